import { escapeControls } from '../../core/text.ts';
import type { ReportItem } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import type { View } from './view.ts';

/** A part of a response whose text stands for itself: typed by hand, or unknown to the question. */
const typed = (text: string): string => `<span class="typed">${escapeHtml(text)}</span>`;

const anything = (value: unknown): string => typed(escapeControls(JSON.stringify(value) ?? ''));

/** Whether the things of a list stand in an order that counts: nobody can choose among them. */
const isOrdered = (view: View, item: ReportItem): boolean =>
  Array.isArray(item.key) && view.figures.get(item.question)?.choices === undefined;

/** A response in words that can be read without the bank: choices by their texts, pairs as pairs. */
export const responseHtml = (view: View, item: ReportItem | undefined, response: unknown): string => {
  const { words } = view;
  const options = item ? view.options(item) : undefined;
  const named = (value: unknown): string => {
    if (typeof value === 'string') {
      const text = options?.get(value.trim());
      if (text !== undefined) return text;
      return value.trim() === '' ? `<span class="reason">${escapeHtml(words.answers.empty)}</span>` : typed(value);
    }
    if (typeof value === 'number') return typed(String(value));
    if (typeof value === 'boolean') return escapeHtml(value ? words.answers.trueWord : words.answers.falseWord);
    return anything(value);
  };
  if (response === undefined || response === null)
    return `<span class="reason">${escapeHtml(words.answers.noResponse)}</span>`;
  if (Array.isArray(response)) {
    if (response.length === 0) return escapeHtml(words.answers.noneOfThem);
    const list = item && isOrdered(view, item) ? 'ol' : 'ul';
    return `<${list} class="response">${response.map((one) => `<li>${named(one)}</li>`).join('')}</${list}>`;
  }
  if (typeof response === 'object') {
    const pairs = Object.entries(response).map(([from, to]) => `<li>${named(from)} → ${named(to)}</li>`);
    return pairs.length === 0 ? anything(response) : `<ul class="response">${pairs.join('')}</ul>`;
  }
  return named(response);
};
