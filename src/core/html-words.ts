const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  middot: '·',
  deg: '°',
  iquest: '¿',
  iexcl: '¡',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Ntilde: 'Ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  szlig: 'ß',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
  euro: '€',
  copy: '©',
  lbrace: '{',
  rbrace: '}',
};

/** A text with its character references resolved; those that are not known stay as they are. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });

/** Elements that stand by themselves. */
export const blocks = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'table',
  'section',
];
/** Elements that have a mark in Markdown. */
export const marks: { readonly [tag: string]: string } = { b: '**', strong: '**', i: '*', em: '*', code: '`', tt: '`' };
/** What is an element of HTML, and no text in angle brackets. */
export const known = [
  ...blocks,
  ...Object.keys(marks),
  'a',
  'img',
  'br',
  'hr',
  'li',
  'span',
  'font',
  'u',
  's',
  'sub',
  'sup',
  'small',
  'big',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'center',
  'var',
  'kbd',
  'samp',
  'del',
  'ins',
  'strike',
  'video',
  'audio',
  'source',
  'iframe',
  'script',
  'style',
  'input',
  'button',
  'label',
  'math',
  'svg',
  'body',
  'html',
  'head',
  'dl',
  'dt',
  'dd',
  'q',
];
/** Elements whose loss nobody sees. */
export const silent = [
  'p',
  'div',
  'span',
  'br',
  'hr',
  'li',
  'ul',
  'ol',
  'pre',
  'a',
  'img',
  'body',
  'html',
  'head',
  'section',
  'blockquote',
];

/** The value of an attribute of a tag; empty where it has none. */
export const attribute = (tag: string, name: string): string =>
  withoutEntities(
    (tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')) ?? [])
      .slice(1)
      .find((value) => value !== undefined) ?? '',
  );

/** A comment or a tag. */
export const token = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)\/?>/g;

/** Whether a text holds an element of HTML. */
export const hasHtml = (text: string): boolean =>
  [...text.matchAll(token)].some(([, , name]) => name !== undefined && known.includes(name.toLowerCase()));
