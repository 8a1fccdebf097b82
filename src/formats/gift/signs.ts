/** Stands for a %. */
// Signs that no text holds stand for what the parser would trip over, one for one, so that places stay.
/** Stands for a colon. */
export const colon = '\uFDD1';
export const percent = '\uFDD2';
const ampersand = '\uFDD3';
const slash = '\uFDD4';
/** Stands for a >. */
export const arrowhead = '\uFDD5';

const originals: { readonly [sign: string]: string } = {
  [colon]: ':',
  [percent]: '%',
  [ampersand]: '&',
  [slash]: '/',
  [arrowhead]: '>',
};

/** A text with its stand-ins as the signs that they stand for. */
export const restored = (text: string): string => text.replace(/[\uFDD1-\uFDD5]/g, (sign) => originals[sign] ?? sign);

const escapes: { readonly [code: string]: string } = {
  '&&092;': '\\',
  '&&058;': ':',
  '&&035;': '#',
  '&&061;': '=',
  '&&123;': '{',
  '&&125;': '}',
  '&&126;': '~',
  '&&010': '\n',
};

/** The parser leaves the right sides of matchings in its own code. */
export const decoded = (text: string): string =>
  text.replace(/&&(?:0(?:92|58|35|61)|12[356]);|&&010/g, (code) => escapes[code] ?? code);

/** A title, or other text, with its escapes resolved. */
export const unescaped = (text: string): string =>
  text.replace(/\\([\\:#={}~n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** The same with the stand-ins in its texts as the signs that they stand for. */
export const restoredDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return restored(value);
  if (Array.isArray(value)) return value.map(restoredDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, restoredDeep(child)]));
};

/** Where the first sign of a kind stands that no backslash escapes; -1 where there is none. */
export const unescapedAt = (text: string, wanted: string, from = 0): number => {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(wanted, at)) return at;
  }
  return -1;
};

/** A text in which the parser finds nothing to trip over. */
export const protectedText = (text: string): string =>
  text
    .replace(/\\[\s\S]|:/g, (found) => (found === ':' ? colon : found))
    .replace(/&(?=&\d\d\d)/g, ampersand)
    // Comments are gone by now.
    .replace(/^(\s*)\/(?=\/)/, `$1${slash}`);
