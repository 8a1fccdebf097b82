import { instantOf } from '../core/instant.ts';
import { type Hundredths, readCredit, readPoints } from '../core/marks.ts';
import type { MessageValues } from '../core/question-type.ts';
import type { CheckedBank } from '../core/rule.ts';
import { nearestWord } from '../core/text.ts';
import type { ExamFile, Question, SectionFile } from '../generated/types.ts';
import { buildExam } from './build-exam.ts';
import {
  defaultGrading,
  type Exam,
  type ExamQuestion,
  type ExamSection,
  type ExamSetting,
  examQuestion,
  type Grading,
  topicTitlesOf,
} from './exam.ts';
import { isActive, isMeant } from './question-filter.ts';

/** Why an exam cannot be assembled: a code, which is a rule of `check`, and where in the exam. */
export interface ExamProblem {
  readonly code: string;
  readonly pointer: string;
  readonly values: MessageValues;
}

interface Entry {
  readonly name: string;
  readonly bank: string;
  readonly question: Question;
}

const pool = (
  entries: readonly Entry[],
  { banks = [], topics = [], difficulty = [], types = [], tags = [] }: NonNullable<SectionFile['select']>,
): readonly Entry[] =>
  entries.filter(
    ({ bank, question }) =>
      isActive(question) &&
      (banks.length === 0 || banks.includes(bank)) &&
      isMeant(bank, question, { topics, difficulties: difficulty, types }) &&
      tags.every((tag) => question.tags?.includes(tag)),
  );

const gradingOf = ({
  penalty = 'none',
  floor = 'exam',
  scale = 10,
  pass,
  decimals = 2,
}: NonNullable<ExamFile['grading']>): Grading => ({
  penalty: penalty === 'none' ? 0 : penalty === 'guessing' ? 'guessing' : readCredit(penalty),
  floor,
  scale: readPoints(scale),
  decimals,
  ...(pass === undefined ? {} : { pass }),
});

const millionths = (share: number): number => Math.round(share * 1_000_000);

