import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { textOf } from './body.ts';
import { booleanOf, childOf } from './names.ts';
import { readAsked } from './read-layout.ts';
import { type Reading, type Refusal, readingOf } from './reading.ts';

/** Where an item belongs in a test, and what it is worth there. */
export interface ItemPlace {
  readonly topic: readonly string[];
  readonly weight: number;
  readonly tags?: readonly string[];
  readonly difficulty?: ExchangeQuestion['difficulty'];
}

const cut = (text: string, count: number): string => (text.length > count ? `${text.slice(0, count)}…` : text);

/** Attributes that must be booleans and are not. */
const oddBoolean = (item: XmlElement): string | undefined => {
  const names = ['shuffle', 'fixed', 'caseSensitive', 'adaptive', 'timeDependent'];
  const look = (element: XmlElement): string | undefined => {
    for (const name of names) {
      const value = element.attributes[name];
      if (value !== undefined && booleanOf(value) === undefined) return `${name}="${value}"`;
    }
    for (const child of element.children) {
      const found = look(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return look(item);
};

const imageLosses = ({ body }: Reading): readonly Omit<Loss, 'question' | 'place'>[] => [
  ...body.lost.map((element) => ({ code: 'html', values: { element }, effect: 'changed' as const, field: 'prompt' })),
  ...body.images.map((address) => ({
    code: 'image',
    values: { address },
    effect: 'dropped' as const,
    field: 'prompt',
  })),
];

/** Puts an item into a question, or says why it is left out. */
export const readItem = (item: XmlElement, { topic, weight, tags, difficulty }: ItemPlace): ParsedQuestion | Loss => {
  const place = { line: item.line, column: item.column };
  const { identifier = '', title = '' } = item.attributes;
  const refuse = ({ code, values }: Refusal): Loss => ({
    code,
    ...(values ? { values } : {}),
    effect: 'left-out',
    question: identifier === '' ? title : identifier,
    place,
  });
  const odd = oddBoolean(item);
  if (odd !== undefined) return refuse({ code: 'qti-boolean', values: { attribute: cut(odd, 60) } });
  const reading = readingOf(item);
  const { losses, scorer } = reading;
  const read = readAsked(reading);
  if ('code' in read) {
    const [unknown] = scorer.unknown;
    return read.code === 'qti-no-key' && unknown !== undefined
      ? refuse({ code: 'qti-processing', values: { name: unknown } })
      : refuse(read);
  }
  for (const name of scorer.unknown)
    losses.push({ code: 'qti-processing', values: { name }, effect: 'changed', field: 'scoring' });
  for (const name of scorer.unscored)
    losses.push({ code: 'qti-unscored', values: { name }, effect: 'changed', field: 'scoring' });
  if (booleanOf(item.attributes.adaptive ?? 'false') === true)
    losses.push({ code: 'qti-adaptive', effect: 'changed', field: 'scoring' });
  if (childOf(item, 'templateProcessing')) losses.push({ code: 'qti-template', effect: 'changed', field: 'prompt' });
  if (read.asked.kind !== 'compose')
    for (const rubric of reading.body.rubrics)
      losses.push({
        code: 'qti-rubric',
        values: { text: cut(textOf(rubric), 80) },
        effect: 'dropped',
        field: 'rubric',
      });
  const points = Number((read.full * weight).toFixed(6));
  const { explanation } = read;
  return {
    place,
    losses: [...losses, ...imageLosses(reading)],
    question: {
      ...(identifier === '' ? {} : { id: identifier }),
      topic,
      prompt: read.prompt === '' && read.asked.kind !== 'fill' ? title : read.prompt,
      asked: read.asked,
      ...(difficulty === undefined ? {} : { difficulty }),
      ...(tags === undefined || tags.length === 0 ? {} : { tags }),
      ...(points === 1 ? {} : { points }),
      ...(explanation === undefined ? {} : { explanation }),
    },
  };
};
