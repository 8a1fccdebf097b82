import type {
  AskedBlank,
  ExchangeBlank,
  ExchangeChoice,
  ExchangePattern,
  ExchangeText,
  ExchangeValue,
} from '../../core/exchange.ts';
import { hasHtml, withoutEntities } from '../../core/html-words.ts';
import { clozeTypes } from './cloze-types.ts';
import { numberIn } from './nodes.ts';
import { asMarkdown, note, type Reading } from './reading.ts';
import { creditOfPercent } from './weights.ts';
import { readWildcards } from './wildcards.ts';

/** One alternative of an embedded answer. */
interface Alternative {
  readonly text: string;
  /** In percent. */
  readonly weight: number;
  readonly feedback?: string;
}

/** An embedded answer such as `{1:NUMERICAL:=5.17:0.01}`; what ends a part does not where a backslash or `&` is before it. */
const gap = /\{\s*(\d*)\s*:\s*([A-Z]+(?:_[A-Z]+)?)\s*:((?:\\[\s\S]|[^\\}])+)\}/g;

const unescaped = (reading: Reading, written: string): string => {
  const text = withoutEntities(written)
    .replace(/\\([}~#"/\\])/g, '$1')
    .trim();
  return hasHtml(text) && reading.format !== 'markdown' ? asMarkdown(reading, text, 'html') : text;
};

/** A reference such as `&#126;` is no end of an answer. */
const parts = /(?:\\[\s\S]|[^\\~])+/g;
const answerAndFeedback = /^((?:\\[\s\S]|&(?:amp;)?#|[^\\#])*)(?:#([\s\S]*))?$/;

const alternatives = (reading: Reading, written: string): readonly Alternative[] =>
  (written.match(parts) ?? []).map((part) => {
    const [, mark = '', percent, rest = ''] = /^\s*(=|%(-?\d+(?:[.,]\d*)?)%)?([\s\S]*)$/.exec(part) ?? [];
    const [, answer = '', told = ''] = answerAndFeedback.exec(rest) ?? [];
    const feedback = unescaped(reading, told);
    return {
      text: unescaped(reading, answer),
      weight: mark === '=' ? 100 : (numberIn(percent ?? '0') ?? 0),
      ...(feedback === '' ? {} : { feedback }),
    };
  });

const outcome = ({ weight, feedback }: Alternative): { readonly credit?: number; readonly feedback?: string } => ({
  ...(weight === 100 ? {} : { credit: creditOfPercent(weight) }),
  ...(feedback === undefined ? {} : { feedback }),
});

const anyAnswer = (reading: Reading): void =>
  note(reading, { code: 'any-answer', effect: 'dropped', field: 'feedback' });

const numberBlank = (reading: Reading, list: readonly Alternative[]): AskedBlank | undefined => {
  const accepted: ExchangeValue[] = [];
  for (const one of list) {
    if (one.text === '*' && one.weight <= 0) {
      anyAnswer(reading);
      continue;
    }
    const [value, tolerance = 0, ...more] = one.text.split(':').map(numberIn);
    if (value === undefined || tolerance === undefined || more.length > 0) return undefined;
    accepted.push({ value, ...(tolerance === 0 ? {} : { tolerance: Math.abs(tolerance) }), ...outcome(one) });
  }
  return accepted.length === 0 ? undefined : { kind: 'number', accepted };
};

const writeBlank = (reading: Reading, list: readonly Alternative[], capitals: boolean): AskedBlank | undefined => {
  const accepted: ExchangeText[] = [];
  const patterns: ExchangePattern[] = [];
  for (const one of list) {
    const said = readWildcards(one.text);
    if ('anything' in said) {
      if (one.weight > 0) return undefined;
      anyAnswer(reading);
    } else if ('pattern' in said) patterns.push({ pattern: said.pattern, ...outcome(one) });
    else accepted.push({ text: said.text, ...outcome(one) });
  }
  if (accepted.length === 0) return undefined;
  return {
    kind: 'write',
    accepted,
    ...(patterns.length > 0 ? { patterns } : {}),
    ...(capitals ? { match: { case: true } } : {}),
  };
};

const choiceBlank = (list: readonly Alternative[], shuffled: boolean): AskedBlank | undefined => {
  const right = list.findIndex(({ weight }) => weight === 100);
  if (right === -1 || list.length < 2) return undefined;
  return {
    kind: 'choose-one',
    choices: list.map(
      ({ text, weight, feedback }, index): ExchangeChoice => ({
        text,
        right: index === right,
        ...(index === right || weight === 0 ? {} : { credit: creditOfPercent(weight) }),
        ...(feedback === undefined ? {} : { feedback }),
      }),
    ),
    ...(shuffled ? {} : { fixed: true }),
  };
};

const blankOf = (reading: Reading, type: string, written: string): AskedBlank | undefined => {
  const known = Object.hasOwn(clozeTypes, type) ? clozeTypes[type] : undefined;
  if (!known) return undefined;
  const list = alternatives(reading, written);
  if (known.looks)
    note(reading, { code: 'moodle-setting', values: { name: type, value: '' }, effect: 'dropped', field: type });
  if (known.kind === 'number') return numberBlank(reading, list);
  if (known.kind === 'write') return writeBlank(reading, list, known.case === true);
  return choiceBlank(list, known.shuffled === true);
};

/** A text of Moodle cut at its embedded answers; those that cannot be read are named as they are written. */
export const cutCloze = (
  reading: Reading,
  text: string,
): {
  readonly texts: readonly string[];
  readonly blanks: readonly ExchangeBlank[];
  readonly unread: readonly string[];
} => {
  const texts: string[] = [];
  const blanks: ExchangeBlank[] = [];
  const unread: string[] = [];
  let at = 0;
  for (const found of text.matchAll(gap)) {
    const [whole, weight = '', type = '', written = ''] = found;
    const asked = blankOf(reading, type, written);
    if (!asked) {
      unread.push(whole);
      continue;
    }
    texts.push(text.slice(at, found.index));
    blanks.push({ asked, ...(weight === '' || Number(weight) === 1 ? {} : { weight: Number(weight) }) });
    at = found.index + whole.length;
  }
  return { texts: [...texts, text.slice(at)], blanks, unread };
};
