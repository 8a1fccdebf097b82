import { documentKind } from '../core/document-kind.ts';
import { isMapping } from '../core/mapping.ts';
import { pointerKeys } from '../core/pointer.ts';
import type { CheckedBank, ExamBanks, Problem, Rule, RuleContext, Severity, SourceDocument } from '../core/rule.ts';
import { type RuleId, rules } from '../generated/rules.ts';
import type { Bank } from '../generated/types.ts';
import validateBank from '../generated/validate-bank.js';
import validateExam from '../generated/validate-exam.js';
import { type ActiveRule, examProblems } from './check-exam.ts';
import { gradeAnswer } from './grade-answer.ts';
import { checkQuestion } from './question-type-of.ts';
import { isExam, schemaProblems } from './schema-findings.ts';

/** A problem with the file it is in and how grave it is. */
export interface LocatedProblem extends Problem {
  readonly document: SourceDocument;
  readonly severity: Severity;
  readonly blocking: boolean;
}

/** What `check` makes of some files. */
export interface CheckOutcome {
  readonly problems: readonly LocatedProblem[];
  /** The banks that can be used: those without a blocking problem. */
  readonly banks: readonly CheckedBank[];
}

const ruleEntries: readonly (readonly [string, Rule])[] = Object.entries(rules);
const ruleOf = (id: string): Rule => {
  const rule = Object.hasOwn(rules, id) ? rules[id as RuleId] : undefined;
  if (!rule) throw new Error(`a problem names the rule ${id}, which there is not`);
  return rule;
};

/** Fields by which a mapping without `bank` is still meant to be one. */
const bankFields = ['questions', 'topics'];

const notABank = (document: SourceDocument): Problem | undefined => {
  if (!isMapping(document.data)) return { rule: 'not-a-bank', pointer: '', values: { first: '' } };
  if (Object.hasOwn(document.data, 'bank')) return undefined;
  const keys = Object.keys(document.data);
  const meant = document.named || bankFields.some((field) => keys.includes(field));
  return { rule: meant ? 'not-a-bank' : 'skipped-file', pointer: '', values: { first: keys[0] ?? '' } };
};

/** Whether a document is one that stands beside banks; it is read where it is used. */
const isBesideBanks = (data: unknown): boolean => {
  const kind = documentKind(data);
  return kind !== undefined && kind !== 'bank' && kind !== 'exam';
};

/** Whether a document is a bank or an exam, or is meant as one however broken it is. */
export const isMeantAsBank = (document: SourceDocument): boolean =>
  !isBesideBanks(document.data) && (document.problem ?? notABank(document))?.rule !== 'skipped-file';

/** The bank of a document with its sound questions, where the head is sound, and what the schema says of the rest. */
const readBank = (document: SourceDocument): { readonly bank?: CheckedBank; readonly problems: readonly Problem[] } => {
  if (isBesideBanks(document.data)) return { problems: [] };
  if (isExam(document.data))
    return { problems: validateExam(document.data) ? [] : schemaProblems(document, validateExam.errors ?? []) };
  const unusable = document.problem ?? notABank(document);
  if (unusable) return { problems: [unusable] };
  const { data } = document;
  const problems = validateBank(data) ? [] : schemaProblems(document, validateBank.errors ?? []);
  const brokenQuestions = new Set<string>();
  for (const { pointer } of problems) {
    const [field, index] = pointerKeys(pointer);
    if (field !== 'questions' || index === undefined) return { problems };
    brokenQuestions.add(index);
  }
  const bank = document.data as unknown as Bank;
  const questions = bank.questions.flatMap((question, index) =>
    brokenQuestions.has(String(index)) ? [] : [{ index, question }],
  );
  return { bank: { file: document.file, bank, questions }, problems };
};

/** How rules are to be applied; without it each as it stands. */
export interface CheckSettings {
  /** Today as `YYYY-MM-DD`, for rules that need it. */
  readonly today?: string;
  /** Whether today is the machine's and not the user's word: then what hangs on it is only noted. */
  readonly todayIsMachines?: boolean;
  /** Rule → another severity than its own, or `off`. */
  readonly severities?: { readonly [rule: string]: Severity | 'off' };
  /** Rule → values of its options. */
  readonly options?: { readonly [rule: string]: { readonly [option: string]: number } };
  /** Whether only rules are asked whose findings stop the use of a bank. */
  readonly blockingOnly?: boolean;
}

const contextOf = (id: string, rule: Rule, { today, options = {} }: CheckSettings): RuleContext => ({
  grade: (question, response) => gradeAnswer(question, response),
  today,
  option: (name) => {
    const own = Object.hasOwn(options, id) ? options[id] : undefined;
    return own?.[name] ?? rule.options?.[name] ?? 0;
  },
});

/** The rules that are on, each with what it may ask. */
const rulesFor = (settings: CheckSettings): readonly ActiveRule[] =>
  ruleEntries
    .filter(([id, rule]) => settings.severities?.[id] !== 'off' && (!settings.blockingOnly || rule.blocking === true))
    .map(([id, rule]) => ({ id, rule, context: contextOf(id, rule, settings) }));

