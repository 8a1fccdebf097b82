import { htmlToMarkdown } from '../../core/html-markdown.ts';
import { hasHtml } from '../../core/html-words.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { type Attachments, fromBase64 } from './files.ts';
import { fromMoodleMarkdown, outsideCode } from './markdown.ts';
import { child, childrenOf, innerText, type OwnLoss } from './nodes.ts';

/** A question that is being read, with what that loses. */
export interface Reading {
  readonly element: XmlElement;
  /** The format of texts that do not say theirs. */
  readonly format: string;
  readonly attachments: Attachments;
  readonly losses: OwnLoss[];
}

/** Notes a loss, once. */
export const note = ({ losses }: Reading, loss: OwnLoss): void => {
  const said = JSON.stringify(loss);
  if (!losses.some((one) => JSON.stringify(one) === said)) losses.push(loss);
};

const linkStart = '@@PLUGINFILE@@/';

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Takes the files of a text in, and gives their names by the names that the text has for them. */
const filesOf = (reading: Reading, holder: XmlElement): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const file of childrenOf(holder, 'file')) {
    const { name = '', path = '/' } = file.attributes;
    const bytes = fromBase64(file.text);
    if (bytes) {
      const own = reading.attachments.add(name, bytes);
      names.set(`${path}${name}`.replace(/^\/+/, ''), own);
      note(reading, { code: 'moodle-file', values: { name: own }, effect: 'changed', field: 'file' });
    } else note(reading, { code: 'moodle-base64', values: { name }, effect: 'dropped', field: 'file' });
  }
  return names;
};

const withFiles = (reading: Reading, text: string, files: ReadonlyMap<string, string>): string =>
  text.replace(/@@PLUGINFILE@@\/([^\s)"'<>]+)/g, (whole, address: string) => {
    const own = files.get(decoded(address).replace(/\?.*$/s, ''));
    if (own !== undefined) return `${linkStart}${own}`;
    note(reading, { code: 'image', values: { address: whole.slice(0, 200) }, effect: 'changed', field: 'text' });
    return whole;
  });

const html = (reading: Reading, written: string): string => {
  const { text, lost, images } = htmlToMarkdown(written);
  for (const element of lost) note(reading, { code: 'html', values: { element }, effect: 'changed', field: 'text' });
  for (const address of images)
    if (!address.startsWith(linkStart))
      note(reading, { code: 'image', values: { address: address.slice(0, 200) }, effect: 'changed', field: 'text' });
  return text;
};

/** Paragraphs and line breaks as a reader of Moodle sees them. */
const auto = (text: string): string =>
  hasHtml(text)
    ? text
    : text
        .split(/\n[\t ]*\n\s*/)
        .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
        .join('');

/** HTML within Markdown: an image has a form of its own, of anything else the signs stay. */
const withoutElements = (reading: Reading, text: string): string =>
  outsideCode(text, (plain) =>
    plain.replace(/<(\/?)([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?\/?>/g, (whole, slash: string, name: string) => {
      if (!hasHtml(whole)) return whole;
      if (/^img$/i.test(name)) return htmlToMarkdown(whole).text;
      if (/^br$/i.test(name)) return '\\\n';
      if (slash === '') note(reading, { code: 'html', values: { element: name }, effect: 'changed', field: 'text' });
      return whole;
    }),
  );

/** A text of a format of Moodle as Markdown. */
export const asMarkdown = (reading: Reading, written: string, format: string): string => {
  switch (format) {
    case 'plain_text':
      return written.trim();
    case 'markdown':
      return fromMoodleMarkdown(withoutElements(reading, written)).trim();
    case 'moodle_auto_format':
      return html(reading, auto(written));
    default:
      return html(reading, written);
  }
};

/** The format of the text of an element. */
export const formatOf = ({ format }: Reading, holder: XmlElement | undefined): string =>
  holder?.attributes.format?.trim() ?? format;

/** The text of an element as it is written, with the names that its files have now. */
export const writtenText = (reading: Reading, holder: XmlElement): string =>
  withFiles(reading, innerText(holder), filesOf(reading, holder));

/** The text of an element as Markdown; empty where there is none. */
export const textOf = (reading: Reading, holder: XmlElement | undefined): string =>
  holder === undefined ? '' : asMarkdown(reading, writtenText(reading, holder), formatOf(reading, holder));

/** The feedback of an answer, where there is some. */
export const feedbackOf = (reading: Reading, answer: XmlElement): { readonly feedback?: string } => {
  const feedback = textOf(reading, child(answer, 'feedback'));
  return feedback === '' ? {} : { feedback };
};
