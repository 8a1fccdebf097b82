import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { inlineMarkdown, renderMarkdown } from '../../src/cli/terminal/markdown.ts';
import { ansiPaint, noPaint } from '../../src/cli/terminal/style.ts';
import { visible, visibleLine } from '../../src/cli/terminal/visible.ts';

describe('visible', () => {
  test.each([
    ['a\u001B[2Jb', 'a␛[2Jb'],
    ['bell \u0007', 'bell ␇'],
    ['\u007F', '␡'],
    ['\u009B2J', '⟨U+009B⟩2J'],
    ['a\u202Eb', 'a⟨U+202E⟩b'],
    ['a\u2028b', 'a⟨U+2028⟩b'],
    ['a\r\nb\tc', 'a\nb\tc'],
    ['a\rb', 'a␍b'],
    ['\uD800', '\uFFFD'],
    ['👩‍👩‍👧‍👦 e\u0301', '👩‍👩‍👧‍👦 e\u0301'],
  ])('shows %j', (text, shown) => expect(visible(text)).toBe(shown));
  test('makes one line of several', () => expect(visibleLine('a \n\n b\tc')).toBe('a ⏎ b c'));
});

const plain = (markdown: string, columns = 40): readonly string[] => renderMarkdown(markdown, columns, noPaint);

describe('code in Markdown', () => {
  const code = ['if [[ -f "$my_file_name" ]]; then', '  echo "*found*" <b> &amp; {{x}}', '', '\tfi_fi_fi'];
  const shown = code.map((line) => `    ${line}`);
  test('in fences is indented, unchanged, without fences', () =>
    expect(plain(`Look:\n\n\`\`\`bash\n${code.join('\n')}\n\`\`\`\n\nAnd?`)).toEqual([
      'Look:',
      '',
      ...shown,
      '',
      'And?',
    ]));
  test('in fences of tildes that hold back-ticks is the same', () =>
    expect(plain('~~~\n```\nx\n```\n~~~')).toEqual(['    ```', '    x', '    ```']));
  test('by indentation is the same', () => expect(plain('    a *b*\n      c')).toEqual(['    a *b*', '      c']));
  test('in a list stands under its item', () =>
    expect(plain('- one\n\n  ```\n  x\n  ```')).toEqual(['- one', '      x']));
  test('that is too long goes on in marked rows under its own indentation', () => {
    const rows = plain(`\`\`\`\necho ${'word '.repeat(12).trim()}\n\`\`\``);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]).toMatch(/^ {4}echo word/);
    for (const row of rows.slice(1)) expect(row).toMatch(/^ {2}↪ word/);
    for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(40);
  });
});

describe('other Markdown', () => {
  test.each([
    ['**bold** and *slanted* `code`', '*bold* and slanted `code`'],
    ['[text](https://example.org)', 'text (https://example.org)'],
    ['![a cat](cat.png)', '[a cat]'],
    ['a <b>tag</b>', 'a <b>tag</b>'],
    ['&#27;[2J', '\uFFFD[2J'],
    ['\\*not bold\\*', '*not bold*'],
  ])('%j', (markdown, line) => expect(plain(markdown)).toEqual([line]));
  test('wraps list items and quotes under their text', () => {
    expect(plain('1. one two three four\n2. five', 14)).toEqual(['1. one two', '   three four', '2. five']);
    expect(plain('> one two three four', 14)).toEqual(['> one two', '> three four']);
  });
  test('never cuts a wide character or a family, and never grows wider than asked', () => {
    const family = '👩‍👩‍👧‍👦';
    const lines = plain(`${'日本語'.repeat(20)} ${family.repeat(30)} ${'e\u0301'.repeat(60)}`);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    const whole = lines.join('').normalize('NFC').replaceAll(' ', '');
    expect(whole).toBe('日本語'.repeat(20) + family.repeat(30) + '\u00E9'.repeat(60));
    for (const line of lines) expect(line).not.toMatch(/^\u200D|\u200D$/);
  });
  test('is coloured only where colours are wanted', () => {
    expect(renderMarkdown('**b** `c`', 40, ansiPaint).join('')).toContain('\u001B[1mb');
    expect(plain('**b** `c`').join('')).not.toContain('\u001B');
  });
  test('makes one line of blocks for a choice', () =>
    expect(inlineMarkdown('```\nfound\n  twice\n```', noPaint)).toBe('found ⏎   twice'));
});
