import type { Exam } from '../../engine/exam.ts';
import { UserError } from '../../io/user-error.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { usableExamAndBanks } from '../usable-exam.ts';

/** Where an exam to grade against comes from. */
export interface ExamPaths {
  /** The exam, or banks. */
  readonly banks: readonly string[];
  /** A folder of papers as they were issued. */
  readonly papers?: string;
}

/** The exam that submissions are graded against; what keeps it from being used is the user's to mend. */
export const examToGrade = async (shell: Shell, { banks: paths, papers }: ExamPaths): Promise<Exam> => {
  const { exam, banks } = await usableExamAndBanks(shell, paths);
  if (papers === undefined) return exam;
  const [{ examOfPapers }, { readPapers }] = await Promise.all([
    import('../../engine/papers.ts'),
    import('../../io/paper-file.ts'),
  ]);
  const issued = examOfPapers(exam, banks, readPapers(papers));
  if (!('problems' in issued)) return issued;
  for (const { file, code, values } of issued.problems)
    shell.complain(visibleLine(`${file}: ${sentenceOf(shell.messages.papers, code, values)}`));
  throw new UserError('bad-papers', { path: papers });
};
