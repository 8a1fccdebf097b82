import type { Credit, Hundredths, Mark } from '../core/marks.ts';
import { creditUnit, markOf, readPoints } from '../core/marks.ts';
import type { CheckedBank } from '../core/rule.ts';
import type { Question, ReportAmendment, Text } from '../generated/types.ts';

/** A question as an exam asks it. */
export interface ExamQuestion {
  /** `bank/id`. */
  readonly name: string;
  /** `bank/topic`. */
  readonly topic: string;
  readonly question: Question;
  readonly points: Hundredths;
}

/** A part of an exam: what is always asked in it, and what is drawn for it. */
export interface ExamSection {
  /** Its id, or its number. */
  readonly scope: string | number;
  readonly title: Text;
  /** All that may be asked in it: first what is named, then what may be drawn. */
  readonly questions: readonly ExamQuestion[];
  /** How many of `questions`, from the first, are always asked. */
  readonly named: number;
  /** How many of the others are drawn. */
  readonly drawn: number;
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

/** What one candidate is asked of an exam; indexes are into its `questions`. */
export interface ExamForm {
  /** The questions of each section, in the order of the exam. */
  readonly sections: readonly (readonly number[])[];
  /** All of them, across sections. */
  readonly asked: readonly number[];
  /** The full names of what is asked, in the order of `asked`. */
  readonly names: readonly string[];
  /** Full names → place in `asked`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The topics of what is asked, in order, each with its places in `asked`. */
  readonly topics: ReadonlyMap<string, readonly number[]>;
  /** What full marks come to. */
  readonly maxMark: Mark;
  /** The edition that a submission to it should name. */
  readonly fingerprint: string;
}

/** What submissions are graded against. */
export interface Exam {
  readonly id: string;
  readonly title: Text;
  /** The language in which reports name it. */
  readonly language: string;
  /** `sha256:` and the hash of what candidates can see of it and its pools. */
  readonly fingerprint: string;
  /** Its parts, each with all that may be asked in it. */
  readonly sections: readonly ExamSection[];
  /** All questions that may be asked, in order, across sections. */
  readonly questions: readonly ExamQuestion[];
  readonly grading: Grading;
  /** Full and unambiguous bare names → full names of what may be asked. */
  readonly names: ReadonlyMap<string, string>;
  /** Titles of the topics of its banks, by `bank/topic`. */
  readonly topicTitles: ReadonlyMap<string, Text>;
  /** Names of questions that are not asked: drafts and retired ones. */
  readonly unasked: ReadonlySet<string>;
  /** Whether questions were drawn, so that another edition is another exam. */
  readonly drawn: boolean;
  /** What everybody is asked; absent where each candidate has questions of their own. */
  readonly form?: ExamForm;
  /** What a candidate is asked, by an id or, for nobody in particular, null. */
  formOf(candidate: string | null): ExamForm;
  /** Whether papers were given and this candidate has none; absent where none were given. */
  paperless?(candidate: string): boolean;
  /** What was amended in it, as a report lists it; absent where nothing was. */
  readonly amendments?: readonly ReportAmendment[];
  readonly setting: ExamSetting;
}

/** When and how an exam is taken. */
export interface ExamSetting {
  /** Whether an exam's file says all this, and papers may be out; absent where banks are asked as they are. */
  readonly isDeclared?: true;
  readonly variants: 'same' | 'per-candidate';
  readonly seed: string;
  readonly shuffle: { readonly questions: boolean; readonly choices: boolean };
  /** The language it is taken in, where the exam says so. */
  readonly language?: string;
  readonly minutes?: number;
  /** Times as the exam writes them. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly late?: Lateness;
}

export const defaultGrading: Grading = { penalty: 0, floor: 'exam', scale: 1000, decimals: 2 };

/** What full marks for the questions at these indexes come to. */
export const worthOf = (questions: readonly ExamQuestion[], indexes: readonly number[]): Mark =>
  indexes.reduce((sum, index) => sum + markOf(creditUnit, questions[index]?.points ?? 0), 0);

/** What full marks come to for everybody; undefined where that may differ between candidates. */
export const examWorth = (exam: Exam): Mark | undefined => {
  if (exam.form) return exam.form.maxMark;
  const alike = exam.sections.every(
    ({ questions, named }) => new Set(questions.slice(named).map(({ points }) => points)).size <= 1,
  );
  return alike ? exam.formOf(null).maxMark : undefined;
};

/** A question of a bank as an exam asks it; `points` where the exam says what it is worth. */
export const examQuestion = (bank: string, question: Question, points?: number): ExamQuestion => ({
  name: `${bank}/${question.id}`,
  topic: `${bank}/${question.topic}`,
  question,
  points: readPoints(points ?? question.points ?? 1),
});

/** The titles of the banks' topics, by `bank/topic`. */
export const topicTitlesOf = (banks: readonly CheckedBank[]): ReadonlyMap<string, Text> =>
  new Map(
    banks.flatMap(({ bank }) =>
      Object.entries(bank.topics).map(([id, title]): [string, Text] => [`${bank.bank}/${id}`, title]),
    ),
  );
