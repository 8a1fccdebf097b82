import type { Answer } from '../../generated/types.ts';

/** The words that stand on a candidate's page, in one language; numbers come as they are written in it. */
export interface FeedbackWords {
  readonly kind: string;
  readonly id: string;
  handedIn(at: string): string;
  readonly late: string;
  /** A negative sum that counts as 0. */
  floor(points: string): string;
  /** So many percent of so many points count. */
  lateCost(percent: string, points: string): string;
  /** What was changed in a question after the exam, and why. */
  changed(number: number, what: FeedbackChange, reason: string): string;
  points(points: string, of: string): string;
  percent(percent: string): string;
  grade(grade: string, scale: string): string;
  passed(pass: string): string;
  notPassed(pass: string): string;
  waiting(count: number): string;
  question(number: number): string;
  readonly yourAnswer: string;
  readonly statuses: { readonly [S in Answer['status']]: string };
  readonly waits: string;
  readonly noAnswer: string;
  readonly noneOfThem: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly leftOut: string;
  /** Stands behind a right answer where others are right too. */
  alsoRight(texts: string): string;
  readonly notes: { readonly [N in FeedbackNoteKind]: string };
  /** How a question had been marked before the exam was amended. */
  before(points: string): string;
  /** Points for criteria of a rubric, where the rubric does not name them. */
  criterion(number: number): string;
}

/** What an amendment changes in a question. */
export type FeedbackChange = 'accept' | 'key' | 'drop' | 'full-marks';

/** What is said of an answer besides its points. */
export type FeedbackNoteKind =
  | 'message'
  | 'feedback'
  | 'comment'
  | 'criteria'
  | 'amended'
  | 'right'
  | 'spelling'
  | 'sample'
  | 'explanation'
  | 'references';
