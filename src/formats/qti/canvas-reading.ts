import { htmlToMarkdown } from '../../core/html-markdown.ts';
import { comparableText } from '../../core/text.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { canvasOutcome } from './canvas-scoring.ts';
import { childrenOf, findAll } from './names.ts';
import type { OwnLoss } from './reading.ts';

/** An item of QTI 1.2 on its way to a question. */
export interface CanvasReading {
  readonly item: XmlElement;
  readonly type: string;
  /** The texts of feedback by their names. */
  readonly feedback: ReadonlyMap<string, string>;
  readonly html: string;
  readonly responses: readonly XmlElement[];
  readonly losses: OwnLoss[];
}

/** What our own files escape in an attribute. */
const attributeText = (written: string): string =>
  written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** HTML as Markdown, or the Markdown that our own files bring along. */
export const markdownOf = (html: string, losses: OwnLoss[]): string => {
  const own = /^\s*<(?:div|span) data-markdown="([^"]*)">/.exec(html)?.[1];
  if (own !== undefined) return attributeText(own);
  const { text, lost, images } = htmlToMarkdown(html);
  for (const element of lost) losses.push({ code: 'html', values: { element }, effect: 'changed', field: 'prompt' });
  for (const address of images) losses.push({ code: 'image', values: { address }, effect: 'dropped', field: 'prompt' });
  return text;
};

/** The texts of the material in an element, as Markdown. */
export const materialText = (element: XmlElement | undefined, losses: OwnLoss[]): string =>
  (element ? findAll(element, ['mattext']) : [])
    .map((text) => (text.attributes.texttype === 'text/html' ? markdownOf(text.text, losses) : text.text.trim()))
    .filter((text) => text !== '')
    .join('\n\n');

/** The labels of a response; those without any text are left out. */
export const labelsOf = (response: XmlElement, losses: OwnLoss[]) => {
  const labels = findAll(response, ['response_label']).map((label) => ({
    id: label.attributes.ident ?? '',
    text: materialText(label, losses),
  }));
  const named = labels.filter(({ text }) => text !== '');
  if (named.length < labels.length && !losses.some(({ code }) => code === 'canvas-empty'))
    losses.push({ code: 'canvas-empty', effect: 'dropped', field: 'choices' });
  return named;
};

/** What is said to one answer. */
export const told = ({ feedback, item }: CanvasReading, respident: string, id: string): string | undefined => {
  const { shown } = canvasOutcome(item, { [respident]: [id] });
  return [...shown].filter((name) => name === `${id}_fb`).map((name) => feedback.get(name))[0];
};

/** The conditions that give points. */
export const scoring = (item: XmlElement): readonly XmlElement[] =>
  findAll(item, ['respcondition']).filter((condition) =>
    childrenOf(condition, 'setvar').some(({ text }) => Number(text.trim()) > 0),
  );

/** The comparisons that must hold, not those that must not. */
export const equalsOutsideNot = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) =>
    child.name === 'not' ? [] : child.name === 'varequal' ? [child] : equalsOutsideNot(child),
  );

/** Texts without those that Canvas cannot tell from an earlier one. */
export const unlike = (texts: readonly string[]): readonly string[] => {
  const forms = new Set<string>();
  return texts.filter((text) => {
    const form = comparableText(text);
    return form !== '' && !forms.has(form) && forms.add(form);
  });
};
