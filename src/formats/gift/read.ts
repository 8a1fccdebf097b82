import type { GIFTQuestion } from 'gift-pegjs';
import type { MessageValues } from '../../core/question-type.ts';
import { preparedBody } from './prepare.ts';
import { decoded, protectedText, restored, restoredDeep, unescaped, unescapedAt } from './signs.ts';
import type { NumberedLine } from './split.ts';

/** What a question of GIFT says, as the parser gives it, with its title. */
export type GiftQuestion = Exclude<GIFTQuestion, { readonly type: 'Category' }>;

/** Why a question cannot be read, and where. */
export interface GiftFault {
  readonly fault: string;
  readonly values: MessageValues;
  readonly line: number;
  readonly column: number;
  readonly title?: string;
}

/** The parser that is wrapped here. */
export type GiftParser = (text: string) => readonly GIFTQuestion[];

/** Where in the lines a place of the joined text is. */
const placeIn = (lines: readonly NumberedLine[], text: string, at: number) => {
  const before = text.slice(0, at).split('\n');
  const line = lines[before.length - 1] ?? lines.at(-1);
  return { line: line?.number ?? 1, column: (before.at(-1)?.length ?? 0) + 1 };
};

const isSyntaxError = (error: unknown): error is { location: { start: { offset: number } }; found: string | null } =>
  error instanceof Error && 'location' in error;

/** Reads one question with the parser, past its faults. */
export const readGiftQuestion = (lines: readonly NumberedLine[], parse: GiftParser): GiftQuestion | GiftFault => {
  const text = lines.map((line) => line.text.replace(/[\uFDD0-\uFDD5]/g, '')).join('\n');
  let title: string | undefined;
  const fail = (fault: string, at: number, values: MessageValues = {}): GiftFault => ({
    fault,
    values,
    ...placeIn(lines, text, at),
    ...(title === undefined ? {} : { title }),
  });
  const start = text.search(/\S/);
  let from = 0;
  if (text.startsWith('::', start)) {
    const end = unescapedAt(text, '::', start + 2);
    if (end === -1) return fail('gift-title', start);
    title = unescaped(text.slice(start + 2, end)).trim();
    from = end + 2;
  }
  const open = unescapedAt(text, '{', from);
  const close = open === -1 ? -1 : unescapedAt(text, '}', open);
  const stray = unescapedAt(text, '}', from);
  if (open !== -1 && close === -1) return fail('gift-unclosed', open);
  if (stray !== -1 && (open === -1 || stray < open)) return fail('gift-stray-brace', stray);
  const second = close === -1 ? -1 : unescapedAt(text, '{', close);
  if (second !== -1) return fail('gift-two-answers', second);
  const body = open === -1 ? '' : preparedBody(text.slice(open + 1, close));
  if (typeof body !== 'string') return fail(body.fault, open + 1 + body.at, body.values);
  const tail = close === -1 ? '' : text.slice(close + 1);
  const prepared =
    ' '.repeat(from) +
    (open === -1
      ? protectedText(text.slice(from))
      : `${protectedText(text.slice(from, open))}{${body}}${/^\s*(?:\/\/|$)/.test(tail) ? '' : protectedText(tail)}`);
  try {
    const [question, ...more] = parse(prepared);
    if (!question || more.length > 0 || question.type === 'Category') return fail('gift-syntax', 0, { found: '' });
    const whole =
      question.type === 'Matching'
        ? {
            ...question,
            matchPairs: question.matchPairs.map((pair) => ({ ...pair, subanswer: decoded(pair.subanswer) })),
          }
        : question;
    return { ...(restoredDeep(whole) as GiftQuestion), title: title ?? null };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const { offset } = error.location.start;
    return fail('gift-syntax', offset, { found: restored(error.found ?? '') });
  }
};
