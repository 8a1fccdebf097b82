import type { MessageValues } from '../../core/question-type.ts';
import { arrowhead, percent, protectedText } from './signs.ts';

const numberShape = '[+-]?\\d+(?:\\.\\d+)?';
const oneNumber = new RegExp(`^(?:${numberShape}(?:\\s*:\\s*${numberShape}|\\s*\\.\\.\\s*${numberShape})?|\\*)?$`);
const weightShape = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;

interface Trouble {
  readonly fault: string;
  readonly at: number;
  readonly values: MessageValues;
}

/** Answers that begin with = or ~, with where each begins. */
const answersOf = (body: string): readonly { readonly text: string; readonly at: number }[] => {
  const starts: number[] = [];
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] === '\\') at += 1;
    else if (body[at] === '=' || body[at] === '~') starts.push(at);
  }
  return starts.map((start, index) => ({
    text: body.slice(start + 1, starts[index + 1] ?? body.length),
    at: start + 1,
  }));
};

/** A weight that is none is an error; the parser takes `%33,5%` for 33. */
const weightTrouble = (body: string): Trouble | undefined => {
  for (const { text, at } of answersOf(body)) {
    const found = /^\s*%([^%\s]{0,20})%/.exec(text);
    if (!found) continue;
    const weight = found[1] ?? '';
    if (!weightShape.test(weight) || Math.abs(Number(weight)) > 100)
      return { fault: 'gift-weight', at: at + text.indexOf('%'), values: { weight } };
  }
  return undefined;
};

/** One pair without an arrow among pairs with one. */
const pairTrouble = (body: string): Trouble | undefined => {
  const all = answersOf(body);
  const isPair = ({ text }: { readonly text: string }): boolean => text.replace(/\\./g, '  ').includes('->');
  if (all.length < 2 || all.some(({ at }) => body[at - 1] === '~') || !isPair(all[0] ?? { text: '' })) return undefined;
  const odd = all.find((one) => !isPair(one));
  return odd && { fault: 'gift-pair', at: odd.at - 1, values: { text: odd.text.trim().slice(0, 60) } };
};

const numberTrouble = (body: string): Trouble | undefined => {
  const inside = body.replace(/^\s*#/, (found) => ' '.repeat(found.length));
  const end = inside.indexOf('####');
  const numbers = end === -1 ? inside : inside.slice(0, end);
  const several = answersOf(numbers);
  const list = several.length > 0 ? several : [{ text: numbers, at: 0 }];
  for (const { text, at } of list) {
    const written = text.replace(/^\s*%[^%]*%/, '').split('#')[0] ?? '';
    const number = written.trim();
    if (!oneNumber.test(number) || (number === '' && several.length === 0))
      return { fault: 'gift-number', at: at + Math.max(0, text.indexOf(number)), values: { number } };
  }
  return undefined;
};

/** Makes of an answer's text what the parser reads as it is meant. */
export const preparedBody = (body: string): string | Trouble => {
  const isNumber = /^\s*#(?!###)/.test(body);
  if (!isNumber) {
    const trouble = weightTrouble(body) ?? pairTrouble(body);
    if (trouble) return trouble;
    const signs = body.replace(/(^|[^\\])((?:\\\\)*)([=~]\s*)%(?![^%\s]{1,20}%)/g, `$1$2$3${percent}`);
    // The parser takes what has an arrow for a pair, even where wrong answers follow.
    const isChoice = answersOf(body).some(({ at }) => body[at - 1] === '~');
    return protectedText(
      (isChoice ? signs.replaceAll('->', `-${arrowhead}`) : signs).replace(
        /^(\s*)(true|false|t|f)(?=\s*(?:#|$))/i,
        (_, space: string, word: string) => space + word.toUpperCase(),
      ),
    );
  }
  const trouble = weightTrouble(body) ?? numberTrouble(body);
  if (trouble) return trouble;
  const tight = body.replace(
    /((?:^\s*#|(?<!\\)[=~])\s*(?:%[^%]*%)?)([^#=~\\]*)/g,
    (_, sign: string, written: string) => sign + written.replace(/\s*(:|\.\.)\s*/g, '$1').replace(/^\s*\*\s*$/, ''),
  );
  const first = tight.indexOf('#');
  // Behind another # there is feedback, where a colon is no tolerance.
  return tight.replace(/#((?:\\[\s\S]|[^=~\\])*)/g, (whole, rest: string, at: number) =>
    at === first
      ? whole.replace(/(#[^#]*)(#?[\s\S]*)/, (__, value: string, told: string) => value + protectedText(told))
      : `#${protectedText(rest)}`,
  );
};
