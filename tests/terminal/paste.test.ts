import { describe, expect, test } from 'vitest';
import { pastedBreak, pasteJoiner } from '../../src/cli/terminal/paste.ts';

const start = '\u001B[200~';
const end = '\u001B[201~';

/** What prompts get of chunks, joined. */
const joined = (chunks: readonly string[], keepsBreaks = false): string =>
  chunks.map(pasteJoiner(() => keepsBreaks)).join('');

describe('what is typed', () => {
  test.each([['a'], ['\r'], ['1\r'], ['\u001B[A'], ['\u001B'], ['\u001B[20~'], ['日本'], ['']])('%j stays', (keys) =>
    expect(joined([keys])).toBe(keys),
  );
});

describe('a paste between marks', () => {
  test.each([
    ['several lines', `${start}Paris\nLondon\r\nRome\n${end}`, 'Paris London Rome'],
    ['one line and its end', `${start}Paris\n${end}`, 'Paris'],
    ['a tab', `${start}a\tb${end}`, 'a b'],
    ['keys in disguise', `${start}a\u0003\u0004\u001Bb\u007F${end}`, 'ab'],
    ['keys around it', `x${start}a\nb${end}\r`, 'xa b\r'],
    ['two pastes', `${start}a\nb${end}${start}c\nd${end}`, 'a bc d'],
    ['nothing', `${start}${end}`, ''],
  ])('is one edit: %s', (_, chunk, text) => expect(joined([chunk])).toBe(text));

  test('is the same wherever the chunks are cut, but behind the ESC of its first mark', () => {
    const whole = `x${start}one\ntwo\n${end}y`;
    for (let cut = 1; cut < whole.length; cut += 1)
      if (whole.slice(0, cut) !== 'x\u001B' && whole.slice(0, cut) !== 'x\u001B[')
        expect(joined([whole.slice(0, cut), whole.slice(cut)])).toBe('xone twoy');
  });

  test('keeps its line breaks as signs where they are asked for, and no sign of its own', () =>
    expect(joined([`${start}a\r\n\n${pastedBreak}b\n${end}`], true)).toBe(`a${pastedBreak}${pastedBreak}b`));
});

describe('a burst without marks', () => {
  test('that holds a line break with more behind it is a paste', () =>
    expect(joined(['Paris\rLondon\rRome\r'])).toBe('Paris London Rome'));
  test('in two chunks is two, since keys may be typed that fast', () =>
    expect(joined(['Paris\r', 'London\r'])).toBe('Paris\rLondon\r'));
});
