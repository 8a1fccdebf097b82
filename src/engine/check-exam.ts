import { instantOf } from '../core/instant.ts';
import type { CheckedBank, CheckedExam, Problem, Rule, RuleContext, SourceDocument } from '../core/rule.ts';
import type { ExamFile } from '../generated/types.ts';
import { type Assembly, assembleParts } from './assemble.ts';
import { examWorth } from './exam.ts';

/** A bank of an exam, and how much is wrong with it that stops its use. */
export interface ExamBank {
  readonly bank?: CheckedBank;
  readonly blocking: number;
}

/** A rule that is on, with what it may ask. */
export interface ActiveRule {
  readonly id: string;
  readonly rule: Rule;
  readonly context: RuleContext;
}

/** What an exam comes to, where nothing keeps it from being assembled. */
const assembledOf = ({ problems, sections, exam }: Assembly): Pick<CheckedExam, 'assembled'> => {
  if (problems.length > 0) return {};
  const worth = examWorth(exam);
  return { assembled: { sections, ...(worth === undefined ? {} : { worth }) } };
};

const timesOf = (exam: ExamFile): Pick<CheckedExam, 'opensAt' | 'closesAt'> => {
  const [opensAt, closesAt] = [instantOf(exam.opensAt), instantOf(exam.closesAt)];
  return { ...(opensAt === undefined ? {} : { opensAt }), ...(closesAt === undefined ? {} : { closesAt }) };
};

/** What is wrong with an exam by itself, once its banks can be used. */
function* problemsWith(
  file: string,
  exam: ExamFile,
  banks: readonly CheckedBank[],
  active: readonly ActiveRule[],
): Iterable<Problem> {
  const assembly = assembleParts(exam, banks);
  for (const { code, pointer, values } of assembly.problems) yield { rule: code, pointer, values };
  const checked: CheckedExam = { file, exam, banks, ...assembledOf(assembly), ...timesOf(exam) };
  for (const { id, rule, context } of active)
    if (rule.scope === 'exam') for (const problem of rule.check(checked, context)) yield { ...problem, rule: id };
}

/**
 * What is wrong with an exam whose file is as its schema wants it. `sources` are the documents of each entry of its
 * `banks`; `readBanks` looks at them together. While a bank is missing or broken nothing else is looked at, since all
 * that the exam takes from it would be missing as well.
 */
export const examProblems = (
  document: SourceDocument,
  sources: readonly (readonly SourceDocument[])[],
  active: readonly ActiveRule[],
  readBanks: (documents: readonly SourceDocument[]) => readonly ExamBank[],
): readonly Problem[] => {
  const exam = document.data as ExamFile;
  const members = [...new Set(sources.flat())];
  const read = new Map(readBanks(members).map((bank, index) => [members[index], bank]));
  const troubles: Problem[] = [];
  const told = new Set<SourceDocument>();
  for (const [index, entry] of sources.entries()) {
    const pointer = `/banks/${index}`;
    const broken = entry.filter((one) => (read.get(one)?.blocking ?? 0) > 0 && !told.has(one));
    for (const one of broken) {
      told.add(one);
      troubles.push({
        rule: 'exam-broken-bank',
        pointer,
        values: { file: one.file, count: read.get(one)?.blocking ?? 0 },
      });
    }
    if (!entry.some((one) => told.has(one) || read.get(one)?.bank))
      troubles.push({ rule: 'exam-missing-bank', pointer, values: { path: exam.banks[index] ?? '' } });
  }
  if (troubles.length > 0) return troubles;
  const banks = [...read.values()].flatMap(({ bank }) => bank ?? []);
  return [...problemsWith(document.file, exam, banks, active)];
};
