import type { Match, Text } from '../generated/types.ts';

/** Runs of white space of any kind; a constant, since bundlers make a call of such an expression, to be paid at each use. */
export const whiteSpaceRuns = /\p{White_Space}+/gu;
/** Signs of Arabic, Syriac and Kaithi numbers: format characters that are seen. */
const seenFormat = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}';
/** Characters that leave no trace where they stand: format characters and those that Unicode says to ignore by default. */
const invisibles = new RegExp(`(?![${seenFormat}])[\\p{Cf}\\p{Default_Ignorable_Code_Point}]+`, 'gu');
const joiningScripts = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'.split(
  ' ',
);
const joining = joiningScripts.map((script) => `\\p{scx=${script}}`).join('');
/** A joiner within a word of a script that writes another word without it. */
const joinerInWord = new RegExp(`(?<=[${joining}])[\\u200C\\u200D]$`, 'u');
const joiningStart = new RegExp(`^[${joining}]`, 'u');

/**
 * The text without what cannot be seen: soft hyphens, zero-width characters, direction marks, variation selectors. A joiner
 * between letters of a script that needs it (Persian, the scripts of India …) stays, once.
 */
export const withoutInvisible = (text: string): string => {
  if (/^[\x20-\x7E\u00C0-\u017F]*$/.test(text)) return text;
  return text.replace(invisibles, (found, at: number) => {
    const joiner = /[\u200C\u200D]/.exec(found)?.[0];
    if (joiner === undefined || !joiningStart.test(text.slice(at + found.length, at + found.length + 2))) return '';
    return joinerInWord.test(text.slice(Math.max(0, at - 2), at) + joiner) ? joiner : '';
  });
};

const singleQuotes = /[\u2018-\u201B\u2032\u2035\u02BC\uFF07]/gu;
const doubleQuotes = /[\u201C-\u201F\u2033\u2036\uFF02]/gu;
const dashes = /[\p{Pd}\u2212]/gu;

/**
 * The steps that every text goes through before it is compared: nothing that cannot be seen, NFC, every run of white space
 * one space, ends trimmed, curly quotes and primes straight, dashes hyphens.
 */
export const normalizeText = (text: string): string =>
  withoutInvisible(text)
    .normalize('NFC')
    .replace(whiteSpaceRuns, ' ')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .trim();

/** Whether nothing in the text can be seen. */
export const isBlankText = (text: string): boolean =>
  /^[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u.test(text);

const foldCharacter = (character: string): string =>
  character === 'ı' ? character : [...character.toUpperCase()].map((upper) => upper.toLowerCase()).join('');

/** Unicode default case folding, the same on every machine: ß is ss, the dotless ı is not i. */
export const foldCase = (text: string): string => {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase();
  return [...[...text].map(foldCharacter).join('')].map(foldCharacter).join('').normalize('NFC');
};

/** Without the accents of Latin letters; ñ stays ñ and ç stays ç. */
export const stripAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})(\p{M}+)/gu, (_, letter: string, marks: string) => {
      if (/n/i.test(letter) && marks.includes('\u0303')) return `${letter}\u0303`;
      if (/c/i.test(letter) && marks.includes('\u0327')) return `${letter}\u0327`;
      return letter;
    })
    .normalize('NFC');

const stripPunctuation = (text: string): string => normalizeText(text.replace(/\p{P}/gu, '')) || text;

/** The form in which a text is compared under a question's `match`. Never empty where the text is not. */
export const comparableText = (text: string, match: Match = {}): string => {
  let form = normalizeText(text);
  if (match.case !== true) form = foldCase(form);
  if (match.accents !== true) form = stripAccents(form);
  if (match.punctuation === false) form = stripPunctuation(form);
  return form;
};

/**
 * Optimal string alignment distance of two texts in code points: insertions, deletions, replacements and swaps of
 * neighbours, none edited twice. Gives `limit + 1` once it is sure to be over `limit`.
 */
export const alignmentDistance = (one: string, other: string, limit: number): number => {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit + 1) return limit + 1;
    beforePrevious = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
};

/** How many letters a text has. */
export const letterCount = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The text in the wanted language, else in the first one it has. */
export const inLanguage = (text: Text, language: string): string => {
  if (typeof text === 'string') return text;
  return (Object.hasOwn(text, language) ? text[language] : undefined) ?? Object.values(text)[0] ?? '';
};

/** The text in all its languages, each once. */
export const everyLanguage = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : [...new Set(Object.values(text))];

/** The candidate that is closest to a mistyped word, where one is close enough to be meant. */
export const nearestWord = (word: string, candidates: readonly string[]): string | undefined => {
  const limit = word.length <= 3 ? 1 : word.length <= 6 ? 2 : 3;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = alignmentDistance(foldCase(word), foldCase(candidate), limit);
    if (distance <= limit && distance < candidate.length && (best === undefined || distance < best.distance))
      best = { candidate, distance };
  }
  return best?.candidate;
};

const controls = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A value as JSON, on one line or indented by `indent`, with every sign that a terminal or an editor would obey as an escape. */
export const jsonText = (value: unknown, indent?: number): string =>
  escapeControls(JSON.stringify(value, null, indent));

/** JSON text with control characters, direction marks and line separators as `\\u` escapes; it says the same. */
export const escapeControls = (json: string): string =>
  json.replace(controls, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
