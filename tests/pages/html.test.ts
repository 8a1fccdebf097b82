import { expect, test } from 'vitest';
import { cssString, escapeHtml } from '../../src/pages/html.ts';
import { htmlPage } from '../../src/pages/page.ts';

test('markup in a text is shown, in an element and in an attribute', () => {
  expect(escapeHtml(`<script>alert("1") && 'x'</script>`)).toBe(
    '&lt;script&gt;alert(&quot;1&quot;) &amp;&amp; &#39;x&#39;&lt;/script&gt;',
  );
});

test('control characters, overrides and lone surrogates are shown', () => {
  expect(escapeHtml('a\u0000b\u001B[31m\u007F\u0085')).toBe('a␀b␛[31m␡⟨U+0085⟩');
  expect(escapeHtml('ab\u202Ecd\u2066\u2028')).toBe('ab⟨U+202E⟩cd⟨U+2066⟩⟨U+2028⟩');
  expect(escapeHtml('\uD800')).toBe('\uFFFD');
});

test('line breaks, tabs and the marks of right-to-left writing stay', () => {
  expect(escapeHtml('a\r\nb\tc\u200F')).toBe('a\nb\tc\u200F');
});

test('a text of a style ends neither its string nor the style', () => {
  expect(cssString('Año "1"\\;}</style>\n')).toBe('"Año \\22 1\\22 \\5c \\3b \\7d \\3c \\2f style\\3e \\a "');
  expect(cssString('Año 1')).toBe('"Año 1"');
});

test('a page allows nothing but its own style', () => {
  const page = htmlPage({ language: 'he', title: '<b>', style: 'p{}', body: '<p>x</p>' });
  expect(page).toContain('<html lang="he" dir="rtl">');
  expect(page).toContain('<title>&lt;b&gt;</title>');
  // echo -n 'p{}' | openssl dgst -sha256 -binary | base64
  expect(page).toContain(
    "default-src 'none'; style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; base-uri 'none'; form-action 'none'",
  );
});
