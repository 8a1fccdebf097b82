import { escapeXml } from '../../core/xml-tree.ts';
import { spelled, spelledAttribute, type Version } from './names.ts';

/** What stands in an element: text, or another element. */
export type Piece = string | Built;

/** An element to be written. */
export interface Built {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly content: readonly Piece[];
  /** Whether its names are those of QTI, which every version spells in its own way. */
  readonly isQti: boolean;
}

type Attributes = { readonly [name: string]: string | number | boolean | undefined };

const build = (name: string, attributes: Attributes, content: readonly Piece[], isQti: boolean): Built => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ),
  content,
  isQti,
});

/** An element of QTI, under its name in 2.x. */
export const qti = (name: string, attributes: Attributes = {}, ...content: readonly Piece[]): Built =>
  build(name, attributes, content, true);

/** An element of HTML or of the manifest, whose name is the same in every version. */
export const plain = (name: string, attributes: Attributes = {}, ...content: readonly Piece[]): Built =>
  build(name, attributes, content, false);

/** In 3.0 their content stands in an element of its own. */
const wrapped = ['modalFeedback', 'rubricBlock'];

const attributeText = (value: string): string => escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

const written = ({ name, attributes, content, isQti }: Built, version: Version, indent: string): string => {
  const tag = isQti ? spelled(name, version) : name;
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${isQti ? spelledAttribute(key, version) : key}="${attributeText(value)}"`)
    .join('');
  const inside =
    isQti && version.name === '3.0' && wrapped.includes(name) ? [qti('contentBody', {}, ...content)] : content;
  if (inside.length === 0) return `<${tag}${head}/>`;
  const isList = inside.every(
    (piece) =>
      typeof piece !== 'string' &&
      !['span', 'a', 'em', 'strong', 'code', 'img', 'br', 'textEntryInteraction', 'inlineChoiceInteraction'].includes(
        piece.name,
      ),
  );
  if (!isList || ['p', 'pre', 'code', 'li', 'td'].includes(name))
    return `<${tag}${head}>${inside.map((piece) => (typeof piece === 'string' ? escapeXml(piece) : written(piece, version, indent))).join('')}</${tag}>`;
  const lines = inside.map((piece) => `${indent}  ${written(piece as Built, version, `${indent}  `)}\n`);
  return `<${tag}${head}>\n${lines.join('')}${indent}</${tag}>`;
};

/** A document with its declaration. */
export const xmlDocument = (root: Built, version: Version): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, version, '')}\n`;