const settingOf = ({
  exam,
  seed = exam,
  variants = 'same',
  shuffle: { questions = false, choices = true } = {},
  language,
  minutes,
  opensAt,
  closesAt,
  late,
}: ExamFile): ExamSetting => ({
  isDeclared: true,
  variants,
  seed,
  shuffle: { questions, choices },
  ...(language === undefined ? {} : { language }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(opensAt === undefined ? {} : { opensAt }),
  ...(closesAt === undefined ? {} : { closesAt }),
  ...(late === undefined ? {} : { late: { perDay: millionths(late.perDay), max: millionths(late.max) } }),
});

/** How many members of a pool earlier draws may have taken in the worst case. */
const mostTaken = (
  members: readonly ExamQuestion[],
  earlier: readonly ExamSection[],
  sameDraws: ReadonlySet<string> | undefined,
): number => {
  const names = new Set(members.map(({ name }) => name));
  if (sameDraws) return [...names].filter((name) => sameDraws.has(name)).length;
  return earlier.reduce((sum, { questions, named, drawn }) => {
    const shared = questions.slice(named).filter(({ name }) => names.has(name)).length;
    return sum + Math.min(drawn, shared);
  }, 0);
};

/** The most points, in hundredths, that marks of an exam can hold exactly. */
const greatestWorth = 330_000;

const sumOf = (points: readonly Hundredths[]): Hundredths => points.reduce((sum, one) => sum + one, 0);

/** What full marks come to for the candidate whose draws are worth most, in hundredths. */
const mostWorth = (sections: readonly ExamSection[]): Hundredths =>
  sumOf(
    sections.map(({ questions, named, drawn }) => {
      const points = questions.map((question) => question.points);
      const drawable = points.slice(named).sort((a, b) => b - a);
      return sumOf(points.slice(0, named)) + sumOf(drawable.slice(0, drawn));
    }),
  );

/** An exam as far as it can be assembled. */
export interface Assembly {
  readonly problems: readonly ExamProblem[];
  /** Its parts with all that each may draw, also where everybody has the same draw. */
  readonly sections: readonly ExamSection[];
  /** The exam, to be used only where there are no problems. */
  readonly exam: Exam;
}

/**
 * Assembles an exam from its file and its banks. Draws are rankings by the exam's seed, and by the candidate where each
 * has questions of their own; what any section names is drawn in none. What is wrong with the exam is told besides.
 */
export const assembleParts = (file: ExamFile, banks: readonly CheckedBank[]): Assembly => {
  const problems: ExamProblem[] = [];
  const report = (code: string, pointer: string, values: MessageValues = {}): void =>
    void problems.push({ code, pointer, values });
  const entries = banks.flatMap(({ bank, questions }) =>
    questions.map(({ question }): Entry => ({ name: `${bank.bank}/${question.id}`, bank: bank.bank, question })),
  );
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const named = new Set<string>();
  const byNames = (names: readonly string[], points: number | undefined, at: string): readonly ExamQuestion[] =>
    names.flatMap((name, index) => {
      const entry = byName.get(name);
      const pointer = `${at}/questions/${index}`;
      const twice = named.has(name);
      if (!entry)
        report('exam-unknown-question', pointer, { name, nearest: nearestWord(name, [...byName.keys()]) ?? '' });
      else if (twice) report('exam-question-twice', pointer, { name });
      named.add(name);
      return entry && !twice ? [examQuestion(entry.bank, entry.question, points)] : [];
    });
  const fixedOf = file.sections.map(({ questions = [], points }, index) =>
    byNames(questions, points, `/sections/${index}`),
  );
  const sections = file.sections.map(({ id, title, questions, select, points }, index): ExamSection => {
    const fixed = fixedOf[index] ?? [];
    if (id !== undefined && file.sections.findIndex((one) => one.id === id) < index)
      report('exam-section-twice', `/sections/${index}/id`, { id });
    if ((questions === undefined) === (select === undefined)) report('exam-empty-section', `/sections/${index}`);
    const drawable = select ? pool(entries, select).filter(({ name }) => !named.has(name)) : [];
    return {
      scope: id ?? index + 1,
      title: title ?? `${index + 1}`,
      questions: [...fixed, ...drawable.map((entry) => examQuestion(entry.bank, entry.question, points))],
      named: fixed.length,
      drawn: select?.count ?? 0,
    };
  });
  for (const field of ['opensAt', 'closesAt'] as const)
    if (file[field] !== undefined && instantOf(file[field]) === undefined)
      report('exam-no-such-time', `/${field}`, { time: file[field] });
  const setting = settingOf(file);
  const language = file.language ?? banks[0]?.bank.languages[0] ?? '';
  const grading = file.grading ? gradingOf(file.grading) : defaultGrading;
  const exam = buildExam(
    {
      id: file.exam,
      title: file.title,
      language,
      grading,
      topicTitles: topicTitlesOf(banks),
      unasked: new Set(),
      setting,
    },
    sections,
  );
  for (const [index, { questions, named: fixed, drawn }] of sections.entries()) {
    if (drawn === 0) continue;
    const earlier = sections.slice(0, index);
    const before = exam.form?.sections.slice(0, index).flat();
    const taken = before && new Set(before.map((at) => exam.questions[at]?.name ?? ''));
    const found = questions.length - fixed - mostTaken(questions.slice(fixed), earlier, taken);
    if (found < drawn) report('exam-pool-too-small', `/sections/${index}/select`, { count: drawn, found });
  }
  const points = mostWorth(exam.sections);
  if (points > greatestWorth)
    report('exam-worth-over-limit', '/sections', { points: points / 100, limit: greatestWorth / 100 });
  return { problems, sections, exam };
};

/** An exam, or what is wrong with it; see {@link assembleParts}. */
export const assemble = (
  file: ExamFile,
  banks: readonly CheckedBank[],
): Exam | { readonly problems: readonly ExamProblem[] } => {
  const { problems, exam } = assembleParts(file, banks);
  return problems.length > 0 ? { problems } : exam;
};
