import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { markdownHtml } from '../../src/pages/markdown-html.ts';
import { cleanMarkdown, cleanMarkdownLine, escapeMarkdown } from '../../src/pages/markdown-text.ts';

const paragraphOf = (text: string): string =>
  `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`;

test.each([
  '# no heading',
  '- no item',
  '+ no item',
  '12. no item',
  '7) no item',
  '> no quote',
  '*no* **emphasis** _here_',
  '`no code`',
  '[no](https://link.org) ![no](picture.png)',
  '<b>no</b> <!-- comment',
  '&lt; no entity &#65;',
  '--- ',
  '| no | table |',
  '~~~',
  'a \\ b \\* c',
])('escaped, %s says just that', (text) => {
  expect(markdownHtml(escapeMarkdown(text))).toBe(paragraphOf(text.trim()));
  expect(markdownHtml(escapeMarkdown(`before\n${text}`))).toBe(paragraphOf(`before\n${text.trim()}`));
});

test('what needs no escape has none', () => {
  for (const text of ['13.5 points', '-5', 'C# and F#', 'a - b', '1.5', 'R&D']) expect(escapeMarkdown(text)).toBe(text);
});

const samples = [
  'Plain, with *emphasis*, **weight** and `code`.',
  '``a ` b`` and `` ` ``',
  '# Heading\n\ntext\n\nSetext\n---',
  '- a\n- b\n  - c\n  - d\n\n    e\n- f',
  '- a\n\n* b\n\n1. c\n2. d\n\n3) e',
  '> a\n> > b\n>\n> ```\n> c\n> ```',
  '```js\nlet a = "```";\n```\n\n~~~~\n```\n~~~~',
  '<div>\n\n<!-- hidden -->\n\na <b>c</b>',
  '[a](https://b.org/c?d=(e) "f") <https://g.org> [h][i]\n\n[i]: https://j.org/<k>?l=1&copy;=2',
  '[a](javascript:x) ![b](c.png)',
  'a  \nb\\\nc',
  '    indented',
  '5\\. no list\n\n\\# no heading',
  'a&#x202E;b &lt;i&gt; &amp;lt;',
  '***\n\na\n\n---',
];

describe('Markdown written anew', () => {
  test.each(samples)('says the same: %j', (markdown) => {
    expect(markdownHtml(cleanMarkdown(markdown))).toBe(markdownHtml(markdown));
  });

  test('says the same for every text of the shipped banks', () => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
    };
    for (const bank of ['concepts', 'containers', 'emulation', 'hardware-support', 'hypervisors'])
      collect(load(readFileSync(`banks/${bank}.yaml`, 'utf8')));
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) expect(markdownHtml(cleanMarkdown(text))).toBe(markdownHtml(text));
  });

  test.each([
    '```\nnever closed',
    '<!-- never closed',
    '<script>',
    '- list',
    '> quote',
    '# heading',
    '[a]: https://b.org',
  ])('does not reach the text after it: %j', (markdown) => {
    const alone = markdownHtml(markdown);
    const after = markdownHtml(`${cleanMarkdown(markdown)}\n\nafter [a] **it**`);
    expect(after).toBe(`${alone}${alone === '' ? '' : '\n'}<p>after [a] <strong>it</strong></p>`);
  });

  test('does not become code by spaces that were hidden in entities', () => {
    expect(markdownHtml(cleanMarkdown('&#32;&#32;&#32;&#32;not indented'))).toBe('<p>not indented</p>');
  });

  test('on one line, it stays on one line', () => {
    expect(cleanMarkdownLine('a\nb\n\n# c\n\n- d\n\n```\ne`\n```')).toBe('a b ⏎ **c** ⏎ d ⏎ `` e` ``');
  });
});
