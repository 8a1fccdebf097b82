import canonicalize from 'canonicalize';
import type { Credit, Hundredths, Mark } from '../core/marks.ts';
import { creditUnit, markOf, readPoints } from '../core/marks.ts';
import { sha256Hex } from '../core/random.ts';
import type { CheckedBank } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';
import type { Question, Text } from '../generated/types.ts';
import { isActive } from './question-filter.ts';
import { presentQuestion } from './question-type-of.ts';

/** A question as an exam asks it. */
export interface ExamQuestion {
  /** `bank/id`. */
  readonly name: string;
  /** `bank/topic`. */
  readonly topic: string;
  readonly question: Question;
  readonly points: Hundredths;
}

export interface ExamSection {
  readonly title: Text;
  readonly questions: readonly ExamQuestion[];
}

/** Where a negative sum is cut to 0. */
export type Floor = 'none' | 'section' | 'exam' | 'question';

/** How answers become a grade. */
export interface Grading {
  /** What a wrong answer of a closed question costs, from 0 to a credit of 1; `guessing`: as much as guessing gains. */
  readonly penalty: Credit | 'guessing';
  readonly floor: Floor;
  /** The grade runs from 0 to this, in hundredths. */
  readonly scale: Hundredths;
  readonly decimals: number;
  readonly pass?: number;
}

/** What being late costs: shares of a positive total in millionths. */
export interface Lateness {
  readonly perDay: number;
  readonly max: number;
}

/** What submissions are graded against. */
export interface Exam {
  readonly id: string;
  readonly title: string;
  /** `sha256:` and the hash of what candidates can see of it. */
  readonly fingerprint: string;
  readonly sections: readonly ExamSection[];
  /** All questions in order, across sections. */
  readonly questions: readonly ExamQuestion[];
  /** What full marks come to. */
  readonly maxMark: Mark;
  readonly grading: Grading;
  /** Full and unambiguous bare names → index in `questions`. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Names of questions that are not asked: drafts and retired ones. */
  readonly unasked: ReadonlySet<string>;
  /** Whether questions were drawn, so that another edition is another exam. */
  readonly drawn: boolean;
  /** When it closes, in milliseconds. */
  readonly closesAt?: number;
  readonly late?: Lateness;
}

export const defaultGrading: Grading = { penalty: 0, floor: 'exam', scale: 1000, decimals: 2 };

/** What a candidate can see of a question: its prompt and what is to be done, without anything that gives it away. */
const visible = ({ name, question, points }: ExamQuestion) => ({
  question: name,
  type: question.type,
  points: points / 100,
  prompt: question.prompt,
  interaction: presentQuestion(question),
});

/** SHA-256 over the canonical JSON (RFC 8785) of what candidates can see. */
const fingerprintOf = (id: string, sections: readonly ExamSection[]): string => {
  const seen = {
    exam: id,
    sections: sections.map(({ title, questions }) => ({ title, questions: questions.map(visible) })),
  };
  return `sha256:${sha256Hex(canonicalize(seen) ?? '')}`;
};

const nameIndex = (questions: readonly ExamQuestion[]): ReadonlyMap<string, number> => {
  const bare = new Map<string, number>();
  const shared = new Set<string>();
  for (const [index, { question }] of questions.entries()) {
    if (bare.has(question.id)) shared.add(question.id);
    bare.set(question.id, index);
  }
  for (const id of shared) bare.delete(id);
  return new Map([...bare, ...questions.map(({ name }, index) => [name, index] as const)]);
};

/** An exam of sections, with what follows from them. */
export const buildExam = (
  head: Pick<Exam, 'id' | 'title' | 'grading' | 'unasked' | 'drawn'> & Partial<Pick<Exam, 'closesAt' | 'late'>>,
  sections: readonly ExamSection[],
): Exam => {
  const questions = sections.flatMap((section) => section.questions);
  return {
    ...head,
    fingerprint: fingerprintOf(head.id, sections),
    sections,
    questions,
    maxMark: questions.reduce((sum, { points }) => sum + markOf(creditUnit, points), 0),
    indexOf: nameIndex(questions),
  };
};

/** A question of a bank as an exam asks it; `points` where the exam says what it is worth. */
export const examQuestion = (bank: string, question: Question, points?: number): ExamQuestion => ({
  name: `${bank}/${question.id}`,
  topic: `${bank}/${question.topic}`,
  question,
  points: readPoints(points ?? question.points ?? 1),
});

/** Banks as an exam of all their active questions, a section a bank, with default grading. */
export const examOfBanks = (banks: readonly CheckedBank[]): Exam => {
  const language = banks[0]?.bank.languages[0] ?? '';
  const entries = banks.flatMap(({ bank, questions }) =>
    questions.map(({ question }) => ({ bank: bank.bank, question })),
  );
  const unasked = entries
    .filter(({ question }) => !isActive(question))
    .map(({ bank, question }) => `${bank}/${question.id}`);
  const sections = banks.map(
    ({ bank, questions }): ExamSection => ({
      title: bank.title,
      questions: questions
        .filter(({ question }) => isActive(question))
        .map(({ question }) => examQuestion(bank.bank, question)),
    }),
  );
  const head = {
    id: banks.map(({ bank }) => bank.bank).join('+'),
    title: banks.map(({ bank }) => inLanguage(bank.title, language)).join(' + '),
    grading: defaultGrading,
    unasked: new Set(unasked),
    drawn: false,
  };
  return buildExam(head, sections);
};
