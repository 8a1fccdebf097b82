import { inLanguage } from '../../core/text.ts';
import type { QuestionStatistics, ReportExam, ReportItem, SectionName, Text } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { markdownLineHtml } from '../markdown-html.ts';
import type { HtmlReportOptions, ReportParts } from './options.ts';

/** What every part of the page is made from. */
export interface View extends HtmlReportOptions {
  readonly exam: ReportExam;
  readonly parts: ReportParts;
  /** Questions by their full names. */
  readonly items: ReadonlyMap<string, ReportItem>;
  /** Figures of questions by their full names. */
  readonly figures: ReadonlyMap<string, QuestionStatistics>;
  /** The number in the exam, from 1, of a question; of one that stands in several sections, that of a given one. */
  readonly numberOf: (question: string, section?: SectionName) => number;
  /** What the responses to a question name, as HTML by their ids. */
  readonly options: (item: ReportItem) => ReadonlyMap<string, string>;
  /** A text of the bank in the page's language, not escaped yet. */
  readonly plain: (text: Text) => string;
  /** The same, escaped. */
  readonly text: (text: Text) => string;
}

const numbering = (items: readonly ReportItem[]): View['numberOf'] => {
  const place = (question: string, section: SectionName): string => JSON.stringify([question, section]);
  const numbers = new Map<string, number>();
  for (const [index, { question, section }] of items.entries()) {
    if (!numbers.has(question)) numbers.set(question, index + 1);
    numbers.set(place(question, section), index + 1);
  }
  return (question, section) =>
    (section === undefined ? undefined : numbers.get(place(question, section))) ?? numbers.get(question) ?? 0;
};

/** Reads each question's options once, however many responses name them. */
const optionTexts = (language: string): View['options'] => {
  const known = new Map<ReportItem, ReadonlyMap<string, string>>();
  return (item) => {
    const read = known.get(item);
    if (read) return read;
    const texts = new Map(item.options?.map(({ id, text }) => [id, markdownLineHtml(inLanguage(text, language))]));
    known.set(item, texts);
    return texts;
  };
};

/** The view of a report under some options. */
export const viewOf = (parts: ReportParts, options: HtmlReportOptions): View => ({
  ...options,
  numberOf: numbering(parts.exam.items),
  options: optionTexts(options.language),
  exam: parts.exam,
  parts,
  items: new Map(parts.exam.items.map((item) => [item.question, item])),
  figures: new Map(parts.statistics.questions.map((question) => [question.question, question])),
  plain: (text) => inLanguage(text, options.language),
  text: (text) => escapeHtml(inLanguage(text, options.language)),
});

/** A question's id without its bank. */
export const shortName = (question: string): string => question.slice(question.indexOf('/') + 1);

/** Why a figure cannot be had, in words. */
export const reasonText = (
  { words }: View,
  reasons: { readonly [figure: string]: string } | undefined,
  ...figures: readonly string[]
): string => {
  for (const figure of figures) {
    const code = reasons && Object.hasOwn(reasons, figure) ? reasons[figure] : undefined;
    if (code !== undefined) return (Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined) ?? code;
  }
  return words.reasons['no-results'] ?? '';
};

/** A figure as it is printed, or in small type the reason why there is none. */
export const figureOr = (
  view: View,
  value: number | null,
  print: (value: number) => string,
  reasons: { readonly [figure: string]: string } | undefined,
  ...figures: readonly string[]
): string =>
  value === null
    ? `<span class="reason">${escapeHtml(reasonText(view, reasons, ...figures))}</span>`
    : escapeHtml(print(value));
