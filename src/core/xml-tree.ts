import { SaxesParser } from 'saxes';

/** An element of XML; lines and columns from 1, where its `<` stands. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  /** The elements directly inside, without the text between them. */
  readonly children: readonly XmlElement[];
  /** Elements and texts directly inside, in order; character references are resolved, CDATA is text. */
  readonly content: readonly (XmlElement | string)[];
  /** The text directly inside, of all its pieces together. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Why a text is not read as XML. `detail` is what the parser says, in English. */
export interface XmlProblem {
  readonly problem: 'xml-malformed' | 'xml-doctype' | 'xml-entity' | 'xml-too-deep' | 'xml-too-large';
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

const deepest = 200;
const mostElements = 5_000_000;
const mostCharacters = 400_000_000;

interface Growing {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: XmlElement[];
  readonly content: (XmlElement | string)[];
  text: string;
  readonly line: number;
  readonly column: number;
}

const isProblem = (thrown: unknown): thrown is XmlProblem =>
  typeof thrown === 'object' && thrown !== null && 'problem' in thrown && 'detail' in thrown;

/** Lines and columns of places that are asked for in ascending order. */
const placesOf = (text: string): ((at: number) => { readonly line: number; readonly column: number }) => {
  let [line, start] = [1, 0];
  return (at) => {
    for (let next = text.indexOf('\n', start); next !== -1 && next < at; next = text.indexOf('\n', start)) {
      line += 1;
      start = next + 1;
    }
    return { line, column: at - start + 1 };
  };
};

/**
 * Reads XML into a tree. It refuses what is malformed, a DOCTYPE, entities other than the five of XML itself, and what is
 * deeper or larger than any bank; nothing outside the text is ever read.
 */
export const readXml = (text: string): { readonly root: XmlElement } | XmlProblem => {
  if (text.length > mostCharacters) return { problem: 'xml-too-large', line: 1, column: 1, detail: '' };
  const parser = new SaxesParser({ position: true, xmlns: false });
  const place = placesOf(text);
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let [opened, start] = [0, 0];
  const refuse = (problem: XmlProblem['problem'], detail = ''): never => {
    throw { problem, line: parser.line, column: parser.column + 1, detail } satisfies XmlProblem;
  };
  const say = (piece: string): void => {
    const inside = open.at(-1);
    if (!inside || piece === '') return;
    const { content } = inside;
    const last = content.at(-1);
    if (typeof last === 'string') content[content.length - 1] = last + piece;
    else content.push(piece);
    inside.text += piece;
  };
  parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });
  parser.on('error', ({ message }) => {
    const detail = message.replace(/^\d+:\d+: /, '');
    refuse(/undefined entity/.test(detail) ? 'xml-entity' : 'xml-malformed', detail);
  });
  parser.on('doctype', () => refuse('xml-doctype'));
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    opened += 1;
    if (open.length >= deepest) refuse('xml-too-deep');
    if (opened > mostElements) refuse('xml-too-large');
    open.push({ name, attributes, children: [], content: [], text: '', ...place(start) });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (!closed) return;
    parent?.children.push(closed);
    parent?.content.push(closed);
    if (!parent) root = closed;
  });
  try {
    parser.write(text).close();
  } catch (thrown) {
    if (isProblem(thrown)) return thrown;
    throw thrown;
  }
  return root
    ? { root }
    : { problem: 'xml-malformed', line: 1, column: 1, detail: 'document must contain a root element.' };
};

/** A text without what XML 1.0 has no way to say: control characters and halves of pairs. */
export const xmlCharacters = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '',
  );

/** A text as XML says it, between tags or between quotes. */
export const escapeXml = (text: string): string =>
  xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
