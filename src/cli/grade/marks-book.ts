import type { Exam } from '../../engine/exam.ts';
import { type MarkProblem, openReviewBook, type ReviewBook } from '../../engine/review.ts';
import { readMarksFile } from '../../io/marks-file.ts';
import { UserError } from '../../io/user-error.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { placeText } from './closing.ts';

/** Says what is wrong with files of marks, a line each, and that they cannot be used. */
export const refuseMarks = ({ messages, complain }: Shell, problems: readonly MarkProblem[]): never => {
  for (const { source, code, values = {} } of problems) {
    const { file, line } = values;
    const filled =
      file === undefined
        ? values
        : { ...values, line: messages.lineFrom({ file: String(file), line: Number(line) }, source.file) };
    complain(visibleLine(`${placeText(source)}: ${sentenceOf(messages.marks, code, filled)}`));
  }
  throw new UserError('bad-marks-file', { path: [...new Set(problems.map(({ source }) => source.file))].join(', ') });
};

/** Marks given by hand, ready to be looked up; with any fault in a file nothing is taken. */
export const readReviews = async (shell: Shell, exam: Exam, paths: readonly string[] = []): Promise<ReviewBook> => {
  const files = await Promise.all(paths.map(readMarksFile));
  const book = openReviewBook(
    exam,
    files.flatMap(({ marks }) => marks),
  );
  const all = [...files.flatMap(({ problems }) => problems), ...book.problems];
  return all.length > 0 ? refuseMarks(shell, all) : book;
};
