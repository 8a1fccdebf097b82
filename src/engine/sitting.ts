import { instantOf } from '../core/instant.ts';
import type { Paper, PaperQuestion, Submission } from '../generated/types.ts';

/** A question of a paper, and the section that it stands in. */
export interface PaperPlace {
  readonly question: PaperQuestion;
  readonly section: string;
}

/** Who takes an exam. */
export interface SittingCandidate {
  readonly id: string;
  readonly name?: string;
}

/** What an attempt begins with, as the first line of its journal. `startedAt` is RFC 3339. */
export interface SittingHead {
  readonly take: 1;
  readonly paper: Pick<Paper, 'fingerprint' | 'variant'> & { readonly exam: string };
  readonly candidate: SittingCandidate;
  readonly startedAt: string;
}

/** Something that happened in an attempt, as a line of its journal. */
export type SittingEvent =
  | { readonly event: 'answer'; readonly question: string; readonly response: unknown; readonly at: string }
  /** What stands on the screen and was not sent; null where nothing stands there any more. */
  | { readonly event: 'draft'; readonly question: string; readonly response: unknown; readonly at: string }
  | { readonly event: 'clear' | 'flag' | 'unflag'; readonly question: string; readonly at: string }
  | { readonly event: 'handed-in'; readonly file: string; readonly sha256: string; readonly at: string };

/** How an attempt stands. Maps and sets go by the questions' names. */
export interface Sitting {
  /** What was sent, or stands there since: a draft is handed in like an answer. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** What was sent last, for a draft that is taken back. */
  readonly sent: ReadonlyMap<string, unknown>;
  readonly flags: ReadonlySet<string>;
  /** The place to go on at, from 0; the number of questions where the last one was answered. */
  readonly at: number;
  readonly handedIn?: Extract<SittingEvent, { readonly event: 'handed-in' }>;
}

const isRecord = (value: unknown): value is { readonly [field: string]: unknown } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A paper's questions in order. */
export const placesOf = (paper: Paper): readonly PaperPlace[] =>
  paper.sections.flatMap(({ title, questions }) => questions.map((question) => ({ question, section: title })));

/** The head of a journal; `newer` where a later version of quizvisor wrote it, undefined where it is none. */
export const readHead = (value: unknown): SittingHead | 'newer' | undefined => {
  if (!isRecord(value) || typeof value.take !== 'number') return undefined;
  if (value.take > 1) return 'newer';
  const { paper, candidate, startedAt } = value;
  const isHead =
    isRecord(paper) && isRecord(candidate) && typeof candidate.id === 'string' && typeof startedAt === 'string';
  return isHead && instantOf(startedAt) !== undefined ? (value as unknown as SittingHead) : undefined;
};

/** A line of a journal as an event; undefined where it is none that this version knows. */
export const readEvent = (value: unknown): SittingEvent | undefined => {
  if (!isRecord(value) || typeof value.at !== 'string') return undefined;
  const { event } = value;
  if (event === 'handed-in')
    return typeof value.file === 'string' && typeof value.sha256 === 'string' ? (value as SittingEvent) : undefined;
  if (typeof value.question !== 'string') return undefined;
  if (event === 'answer' || event === 'draft') return 'response' in value ? (value as SittingEvent) : undefined;
  return event === 'clear' || event === 'flag' || event === 'unflag' ? (value as SittingEvent) : undefined;
};

/** An attempt in which nothing has happened yet. */
export const newSitting: Sitting = { answers: new Map(), sent: new Map(), flags: new Set(), at: 0 };

/** The attempt after an event. One about a question that the paper lacks changes nothing. */
export const sittingAfter = (sitting: Sitting, event: SittingEvent, places: readonly PaperPlace[]): Sitting => {
  if (event.event === 'handed-in') return { ...sitting, handedIn: event };
  const place = places.findIndex(({ question }) => question.question === event.question);
  if (place === -1) return sitting;
  const answers = new Map(sitting.answers);
  if (event.event === 'draft') {
    const standing = event.response ?? sitting.sent.get(event.question);
    if (standing === undefined) answers.delete(event.question);
    else answers.set(event.question, standing);
    return { ...sitting, answers, at: place };
  }
  const sent = new Map(sitting.sent);
  const flags = new Set(sitting.flags);
  if (event.event === 'answer') {
    answers.set(event.question, event.response);
    sent.set(event.question, event.response);
  } else if (event.event === 'clear') {
    answers.delete(event.question);
    sent.delete(event.question);
  }
  if (event.event === 'flag') flags.add(event.question);
  if (event.event === 'unflag') flags.delete(event.question);
  return { ...sitting, answers, sent, flags, at: event.event === 'answer' ? place + 1 : place };
};

/** The instant at which an attempt ends, in milliseconds; undefined where it has no end. Who begins late has no closing time. */
export const deadlineOf = ({ minutes, closesAt }: Paper, startedAt: number): number | undefined => {
  const closes = instantOf(closesAt);
  const ends = [
    ...(minutes === undefined ? [] : [startedAt + minutes * 60_000]),
    ...(closes === undefined || startedAt >= closes ? [] : [closes]),
  ];
  return ends.length === 0 ? undefined : Math.min(...ends);
};

/** Time left as a person reads it: started minutes, or in the last minute started seconds. */
export const clockOf = (
  left: number,
): { readonly hours: number; readonly minutes: number; readonly seconds: number } =>
  left < 60_000
    ? { hours: 0, minutes: 0, seconds: Math.max(0, Math.ceil(left / 1000)) }
    : { hours: Math.floor(Math.ceil(left / 60_000) / 60), minutes: Math.ceil(left / 60_000) % 60, seconds: 0 };

/** Minutes before the end at which a warning is due. */
const warnings = [1, 5, 10];

/** The warning that came due while the time left fell, in minutes; undefined where none did. */
export const warningBetween = (before: number, left: number): number | undefined =>
  warnings.find((minutes) => before > minutes * 60_000 && left <= minutes * 60_000);

/** What is handed in: the answers in the paper's order, and nothing that was left out. */
export const submissionOf = (
  paper: Paper,
  { candidate, startedAt }: Pick<SittingHead, 'candidate' | 'startedAt'>,
  { answers }: Sitting,
  submittedAt: string,
): Submission => ({
  exam: paper.exam.id,
  candidate,
  language: paper.language,
  fingerprint: paper.fingerprint,
  startedAt,
  submittedAt,
  answers: Object.fromEntries(
    placesOf(paper).flatMap(({ question: { question } }) =>
      answers.has(question) ? [[question, answers.get(question)]] : [],
    ),
  ),
});
