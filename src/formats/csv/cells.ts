/** Text that a spreadsheet would run as a formula, with what guards it. */
const formula = /^(?:'*)[\s]*[=+\-@\t\r＝＋－＠]/u;
const number = /^[+-]?\d+(?:\.\d+)?$/;

/** A text cell that no spreadsheet runs: an apostrophe before what looks like a formula. */
export const guarded = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);

/** A guarded cell as it was. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** Texts in one cell, with `|` between them. */
export const joined = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|=]/g, '\\$&')).join('|');

/** Cuts a text at a sign that no backslash escapes; the pieces keep their escapes. */
const cut = (text: string, sign: string, most = Number.POSITIVE_INFINITY): readonly string[] => {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length && pieces.length < most - 1; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
};

const plain = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/** The texts of one cell; `\|` is the sign itself. */
export const split = (cell: string): readonly string[] => (cell.trim() === '' ? [] : cut(cell, '|').map(plain));

/** `name=value` pairs of one cell. */
export const pairs = (cell: string): readonly (readonly [string, string])[] =>
  cell.trim() === ''
    ? []
    : cut(cell, '|').map((pair) => {
        const [name = '', value = ''] = cut(pair, '=', 2);
        return [plain(name), plain(value)] as const;
      });

/** The ways to name options: by their texts, by number from 1, by letter. Pieces of one cell are all read in one way. */
const naming: readonly ((piece: string, texts: readonly string[]) => number)[] = [
  (piece, texts) => texts.indexOf(piece),
  (piece, texts) => (/^[1-9]\d?$/.test(piece) && Number(piece) <= texts.length ? Number(piece) - 1 : -1),
  (piece, texts) => {
    const place = /^[A-Za-z]$/.test(piece) ? piece.toUpperCase().charCodeAt(0) - 65 : -1;
    return place < texts.length ? place : -1;
  },
];

/** The numbers, from 0, of the options that pieces of a cell name; undefined where some piece names none. */
export const optionsNamed = (pieces: readonly string[], texts: readonly string[]): readonly number[] | undefined =>
  naming.map((way) => pieces.map((piece) => way(piece, texts))).find((found) => !found.includes(-1));

/** What names options and no others. */
export const namesOfOptions = (indexes: readonly number[], texts: readonly string[]): string => {
  const ways = [indexes.map((index) => String(index + 1)), indexes.map((index) => String.fromCharCode(65 + index))];
  const names = ways.find((way) => String(optionsNamed(way, texts)) === String(indexes));
  return names ? names.join('|') : joined(indexes.map((index) => texts[index] ?? ''));
};

/** Pairs as one cell. */
export const joinedPairs = (list: readonly (readonly [string, string | number])[]): string =>
  list
    .map(([name, value]) => `${name.replace(/[\\|=]/g, '\\$&')}=${String(value).replace(/[\\|=]/g, '\\$&')}`)
    .join('|');

/** The columns that stand once, in their order. */
export const heads = [
  'id',
  'type',
  'topic',
  'difficulty',
  'points',
  'prompt',
  'answer',
  'tags',
  'hints',
  'explanation',
  'references',
  'status',
  'asOf',
  'scoring',
  'fixed',
  'last',
  'match',
  'units',
  'words',
  'sample',
  'rubric',
] as const;

/** A column that stands once. */
export type Head = (typeof heads)[number];

/** The columns that stand as often as there are choices, with a number behind. */
export const numberedHeads = ['option', 'target', 'credit', 'feedback', 'tolerance'] as const;

/** A column that stands as often as there are choices. */
export type NumberedHead = (typeof numberedHeads)[number];

/** What stands in the column `type` for each interaction. */
export const typeWords = {
  'choose-one': 'single',
  'choose-many': 'multiple',
  decide: 'true-false',
  write: 'short',
  number: 'number',
  match: 'matching',
  order: 'ordering',
  compose: 'essay',
} as const;
