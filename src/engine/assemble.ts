import { readCredit, readPoints } from '../core/marks.ts';
import type { MessageValues } from '../core/question-type.ts';
import { ranking } from '../core/random.ts';
import type { CheckedBank } from '../core/rule.ts';
import { inLanguage, nearestWord } from '../core/text.ts';
import type { ExamFile, Question, SectionFile } from '../generated/types.ts';
import {
  buildExam,
  defaultGrading,
  type Exam,
  type ExamQuestion,
  type ExamSection,
  examQuestion,
  type Grading,
} from './exam.ts';
import { isActive, isMeant } from './question-filter.ts';
import { instantOf } from './submission.ts';

/** Why an exam cannot be assembled: a code for the catalogue, and where in the exam. */
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

/**
 * Assembles an exam for all candidates alike. Draws are rankings by the exam's seed; drawn questions stand in the order
 * of the banks. What is wrong with the exam is given instead.
 */
export const assemble = (
  file: ExamFile,
  banks: readonly CheckedBank[],
): Exam | { readonly problems: readonly ExamProblem[] } => {
  const problems: ExamProblem[] = [];
  const entries = banks.flatMap(({ bank, questions }) =>
    questions.map(({ question }): Entry => ({ name: `${bank.bank}/${question.id}`, bank: bank.bank, question })),
  );
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const held = new Set<string>();
  const hold = (entry: Entry, points: number | undefined): ExamQuestion => {
    held.add(entry.name);
    return examQuestion(entry.bank, entry.question, points);
  };
  const named = (names: readonly string[], points: number | undefined, at: string): readonly ExamQuestion[] =>
    names.flatMap((name, index) => {
      const entry = byName.get(name);
      const pointer = `${at}/questions/${index}`;
      if (!entry)
        problems.push({
          code: 'exam-unknown-question',
          pointer,
          values: { name, nearest: nearestWord(name, [...byName.keys()]) ?? '' },
        });
      else if (held.has(name)) problems.push({ code: 'exam-question-twice', pointer, values: { name } });
      return entry && !held.has(name) ? [hold(entry, points)] : [];
    });
  const drawn = (
    select: NonNullable<SectionFile['select']>,
    scope: string | number,
    points: number | undefined,
    at: string,
  ): readonly ExamQuestion[] => {
    const free = pool(entries, select).filter(({ name }) => !held.has(name));
    if (free.length < select.count)
      problems.push({
        code: 'exam-pool-too-small',
        pointer: `${at}/select`,
        values: { count: select.count, found: free.length },
      });
    const order = ranking(
      { seed: file.seed ?? file.exam, candidate: null, purpose: 'draw', scope },
      free.map(({ name }) => name),
    );
    const taken = new Set(order.slice(0, select.count));
    return free.filter(({ name }) => taken.has(name)).map((entry) => hold(entry, points));
  };
  const sections = file.sections.map((section, index): ExamSection => {
    const at = `/sections/${index}`;
    if ((section.questions === undefined) === (section.select === undefined))
      problems.push({ code: 'exam-empty-section', pointer: at, values: {} });
    return {
      title: section.title ?? `${index + 1}`,
      questions: [
        ...named(section.questions ?? [], section.points, at),
        ...(section.select ? drawn(section.select, section.id ?? index + 1, section.points, at) : []),
      ],
    };
  });
  const anyDrawn = file.sections.some(({ select }) => select !== undefined);
  if (anyDrawn && file.variants === 'per-candidate')
    problems.push({ code: 'exam-draws-per-candidate', pointer: '/variants', values: {} });
  const grading = file.grading ? gradingOf(file.grading) : defaultGrading;
  if (problems.length > 0) return { problems };
  const closesAt = instantOf(file.closesAt);
  const language = file.language ?? banks[0]?.bank.languages[0] ?? '';
  return buildExam(
    {
      id: file.exam,
      title: inLanguage(file.title, language),
      grading,
      unasked: new Set(),
      drawn: anyDrawn,
      ...(closesAt === undefined ? {} : { closesAt }),
      ...(file.late ? { late: { perDay: millionths(file.late.perDay), max: millionths(file.late.max) } } : {}),
    },
    sections,
  );
};
