import type { Exam } from '../../engine/exam.ts';
import { type MarkProblem, openReviewBook, type ReviewBook } from '../../engine/review.ts';
import { readMarksFile } from '../../io/marks-file.ts';
import { UserError } from '../../io/user-error.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { placeText } from './closing.ts';

/** Says what is wrong with a file of marks, a line each, and that it cannot be used. */
export const refuseMarks = (shell: Shell, path: string, problems: readonly MarkProblem[]): never => {
  for (const { source, code, values } of problems)
    shell.complain(visibleLine(`${placeText(source)}: ${sentenceOf(shell.messages.marks, code, values)}`));
  throw new UserError('bad-marks-file', { path });
};

/** Marks given by hand, ready to be looked up; a file with any fault is refused whole. */
export const readReviews = async (shell: Shell, exam: Exam, path: string | undefined): Promise<ReviewBook> => {
  if (path === undefined) return openReviewBook(exam, []);
  const { marks, problems } = await readMarksFile(path);
  const book = openReviewBook(exam, marks);
  const all = [...problems, ...book.problems];
  return all.length > 0 ? refuseMarks(shell, path, all) : book;
};
