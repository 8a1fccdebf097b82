import type { FillBlank, Interaction } from '../core/interaction.ts';

/** An explicit "none of them". */
const none = '[]';

/** The parts of a cell between signs that no backslash escapes, still escaped. */
const splitAt = (text: string, sign: '|' | '='): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
};

const unescaped = (text: string): string => text.replace(/\\([|=\\])/g, '$1');
const escaped = (text: string): string => text.replace(/[|=\\]/g, '\\$&');

/** A list of ids, each without outer white space. */
const listOf = (cell: string): readonly string[] =>
  cell.trim() === none ? [] : splitAt(cell, '|').map((part) => unescaped(part).trim());

/** Pairs of a cell; undefined where one is no pair, or has a key that another one has. */
const pairsOf = (cell: string): ReadonlyMap<string, string> | undefined => {
  const pairs = new Map<string, string>();
  if (cell.trim() === none) return pairs;
  for (const part of splitAt(cell, '|')) {
    const [key = '', ...rest] = splitAt(part, '=');
    const id = unescaped(key).trim();
    if (rest.length === 0 || pairs.has(id)) return undefined;
    pairs.set(id, unescaped(rest.join('=')));
  }
  return pairs;
};

/** An object of pairs whose keys come from outside; `__proto__` is a key like another. */
const objectOf = (pairs: Iterable<readonly [string, unknown]>): { readonly [key: string]: unknown } =>
  Object.fromEntries(pairs);

const blankResponse = (blanks: readonly FillBlank[], id: string, text: string): unknown => {
  const blank = blanks.find((one) => one.id === id);
  return blank && text !== '' ? responseOfCell(blank.interaction, text) : text;
};

/**
 * The response that a cell of our own CSV stands for; undefined where the cell is empty, as the question is unanswered
 * then. What cannot be read is handed on as the text that it is, so that the question's type says why it is no answer.
 */
export const responseOfCell = (interaction: Interaction, cell: string): unknown => {
  if (cell === '') return undefined;
  switch (interaction.kind) {
    case 'choose-many':
    case 'order':
      return listOf(cell);
    case 'match':
    case 'fill': {
      const pairs = pairsOf(cell);
      if (!pairs) return cell;
      return interaction.kind === 'match'
        ? objectOf(pairs)
        : objectOf([...pairs].map(([id, text]) => [id, blankResponse(interaction.blanks, id, text)] as const));
    }
    case 'decide':
      return cell === 'true' ? true : cell === 'false' ? false : cell;
    case 'choose-one':
    case 'write':
    case 'number':
    case 'compose':
      return cell;
  }
};

const isPairs = (value: unknown): value is { readonly [key: string]: unknown } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The cell of our own CSV that stands for a response; what is no text, list or pairs is written as JSON. */
export const cellOfResponse = (interaction: Interaction, response: unknown): string => {
  if (response === undefined || response === null) return '';
  if (typeof response === 'string' || typeof response === 'number' || typeof response === 'boolean')
    return String(response);
  if (Array.isArray(response) && (interaction.kind === 'choose-many' || interaction.kind === 'order'))
    return response.length === 0 ? none : response.map((part) => escaped(String(part))).join('|');
  if (isPairs(response) && (interaction.kind === 'match' || interaction.kind === 'fill')) {
    const pairs = Object.entries(response).map(([key, part]) => `${escaped(key)}=${escaped(String(part ?? ''))}`);
    return pairs.length === 0 ? none : pairs.join('|');
  }
  return JSON.stringify(response);
};
