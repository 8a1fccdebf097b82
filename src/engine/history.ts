import { instantOf } from '../core/instant.ts';

/** The version of the history's format that is written, and the newest that is read. */
export const historyVersion = 1;

/** What a history file begins with. */
export const historyHead = { quizvisor: 'history', v: historyVersion } as const;

/** Short hashes of what a question asks and of its key; a mended typo changes the first one only. */
export interface Content {
  readonly asks: string;
  readonly key: string;
}

/** How sure somebody was of an answer: a guess, fairly sure, sure. */
export type Certainty = 1 | 2 | 3;

/** An answer that was given, as the history keeps it. */
export interface HistoryAnswer {
  /** RFC 3339 with the offset of the place, so that its day is the day of whoever answered. */
  readonly at: string;
  /** `bank/id`. */
  readonly question: string;
  readonly content: Content;
  /** JSON; null where the question was skipped. */
  readonly response: unknown;
  /** From -1 to 1; null where only a person can mark it. */
  readonly credit: number | null;
  readonly certainty?: Certainty;
  /** How many hints were taken. */
  readonly hints: number;
  readonly seconds: number;
  readonly via: 'practice' | 'review';
}

/** A flag that was put on a question or taken away. */
export interface HistoryFlag {
  readonly at: string;
  readonly question: string;
  readonly flag: boolean;
}

export type HistoryEntry = HistoryAnswer | HistoryFlag;

/** What a line of a history is; `other` stands for what this version does not know or cannot use. */
export type HistoryLine =
  | { readonly kind: 'entry'; readonly entry: HistoryEntry }
  | { readonly kind: 'head' | 'other' }
  /** So many lines before this one could not be read, which was said. */
  | { readonly kind: 'told'; readonly broken: number }
  | { readonly kind: 'newer'; readonly version: number };

/** Whether an entry is an answer. */
export const isAnswer = (entry: HistoryEntry): entry is HistoryAnswer => 'response' in entry;

type Fields = { readonly [field: string]: unknown };

const fieldsOf = (value: unknown): Fields | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined;

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const isCertainty = (value: unknown): value is Certainty => value === 1 || value === 2 || value === 3;

const isName = (value: unknown): value is string => typeof value === 'string' && /^[^/\s]+\/[^/\s]+$/.test(value);

const answerOf = (fields: Fields, at: string, question: string): HistoryAnswer | undefined => {
  const { response, credit, certainty, hints, seconds, via } = fields;
  const content = fieldsOf(fields.content);
  if (typeof content?.asks !== 'string' || typeof content.key !== 'string' || response === undefined) return undefined;
  if (credit !== null && !isWithin(credit, -1, 1)) return undefined;
  if (certainty !== undefined && !isCertainty(certainty)) return undefined;
  if (!isWithin(hints, 0, 1000) || !isWithin(seconds, 0, 1e9)) return undefined;
  if (via !== 'practice' && via !== 'review') return undefined;
  return {
    at,
    question,
    content: { asks: content.asks, key: content.key },
    response,
    credit,
    ...(certainty === undefined ? {} : { certainty }),
    hints,
    seconds,
    via,
  };
};

/** Reads a line of a history out of any JSON value. */
export const readHistoryLine = (value: unknown): HistoryLine => {
  const fields = fieldsOf(value);
  if (!fields || typeof fields.v !== 'number') return { kind: 'other' };
  if (fields.v > historyVersion) return { kind: 'newer', version: fields.v };
  if (fields.quizvisor === historyHead.quizvisor) return { kind: 'head' };
  const { at, question, flag, passedOver } = fields;
  if (isWithin(passedOver, 1, 1e9)) return { kind: 'told', broken: passedOver };
  if (typeof at !== 'string' || instantOf(at) === undefined || !isName(question)) return { kind: 'other' };
  const entry = typeof flag === 'boolean' ? { at, question, flag } : answerOf(fields, at, question);
  return entry ? { kind: 'entry', entry } : { kind: 'other' };
};

/** A line that stands behind others that cannot be read, once that was said: it is not said for ever. */
export const toldLine = (broken: number): object => ({ v: historyVersion, passedOver: broken });

/** An entry as its line says it. */
export const historyLineOf = (entry: HistoryEntry): object => ({ v: historyVersion, ...entry });

const identityAt = (instant: number | undefined, entry: HistoryEntry): string =>
  `${instant} ${entry.question} ${isAnswer(entry) ? 'answer' : 'flag'}`;

/** What tells an entry from all others: nobody answers a question twice at one instant. */
export const entryIdentity = (entry: HistoryEntry): string => identityAt(instantOf(entry.at), entry);

/** A history as it is worked with: each entry once, in the order of time, whatever the order of the lines was. */
export interface History {
  readonly answers: readonly HistoryAnswer[];
  /** Names of the questions that are flagged. */
  readonly flagged: ReadonlySet<string>;
}

const compare = (one: string | number, other: string | number): number => (one < other ? -1 : one > other ? 1 : 0);

interface Placed {
  readonly entry: HistoryEntry;
  readonly instant: number;
}

const inOrder = (placed: readonly Placed[]): readonly Placed[] => {
  const known = new Map<string, Placed>();
  for (const one of placed) {
    const identity = identityAt(one.instant, one.entry);
    const before = known.get(identity);
    // Two that claim to be the same are told apart by what they say, so that the order of lines is of no account.
    if (before && JSON.stringify(before.entry) <= JSON.stringify(one.entry)) continue;
    known.set(identity, one);
  }
  return [...known.values()].sort(
    (a, b) => compare(a.instant, b.instant) || compare(a.entry.question, b.entry.question),
  );
};

/** Puts entries in the order of time, and each once. */
export const historyOf = (entries: Iterable<HistoryEntry>): History => {
  const placed: Placed[] = [];
  // Lines whose instants ascend, nearly all there are, hold each entry once and in its place.
  let isOrdered = true;
  let newest = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const instant = instantOf(entry.at) ?? 0;
    isOrdered &&= instant > newest;
    newest = instant;
    placed.push({ entry, instant });
  }
  const ordered = (isOrdered ? placed : inOrder(placed)).map(({ entry }) => entry);
  const flagged = new Set<string>();
  for (const entry of ordered) {
    if (isAnswer(entry)) continue;
    if (entry.flag) flagged.add(entry.question);
    else flagged.delete(entry.question);
  }
  return { answers: ordered.filter(isAnswer), flagged };
};
