import type { AskedFill, ExchangeBlank } from '../../core/exchange.ts';
import type { Loss } from '../../core/format.ts';

type OwnLoss = Omit<Loss, 'question' | 'place'>;

/** A text with clozes as a text with blanks, or where one is not closed. */
export type ClozeNote =
  | { readonly asked: AskedFill; readonly losses: readonly OwnLoss[] }
  | { readonly unclosedAt: number };

const opening = /\{\{c(\d+)::/g;

/** Braces that would end a cloze too early stand apart in it. */
const joinedBraces = (text: string): string => text.replace(/\}(?: (?=\}))/g, '}');
const partedBraces = (text: string): string => text.replace(/\}(?=\})/g, '} ').replace(/\}$/, '} ');

/** Cuts the text of a note at its clozes. */
export const clozeNote = (text: string): ClozeNote | undefined => {
  const pieces: (string | ExchangeBlank)[] = [];
  const losses: OwnLoss[] = [];
  const numbers = new Set<string>();
  let at = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const start = found.index + found[0].length;
    const end = text.indexOf('}}', start);
    if (end === -1) return { unclosedAt: found.index };
    const inside = text.slice(start, end);
    const cut = inside.lastIndexOf('::');
    if (cut !== -1)
      losses.push({
        code: 'anki-hint',
        values: { hint: inside.slice(cut + 2, cut + 82) },
        effect: 'dropped',
        field: 'hints',
      });
    const answer = joinedBraces(cut === -1 ? inside : inside.slice(0, cut)).trim();
    pieces.push(text.slice(at, found.index), { asked: { kind: 'write', accepted: [{ text: answer }] } });
    numbers.add(found[1] ?? '');
    at = end + 2;
    opening.lastIndex = at;
  }
  if (pieces.length === 0) return undefined;
  pieces.push(text.slice(at));
  const kept = pieces.filter((piece) => piece !== '');
  if (numbers.size > 1 && numbers.size < kept.filter((piece) => typeof piece !== 'string').length)
    losses.push({ code: 'anki-cards', effect: 'changed', field: 'blanks' });
  return { asked: { kind: 'fill', pieces: kept }, losses };
};

/** A text with blanks as the text of a cloze note, each blank a card of its own. */
export const clozeText = ({ pieces }: AskedFill): string => {
  let number = 0;
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      number += 1;
      const answer = piece.asked.kind === 'write' ? (piece.asked.accepted[0]?.text ?? '') : '';
      return `{{c${number}::${partedBraces(answer)}}}`;
    })
    .join('');
};