function* bankProblems(
  checked: CheckedBank,
  document: SourceDocument,
  active: readonly ActiveRule[],
  refused: ReadonlySet<string>,
): Iterable<Problem> {
  // Several rules look at the source; it is walked once for all of them.
  const scalars = active.some(({ rule }) => rule.scope === 'source') ? [...document.scalars()] : [];
  for (const { index, question } of checked.questions) {
    const at = `/questions/${index}`;
    for (const problem of checkQuestion(question)) yield { ...problem, pointer: at + problem.pointer };
    for (const { id, rule, context } of active) {
      if (rule.scope !== 'question') continue;
      for (const problem of rule.check(question, checked.bank, context))
        yield { ...problem, rule: id, pointer: at + problem.pointer };
    }
  }
  for (const { id, rule, context } of active) {
    if (rule.scope === 'bank') for (const problem of rule.check(checked, context)) yield { ...problem, rule: id };
    if (rule.scope === 'source')
      // How a scalar is written says little where the schema wants another one.
      for (const problem of rule.check(scalars, context))
        if (!refused.has(problem.pointer)) yield { ...problem, rule: id };
  }
}

/** What is found in one file by itself, and its bank where its head is sound. */
const examine = (document: SourceDocument, active: readonly ActiveRule[]): Examined => {
  const { bank, problems } = readBank(document);
  if (!bank) return { problems };
  const refused = new Set(problems.map(({ pointer }) => pointer));
  return { bank, problems: [...problems, ...bankProblems(bank, document, active, refused)] };
};

interface Examined {
  readonly bank?: CheckedBank;
  readonly problems: readonly Problem[];
}

function* libraryProblems(banks: readonly CheckedBank[], active: readonly ActiveRule[]) {
  for (const { id, rule, context } of active)
    if (rule.scope === 'library') for (const problem of rule.check(banks, context)) yield { ...problem, rule: id };
}

function* twiceExams(documents: readonly SourceDocument[]): Iterable<readonly [SourceDocument, Problem]> {
  const seen = new Map<string, string>();
  for (const document of documents) {
    const id = isExam(document.data) ? (document.data as { readonly exam?: unknown }).exam : undefined;
    if (typeof id !== 'string') continue;
    const earlier = seen.get(id);
    if (earlier === undefined) seen.set(id, document.file);
    else yield [document, { rule: 'duplicate-exam', pointer: '/exam', values: { id, earlier } }];
  }
}

const isBlocking = ({ rule }: Problem): boolean => ruleOf(rule).blocking === true;

/**
 * Checks files as one library: YAML, schema, then sense. A broken file or question never hides the others.
 * `examBanks` are the banks of exams: of one that stands there, more than its schema is looked at. What is wrong with a
 * bank that only an exam names is not reported, but that it stops the exam's use.
 * Problems come in no particular order; the shell sorts them by place.
 */
export const check = (
  documents: readonly SourceDocument[],
  settings: CheckSettings = {},
  examBanks: ExamBanks = new Map(),
): CheckOutcome => {
  const active = rulesFor(settings);
  const problems: LocatedProblem[] = [];
  const add = (document: SourceDocument, problem: Problem): void => {
    const { severity, blocking = false, needsToday = false } = ruleOf(problem.rule);
    const own = problem.severity ?? severity;
    const set = settings.severities?.[problem.rule] ?? own;
    const wanted = needsToday && settings.todayIsMachines && set !== 'off' ? 'info' : set;
    if (wanted !== 'off' || blocking)
      // What stops the use of a bank is an error whatever the settings say: `grade` refuses it as well.
      problems.push({ ...problem, document, severity: blocking ? 'error' : wanted === 'off' ? own : wanted, blocking });
  };
  const examined = new Map(documents.map((document) => [document, examine(document, active)]));
  const documentOf = new Map<CheckedBank, SourceDocument>();
  for (const [document, { bank, problems: found }] of examined) {
    for (const problem of found) add(document, problem);
    if (bank) documentOf.set(bank, document);
  }
  const banks = [...documentOf.keys()];
  for (const { bank, ...problem } of libraryProblems(banks, active)) {
    const document = documentOf.get(bank);
    if (document) add(document, problem);
  }
  for (const [document, problem] of twiceExams(documents)) add(document, problem);
  const stopping = active.filter(({ rule }) => rule.blocking === true);
  for (const [document, sources] of examBanks) {
    if (examined.get(document)?.problems.length !== 0) continue;
    const found = examProblems(document, sources, active, (members) => {
      const parts = members.map((member) => examined.get(member) ?? examine(member, stopping));
      const shared = [
        ...libraryProblems(
          parts.flatMap(({ bank }) => bank ?? []),
          stopping,
        ),
      ];
      return parts.map(({ bank, problems: own }) => ({
        ...(bank ? { bank } : {}),
        blocking: [...own.filter(isBlocking), ...shared.filter((problem) => problem.bank === bank)].length,
      }));
    });
    for (const problem of found) add(document, problem);
  }
  const blocked = new Set(problems.filter(({ blocking }) => blocking).map(({ document }) => document));
  return { problems, banks: banks.filter((bank) => !blocked.has(documentOf.get(bank) as SourceDocument)) };
};
