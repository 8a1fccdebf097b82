import { acceptedTexts } from '../core/accepted-text.ts';
import { creditUnit, type Mark, markOf } from '../core/marks.ts';
import { numberPartsOf, textPartsOf } from '../core/question-parts.ts';
import { comparableText, everyLanguage, isBlankText, normalizeText } from '../core/text.ts';
import type { PrintedNearMiss, Question, Result } from '../generated/types.ts';
import { blankAlone, creditFor } from './amended-question.ts';
import type { Exam, ExamQuestion } from './exam.ts';
import { nearNumbers, numberGroup } from './near-number.ts';
import { nearTexts } from './near-text.ts';
import { keyOf } from './question-type-of.ts';

/** A wrong typed answer that is nearly right, with all who gave it. */
export interface NearMiss extends Pick<PrintedNearMiss, 'question' | 'blank' | 'kind' | 'typed' | 'right'> {
  readonly candidates: number;
  /** What they would gain together, exactly. */
  readonly gain: bigint;
  /** Whether it is right by what the key itself declares; all else is for a person to judge. */
  readonly isSure: boolean;
  /** The response that an amendment would accept. */
  readonly response: string | Readonly<Record<string, string>>;
}

type Finding = Pick<NearMiss, 'kind' | 'right' | 'isSure'>;

/** A question or blank that is answered by typing. */
interface TypedPart {
  readonly blank?: string;
  /** By itself, as a question. */
  readonly alone: Question;
  near(typed: string): Finding | undefined;
  groupOf(typed: string): string;
}

/** As many answers a part as are remembered to be near to nothing. */
const mostFar = 10_000;
const longestTyped = 200;

const nameOf = ({ name }: ExamQuestion, pointer: string): string =>
  pointer === '' ? name : `${name} {${pointer.slice('/blanks/'.length)}}`;

/** Every text that some question of the exam accepts in full → the parts that list it. */
const listedTexts = (exam: Exam): ReadonlyMap<string, readonly string[]> => {
  const listed = new Map<string, string[]>();
  for (const asked of exam.questions)
    for (const { pointer, part } of textPartsOf(asked.question))
      for (const { text, outcome } of acceptedTexts(part))
        for (const form of outcome.credit === creditUnit ? everyLanguage(text).map((one) => comparableText(one)) : [])
          listed.set(form, [...(listed.get(form) ?? []), nameOf(asked, pointer)]);
  return listed;
};

const typedParts = (asked: ExamQuestion, listed: ReadonlyMap<string, readonly string[]>): readonly TypedPart[] => {
  const { question } = asked;
  const partAt = (pointer: string): Pick<TypedPart, 'blank' | 'alone'> => {
    const blank = pointer === '' ? undefined : pointer.slice('/blanks/'.length);
    return blank === undefined ? { alone: question } : { blank, alone: blankAlone(question, blank) ?? question };
  };
  const texts = textPartsOf(question).map(({ pointer, part }): TypedPart => {
    const near = nearTexts(part);
    const elsewhere = (typed: string): Finding | undefined => {
      const right = listed.get(comparableText(typed))?.find((name) => name !== nameOf(asked, pointer));
      return right === undefined ? undefined : { kind: 'elsewhere', right, isSure: false };
    };
    return {
      ...partAt(pointer),
      near: (typed) => {
        const found = near(typed);
        // The right word of another question is no slip of the finger.
        return found === undefined || found.kind === 'edit' ? (elsewhere(typed) ?? found) : found;
      },
      groupOf: (typed) => comparableText(typed, part.match),
    };
  });
  const numbers = numberPartsOf(question).map(
    ({ pointer, part }): TypedPart => ({
      ...partAt(pointer),
      near: nearNumbers(part),
      groupOf: (typed) => numberGroup(part, typed),
    }),
  );
  return [...texts, ...numbers];
};

/** What was typed into a part, as a text; undefined where nothing was. */
const typedInto = ({ blank }: TypedPart, response: unknown): string | undefined => {
  let value = response;
  if (blank !== undefined) {
    if (response === null || typeof response !== 'object') return undefined;
    value = Object.entries(response).find(([id]) => id.trim() === blank)?.[1];
  }
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text !== 'string' || isBlankText(text) || text.length > longestTyped ? undefined : text;
};

/** What a candidate would gain if what was typed into a part were right. */
const gainOf = ({ question, points }: ExamQuestion, { blank }: TypedPart, response: unknown): Mark => {
  const key = keyOf(question);
  const entries = response !== null && typeof response === 'object' ? Object.entries(response) : [];
  const mended =
    blank === undefined
      ? key
      : {
          ...Object.fromEntries(entries.filter(([id]) => id.trim() !== blank)),
          [blank]: Reflect.get(Object(key), blank),
        };
  return markOf(creditFor(question, mended) - creditFor(question, response), points);
};

/**
 * Groups the wrong typed answers of a report that are nearly right: those first that would help most candidates, then
 * those of most points. Goes through the results once; memory holds the distinct near misses.
 */
export const nearMissesOf = (exam: Exam, results: Iterable<Result>): readonly NearMiss[] => {
  const listed = listedTexts(exam);
  const parts = new Map(exam.questions.map((asked) => [asked.name, { asked, typed: typedParts(asked, listed) }]));
  const misses = new Map<TypedPart, Map<string, NearMiss>>();
  const far = new Map<TypedPart, Set<string>>();
  const take = (asked: ExamQuestion, part: TypedPart, typed: string, response: unknown): void => {
    const group = part.groupOf(typed);
    if (far.get(part)?.has(group)) return;
    const own = misses.get(part) ?? new Map<string, NearMiss>();
    misses.set(part, own);
    const known = own.get(group);
    const finding = known ?? (creditFor(part.alone, typed) < creditUnit ? part.near(typed) : undefined);
    if (!finding) {
      const others = far.get(part) ?? new Set<string>();
      if (others.size < mostFar) far.set(part, others.add(group));
      return;
    }
    const { blank } = part;
    const shown = known?.typed ?? normalizeText(typed);
    own.set(group, {
      question: asked.name,
      ...(blank === undefined ? {} : { blank }),
      kind: finding.kind,
      typed: shown,
      right: finding.right,
      isSure: finding.isSure,
      candidates: (known?.candidates ?? 0) + 1,
      gain: (known?.gain ?? 0n) + BigInt(gainOf(asked, part, response)),
      response: blank === undefined ? shown : { [blank]: shown },
    });
  };
  for (const { answers } of results)
    for (const { question, status, maxPoints, response } of answers) {
      const found = parts.get(question);
      if (!found || status === 'correct' || status === 'unanswered' || maxPoints === 0) continue;
      for (const part of found.typed) {
        const typed = typedInto(part, response);
        if (typed !== undefined) take(found.asked, part, typed, response);
      }
    }
  const all = [...misses.values()].flatMap((own) => [...own.values()]);
  const order = (one: NearMiss): string => `${one.question} ${one.blank ?? ''} ${one.typed}`;
  return all.sort(
    (a, b) =>
      b.candidates - a.candidates || (a.gain < b.gain ? 1 : a.gain > b.gain ? -1 : 0) || (order(a) < order(b) ? -1 : 1),
  );
};
