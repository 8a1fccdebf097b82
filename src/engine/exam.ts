import canonicalize from 'canonicalize';
import type { Hundredths, Mark } from '../core/marks.ts';
import { creditUnit, markOf, readPoints } from '../core/marks.ts';
import { sha256Hex } from '../core/random.ts';
import type { CheckedBank } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';
import type { Question, Text } from '../generated/types.ts';
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

/** How answers become a grade. */
export interface Grading {
  readonly scale: number;
  readonly decimals: number;
  readonly pass?: number;
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
}

const defaultGrading: Grading = { scale: 10, decimals: 2 };

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

/** Banks as an exam of all their active questions, a section a bank, with default grading. */
export const examOfBanks = (banks: readonly CheckedBank[]): Exam => {
  const id = banks.map(({ bank }) => bank.bank).join('+');
  const [first] = banks;
  const language = first?.bank.languages[0] ?? '';
  const unasked = new Set<string>();
  const sections = banks.map(({ bank, questions }): ExamSection => {
    const asked = questions.flatMap(({ question }): readonly ExamQuestion[] => {
      const name = `${bank.bank}/${question.id}`;
      if ((question.status ?? 'active') === 'active')
        return [{ name, topic: `${bank.bank}/${question.topic}`, question, points: readPoints(question.points ?? 1) }];
      unasked.add(name);
      return [];
    });
    return { title: bank.title, questions: asked };
  });
  const questions = sections.flatMap((section) => section.questions);
  return {
    id,
    title: banks.map(({ bank }) => inLanguage(bank.title, language)).join(' + '),
    fingerprint: fingerprintOf(id, sections),
    sections,
    questions,
    maxMark: questions.reduce((sum, { points }) => sum + markOf(creditUnit, points), 0),
    grading: defaultGrading,
    indexOf: nameIndex(questions),
    unasked,
  };
};
