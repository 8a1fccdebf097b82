import type { Asked, ExchangeBlank } from '../../core/exchange.ts';
import { cutCloze } from './cloze-read.ts';
import { child, type Fault } from './nodes.ts';
import { asMarkdown, formatOf, type Reading, writtenText } from './reading.ts';

/** A text with blanks, under what is asked above it; both stand in one text in Moodle. */
export interface Cloze {
  readonly prompt: string;
  readonly asked: Asked;
  /** The weights of the blanks together, which is what Moodle makes the points. */
  readonly sum: number;
}

const place = /\uFDD0(\d+)\uFDD1/;

/** Reads a text with embedded answers. A paragraph of its own before the text with the first blank is what is asked. */
export const readCloze = (reading: Reading): Cloze | Fault => {
  const holder = child(reading.element, 'questiontext');
  if (!holder) return { fault: 'tools-cloze', values: { gap: '' } };
  const format = formatOf(reading, holder);
  const { texts, blanks, unread } = cutCloze(
    { ...reading, format },
    writtenText(reading, holder).replace(/[\uFDD0\uFDD1]/g, ''),
  );
  const [gap] = unread;
  if (gap !== undefined || blanks.length === 0)
    return { fault: 'tools-cloze', values: { gap: (gap ?? '{…}').slice(0, 80) } };
  const marked = texts.map((text, index) => (index < blanks.length ? `${text}\uFDD0${index}\uFDD1` : text)).join('');
  const text = asMarkdown(reading, marked, format).replaceAll('&#123;', '{');
  const cut = text.indexOf('\n\n');
  const isHeaded = cut > 0 && !place.test(text.slice(0, cut));
  const below = isHeaded ? text.slice(cut + 2).replace(/^\n+/, '') : text;
  const pieces = below
    .split(place)
    .map((piece, index): string | ExchangeBlank => (index % 2 === 0 ? piece : (blanks[Number(piece)] ?? '')))
    .filter((piece) => piece !== '');
  return {
    prompt: isHeaded ? text.slice(0, cut) : '',
    asked: { kind: 'fill', pieces },
    sum: blanks.reduce((total, { weight = 1 }) => total + weight, 0),
  };
};
