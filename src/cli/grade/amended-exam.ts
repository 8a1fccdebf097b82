import type { MessageValues } from '../../core/question-type.ts';
import type { Exam } from '../../engine/exam.ts';
import type { GradeSettings } from '../../engine/grade-answer.ts';
import { UserError } from '../../io/user-error.ts';
import type { Place } from '../../io/yaml.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

interface PlacedFault {
  readonly code: string;
  readonly place: Place;
  readonly values?: MessageValues;
}

const refuse = (shell: Shell, path: string, faults: readonly PlacedFault[]): never => {
  const sorted = [...faults].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  for (const { code, place, values } of sorted) {
    const sentence = sentenceOf(shell.messages.amend.problems, code, values);
    const near = values?.nearest ? ` ${shell.messages.didYouMean(String(values.nearest))}` : '';
    shell.complain(visibleLine(`${path}:${place.line}:${place.column}: ${sentence}${near}`));
  }
  throw new UserError('bad-amendments', { path });
};

/**
 * An exam as a file of amendments has it, and what is to be done to each grade; the exam itself where there is no
 * file. What of it cannot be applied is the user's to mend.
 */
export const amendedExam = async (
  shell: Shell,
  exam: Exam,
  path: string | undefined,
): Promise<{ readonly exam: Exam } & Pick<GradeSettings, 'amend'>> => {
  if (path === undefined) return { exam };
  const { readAmendments } = await import('../../io/amendments-file.ts');
  const { file, data, faults, placeOf } = readAmendments(path);
  if (!data) return refuse(shell, file, faults);
  const { amendExam } = await import('../../engine/amend.ts');
  const { exam: amended, amend, problems } = amendExam(exam, data);
  if (problems.length === 0) return { exam: amended, amend };
  return refuse(
    shell,
    file,
    problems.map(({ code, pointer, values, other }) => ({
      code,
      place: placeOf(pointer),
      values: { ...values, ...(other === undefined ? {} : { line: placeOf(other).line }) },
    })),
  );
};
