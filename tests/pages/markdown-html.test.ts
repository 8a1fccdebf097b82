import { expect, test } from 'vitest';
import { markdownHtml, markdownLineHtml } from '../../src/pages/markdown-html.ts';
import { plainLine } from '../../src/pages/markdown-tree.ts';

test('paragraphs, emphasis, code, lists and quotes become HTML', () => {
  expect(markdownHtml('A *b* **c** `d<e`\n\n- one\n- two\n\n3. three\n\n> four\n\n```js\nx && y\n```\n\n***')).toBe(
    [
      '<p>A <em>b</em> <strong>c</strong> <code>d&lt;e</code></p>',
      '<ul><li>one</li><li>two</li></ul>',
      '<ol start="3"><li>three</li></ol>',
      '<blockquote><p>four</p></blockquote>',
      '<pre><code>x &amp;&amp; y</code></pre>',
      '<hr>',
    ].join('\n'),
  );
});

test('a heading is a bold paragraph, so that the headings of a page are its own', () => {
  expect(markdownHtml('# A **b**\n\nSetext\n===')).toBe('<p><strong>A b</strong></p>\n<p><strong>Setext</strong></p>');
});

test('raw HTML is text', () => {
  expect(markdownHtml('<script>alert(1)</script>\n\na <img src=x onerror=y> b')).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>a &lt;img src=x onerror=y&gt; b</p>',
  );
});

test('a link leads to the web or to mail, and says its address', () => {
  expect(markdownHtml('[a](https://b.org/"c)')).toBe(
    '<p><a href="https://b.org/&quot;c" rel="noreferrer">a</a> (https://b.org/&quot;c)</p>',
  );
  expect(markdownHtml('<mailto:a@b.org>')).toContain('<a href="mailto:a@b.org"');
  expect(markdownHtml('[a][b]\n\n[b]: http://c.org')).toContain('<a href="http://c.org"');
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  '//evil.org',
  'file:///etc/passwd',
  'x.html',
])('a link to %s is words and an address', (url) => {
  expect(markdownHtml(`[a](<${url}>)`)).toBe(`<p>a (${url})</p>`);
  expect(markdownHtml(`[a][b]\n\n[b]: <${url}>`)).toBe(`<p>a (${url})</p>`);
});

test('a picture is its words and its address', () => {
  expect(markdownHtml('![A map](https://a.org/m.png) ![](m.png)')).toBe('<p>A map (https://a.org/m.png) m.png</p>');
});

test('characters hidden in entities are shown too', () => {
  expect(markdownHtml('a&#x202E;b&#x2067;c&lt;script&gt;')).toBe('<p>a⟨U+202E⟩b⟨U+2067⟩c&lt;script&gt;</p>');
});

test('on one line, blocks stand one after the other', () => {
  expect(markdownLineHtml('a *b*\n\n- c\n\n```\nd\n```')).toBe('a <em>b</em> ⏎ c ⏎ <code>d</code>');
  expect(plainLine('# a *b*\n\n> <i>c</i>\nd')).toBe('a b ⏎ <i>c</i> d');
});

test('a piece of text can be finished, an address never', () => {
  const html = markdownHtml('X [X](https://a.org/X)', (text) => text.replaceAll('X', '<i>Y</i>'));
  expect(html).toBe('<p><i>Y</i> <a href="https://a.org/X" rel="noreferrer"><i>Y</i></a> (https://a.org/X)</p>');
});
