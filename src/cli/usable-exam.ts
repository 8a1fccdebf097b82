import type { CheckedBank } from '../core/rule.ts';
import { assemble } from '../engine/assemble.ts';
import type { Exam } from '../engine/exam.ts';
import { examOfBanks } from '../engine/exam-of-banks.ts';
import { isExam } from '../engine/schema-findings.ts';
import type { ExamFile } from '../generated/types.ts';
import { loadBankFiles } from '../io/banks.ts';
import { UserError } from '../io/user-error.ts';
import { examBankPath } from './exam-banks.ts';
import type { Shell } from './shell.ts';
import { visibleLine } from './terminal/visible.ts';
import { demandSound, usableBanks } from './usable-banks.ts';

/** What submissions are graded against: the exam among the paths, with the banks it names, or else the banks themselves. */
export const usableExamAndBanks = async (
  shell: Shell,
  paths: readonly string[],
): Promise<{ readonly exam: Exam; readonly banks: readonly CheckedBank[] }> => {
  const documents = await loadBankFiles(paths);
  const exams = documents.filter(({ data }) => isExam(data));
  const [document] = exams;
  if (!document) {
    const banks = await usableBanks(shell, paths);
    const exam = examOfBanks(banks);
    if (exam.questions.length === 0) throw new UserError('no-questions', { path: paths.join(', ') });
    return { exam, banks };
  }
  if (exams.length > 1) throw new UserError('several-exams', { path: exams.map(({ file }) => file).join(', ') });
  await demandSound(shell, [document]);
  const file = document.data as ExamFile;
  const banks = await usableBanks(
    shell,
    file.banks.map((path) => examBankPath(document.file, path)),
  );
  const exam = assemble(file, banks);
  if (!('problems' in exam)) return { exam, banks };
  const { ruleWords } = await import('./findings.ts');
  for (const { code, pointer, values } of exam.problems) {
    const { line, column } = document.placeOf(pointer, 'value');
    const { message, help } = ruleWords(code, shell.language);
    shell.complain(visibleLine(`${document.file}:${line}:${column}: ${message(values)} ${help(values)}`));
  }
  throw new UserError('broken-exam', { path: document.file });
};
