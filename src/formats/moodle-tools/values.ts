import type { FormatDocument, Loss } from '../../core/format.ts';
import { htmlToMarkdown } from '../../core/html-markdown.ts';
import { hasHtml } from '../../core/html-words.ts';
import { isMapping } from '../../core/mapping.ts';

/** A mapping of YAML. */
export type Mapping = { readonly [key: string]: unknown };

/** A loss of a question that the framework knows. */
export type OwnLoss = Omit<Loss, 'question' | 'place'>;

/** A question of a document with what reading it loses. */
export interface Reading {
  readonly fields: Mapping;
  readonly document: FormatDocument;
  /** Where it stands in the document. */
  readonly pointer: string;
  readonly losses: OwnLoss[];
}

/** A scalar as text; empty for what is none. */
export const plainScalar = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/** A scalar as text, as its author wrote it. */
export const scalarAt = ({ document, pointer }: Reading, value: unknown, below: string): string | undefined => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean')
    return (document.writtenAt(`${pointer}${below}`) ?? String(value)).trim();
  return undefined;
};

/** A text that may be HTML, as Markdown. */
export const markdown = ({ losses }: Reading, text: string): string => {
  if (!hasHtml(text)) return text.trim();
  const { text: plain, lost, images } = htmlToMarkdown(text.replace(/\\\\(?=[([\])])/g, '\\'));
  for (const element of lost) losses.push({ code: 'html', values: { element }, effect: 'changed', field: 'text' });
  for (const address of images)
    losses.push({ code: 'image', values: { address: address.slice(0, 200) }, effect: 'changed', field: 'text' });
  return plain;
};

/** A text as Markdown; undefined where there is none. */
export const textAt = (reading: Reading, value: unknown, below: string): string | undefined => {
  const text = scalarAt(reading, value, below);
  return text === undefined || text === '' ? undefined : markdown(reading, text);
};

/** An answer, short or long: a text alone, or a mapping. */
export interface ToolsAnswer {
  readonly text: string;
  /** In percent; absent where it does not say. */
  readonly points?: number;
  readonly feedback?: string;
  readonly fields: Mapping;
}

/** The answers of a list; those without a text are left out. */
export const answersAt = (reading: Reading, list: unknown, below: string): readonly ToolsAnswer[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((answer, index): readonly ToolsAnswer[] => {
    const at = `${below}/${index}`;
    if (!isMapping(answer)) {
      const text = textAt(reading, answer, at);
      return text === undefined ? [] : [{ text, fields: {} }];
    }
    const text = textAt(reading, answer.answer, `${at}/answer`);
    const feedback = textAt(reading, answer.feedback, `${at}/feedback`);
    return text === undefined
      ? []
      : [
          {
            text,
            ...(typeof answer.points === 'number' ? { points: answer.points } : {}),
            ...(feedback === undefined ? {} : { feedback }),
            fields: answer,
          },
        ];
  });

/** Part of the credit, where an answer does not earn all of it. */
export const outcome = ({
  points = 100,
  feedback,
}: ToolsAnswer): { readonly credit?: number; readonly feedback?: string } => ({
  ...(points === 100 ? {} : { credit: points / 100 }),
  ...(feedback === undefined ? {} : { feedback }),
});
