import { expect, test } from 'vitest';
import { escapeXml, readXml } from '../../src/core/xml-tree.ts';

test('elements have their place, their text and what is mixed in it', () => {
  const read = readXml(
    '<?xml version="1.0"?>\n<!-- c -->\n<a x="1">t<b\n  y="2"/>u &lt;&#65;<![CDATA[<x>]]]]><![CDATA[>]]></a>',
  );
  expect(read).toMatchObject({
    root: {
      name: 'a',
      attributes: { x: '1' },
      line: 3,
      column: 1,
      text: 'tu <A<x>]]>',
      children: [{ name: 'b', attributes: { y: '2' }, line: 3, column: 11 }],
      content: ['t', { name: 'b' }, 'u <A<x>]]>'],
    },
  });
});

test.each([
  ['<a>\n<b></a>', 'xml-malformed', 2],
  ['<a>x < 3</a>', 'xml-malformed', 1],
  ['<a/>\n\n<c/>', 'xml-malformed', 3],
  ['', 'xml-malformed', 1],
  ['no XML', 'xml-malformed', 1],
  ['\n<!DOCTYPE a><a/>', 'xml-doctype', 2],
  ['<a>&nbsp;</a>', 'xml-entity', 1],
  ['<a>&toString;</a>', 'xml-entity', 1],
  ['<a>'.repeat(201), 'xml-too-deep', 1],
])('%j is refused', (text, problem, line) => {
  expect(readXml(text)).toMatchObject({ problem, line });
});

test('any text is written so that it is read again, but for what XML has no way to say', () => {
  const text = '<a b="c">&amp; \'d\' ]]>\r\n\t\u{1F600}';
  expect(
    readXml(`<t a="${escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}">${escapeXml(text)}</t>`),
  ).toMatchObject({
    root: { text, attributes: { a: text } },
  });
  expect(escapeXml('a\u0000\u001B\uD800b\uFFFF')).toBe('ab');
});
