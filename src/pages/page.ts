import { sha256Hex } from '../core/random.ts';
import { escapeHtml } from './html.ts';

/** What a page is made of; `style` and `body` are CSS and HTML already. */
export interface Page {
  readonly language: string;
  /** Plain text. */
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

const base64OfHex = (hex: string): string =>
  btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));

/** The hash by which a policy lets a style or a script of its own through. */
export const sourceHash = (text: string): string => `'sha256-${base64OfHex(sha256Hex(text))}'`;

/** What a page with a script of its own is made of before its body; `style` and `script` are its only ones. */
export interface ScriptedPage {
  readonly language: string;
  /** Plain text. */
  readonly title: string;
  readonly style: string;
  readonly script: string;
}

/**
 * The start of an HTML document that stands alone, up to its body: nothing may be loaded or sent, and of styles and
 * scripts only its own count, by their hashes.
 */
export const scriptedPageStart = ({ language, title, style, script }: ScriptedPage): string => {
  const policy = `default-src 'none'; style-src ${sourceHash(style)}; script-src ${sourceHash(script)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
};

/** The direction in which a language is written. */
const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';

/**
 * A whole HTML document that stands alone: its policy forbids scripts, pictures, fonts, frames, forms and every address,
 * and allows just its own style by its hash. So a body must not hold any `style` attribute.
 */
export const htmlPage = ({ language, title, style, body }: Page): string => {
  const policy = `default-src 'none'; style-src ${sourceHash(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
};
