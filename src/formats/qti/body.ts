import { htmlToMarkdown } from '../../core/html-markdown.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { blankClose, blankOpen } from './xhtml.ts';

/** A body as Markdown, with its interactions as numbered blanks in the order of the document. */
export interface Body {
  readonly text: string;
  readonly interactions: readonly XmlElement[];
  readonly rubrics: readonly XmlElement[];
  readonly lost: readonly string[];
  readonly images: readonly string[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Elements of HTML that mean something; of others only what is inside is kept. */
const known =
  /^(?:p|div|h[1-6]|ul|ol|li|pre|code|tt|b|strong|i|em|a|img|br|hr|blockquote|table|tbody|thead|tr|td|th|sub|sup|u|s|span|var|kbd|samp|q|dl|dt|dd|small|big|video|audio|math|center)$/;

const isInteraction = ({ name }: XmlElement): boolean =>
  name.endsWith('Interaction') || name === 'customInteraction' || name === 'gap';

interface Gathered {
  readonly interactions: XmlElement[];
  readonly rubrics: XmlElement[];
  readonly sources: string[];
}

const isForCandidates = ({ attributes }: XmlElement): boolean => {
  const views = (attributes.view ?? 'candidate').split(/\s+/);
  return views.includes('candidate') || (views.includes('testConstructor') === true && views.includes('candidate'));
};

const html = (content: XmlElement['content'], gathered: Gathered): string =>
  content
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      if (isInteraction(piece)) {
        gathered.interactions.push(piece);
        const blank = `${blankOpen}${gathered.interactions.length - 1}${blankClose}`;
        // One that stands between paragraphs is a paragraph of its own.
        return /^(?:textEntry|inlineChoice)Interaction$|^gap$/.test(piece.name) ? blank : `<p>${blank}</p>`;
      }
      if (piece.name === 'rubricBlock' && !isForCandidates(piece)) {
        gathered.rubrics.push(piece);
        return '';
      }
      if (piece.name === 'feedbackInline' || piece.name === 'feedbackBlock' || piece.name === 'templateBlock')
        return '';
      if (piece.name === 'printedVariable' || piece.name === 'stylesheet') return '';
      const source = piece.attributes['data-markdown'];
      const inner = html(piece.content, gathered);
      if (source !== undefined) {
        gathered.sources.push(source);
        return `<p>\uE002${gathered.sources.length - 1}\uE003</p>`;
      }
      if (piece.name === 'object') {
        const address = piece.attributes.data ?? '';
        return `<img src="${escaped(address)}" alt="">${inner}`;
      }
      if (!known.test(piece.name)) return inner;
      const attributes = ['src', 'href', 'alt']
        .flatMap((name) => {
          const value = piece.attributes[name];
          return value === undefined ? [] : [` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`];
        })
        .join('');
      return `<${piece.name}${attributes}>${inner}</${piece.name}>`;
    })
    .join('');

/** Puts what stands in an element into Markdown. */
export const bodyOf = (content: XmlElement['content']): Body => {
  const gathered: Gathered = { interactions: [], rubrics: [], sources: [] };
  const read = htmlToMarkdown(html(content, gathered));
  return {
    ...read,
    text: read.text.replace(/\uE002(\d+)\uE003/g, (_, number: string) => gathered.sources[Number(number)] ?? ''),
    interactions: gathered.interactions,
    rubrics: gathered.rubrics,
  };
};

/** The text of an element that holds nothing to be answered. */
export const textOf = (element: XmlElement | undefined): string => (element ? bodyOf(element.content).text : '');
