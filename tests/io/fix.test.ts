import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixDocuments } from '../../src/cli/check/fix-documents.ts';
import type { Fix } from '../../src/core/fix.ts';
import { check } from '../../src/engine/check.ts';
import { documentOf } from '../../src/io/documents.ts';
import { applyFixes, fixText } from '../../src/io/fix.ts';
import { readYaml } from '../../src/io/yaml.ts';

const quote = (pointer: string): Fix => ({ kind: 'quote', pointer });
const order = (pointer: string, keys: string): Fix => ({ kind: 'order', pointer, keys: keys.split(' ') });

describe('quoting', () => {
  test('puts the source text in quotes, and leaves the comment behind it', () => {
    expect(applyFixes('a: 2.10   # a release\nb: [~, no]\n', [quote('/a'), quote('/b/0')])).toBe(
      'a: "2.10"   # a release\nb: ["~", no]\n',
    );
  });
  test('keeps backslashes and quotation marks as they are read', () => {
    const text = applyFixes('a: x\\n "y"\n', [quote('/a')]);
    expect(text).toBe('a: "x\\\\n \\"y\\""\n');
    expect(readYaml(text).data).toEqual({ a: 'x\\n "y"' });
  });
  test.each([
    ['what is in quotes already', "a: '2.10'\n"],
    ['what an alias repeats', 'a: &v 2.10\nb: *v\n'],
    ['what a tag gives its type', 'a: !!float 2\n'],
    ['what goes over several lines', 'a: one\n  two\n'],
    ['what is not written', 'a:\nb: 1\n'],
    ['a list', 'a: [1]\n'],
    ['several documents', 'a: 1\n---\na: 2\n'],
    ['broken YAML', 'a: 1\nb: [\n'],
  ])('leaves %s', (_, text) => expect(applyFixes(text, [quote('/a')])).toBe(text));
});

describe('ordering a block mapping', () => {
  test('moves whole entries with the comments above, beside and below them', () => {
    const before = `list:
  # about the item
  - c: 3  # three
    # about b
    b: |  # a block
      # no comment
      text

    a:  # a list
      - 1
      # below a
    # after the last entry
  - other
`;
    expect(applyFixes(before, [order('/list/0', 'a b c')])).toBe(`list:
  # about the item
  - a:  # a list
      - 1
      # below a
    # about b
    b: |  # a block
      # no comment
      text

    c: 3  # three
    # after the last entry
  - other
`);
  });
  test('puts the comments of the entry that becomes the first of an item above the dash', () => {
    expect(applyFixes('- b: 2\n  # about a\n  a: 1\n', [order('/0', 'a')])).toBe('# about a\n- a: 1\n  b: 2\n');
  });
  test('moves the comments of the first entry of a nested mapping, but not those at the head of a file', () => {
    const before = '# file\nm:\n  # about b\n  b: 2\n  a: 1\nl: 0';
    expect(applyFixes(before, [order('/m', 'a b'), order('', 'l m')])).toBe(
      '# file\nl: 0\nm:\n  a: 1\n  # about b\n  b: 2',
    );
  });
  test('leaves empty lines and the comments that stand apart where they are', () => {
    const before = 'b: 2\n\n# apart\n\n# about a\na: 1\n';
    expect(applyFixes(before, [order('', 'a b')])).toBe('# about a\na: 1\n\n# apart\n\nb: 2\n');
  });
  test('orders mappings within mappings, quotes what it moves, and puts keys it was not told last', () => {
    const before = '- z: 0\n  m: {d: 4, c: 2.10}\n  a: 1\n';
    const fixes = [order('/0', 'a m'), order('/0/m', 'c d'), quote('/0/m/c')];
    expect(applyFixes(before, fixes)).toBe('- a: 1\n  m: {c: "2.10", d: 4}\n  z: 0\n');
    expect(fixText(before, fixes).applied).toHaveLength(3);
  });
  test.each([
    ['an anchor behind its alias', 'b: &x 1\na: *x\n'],
    ['an alias to another value', 'c: &x 1\nb: *x\nd: &x 2\na: *x\n'],
    ['a block that would take the empty lines of its new place', 'b: |+\n  text\na: 1\n\n'],
    ['keys with question marks', '? b\n: 2\n? a\n: 1\n'],
    ['keys with tags', '!!str b: 2\n!!str a: 1\n'],
    ['what is in order', 'a: 1\nb: 2\n'],
    ['duplicate keys', 'b: 2\na: 1\na: 3\n'],
    ['several documents', 'b: 2\na: 1\n---\nb: 2\na: 1\n'],
  ])('leaves %s', (_, text) => expect(applyFixes(text, [order('', 'a b c d')])).toBe(text));
  test('makes the other fixes where one cannot be made', () => {
    const before = 'x:\n  b: &v 1\n  a: *v\ny:\n  b: 1\n  a: 2\n';
    const { text, applied } = fixText(before, [order('/x', 'a b'), order('/y', 'a b'), order('/z', 'a b')]);
    expect(text).toBe('x:\n  b: &v 1\n  a: *v\ny:\n  a: 2\n  b: 1\n');
    expect(applied).toEqual([order('/y', 'a b')]);
  });
});

describe('ordering a flow mapping', () => {
  test.each([
    ['{b: 2, a: 1}', '{a: 1, b: 2}'],
    ['{ "b" : [1, 2] ,a: {c: "}"}, }', '{ a: {c: "}"} ,"b" : [1, 2], }'],
    ['{c, b: , a: x y}', '{a: x y, b: , c}'],
    ['{b: 2,\n    a: 1\n  }', '{a: 1,\n    b: 2\n  }'],
  ])('turns %j into %j', (before, after) =>
    expect(applyFixes(`m: ${before}  # end\n`, [order('/m', 'a b c')])).toBe(`m: ${after}  # end\n`),
  );
  test('leaves what has comments among its entries', () => {
    const text = 'm: {b: 2,  # two\n  a: 1}\n';
    expect(applyFixes(text, [order('/m', 'a b')])).toBe(text);
  });
});

/** A mapping as an author may lay it out: lines of each entry, without their indentation. */
const values = fc.constantFrom<readonly string[]>(
  [' 1'],
  [' 2.10  # a comment'],
  [''],
  [' "a: # b"'],
  [' |', '  # text', '', '    more'],
  [' >-  # folded', '  one', '  two'],
  [' |+', '  kept', ''],
  [' plain text', '  on two lines'],
  [' {y: ~, x: [1, no]}'],
  ['', '- 1', '- b: 2  # two', '  a: 1'],
  ['  # nested', '  # first', '  y: 1', '  x: true', '    # deep'],
  [' [1, # one', '  2]'],
);
const entry = fc.record({
  key: fc.stringMatching(/^[a-z]{1,2}$/).map((key) => `k${key}`),
  value: values,
  above: fc.constantFrom<readonly string[]>([], ['# above'], ['# far', '', '# near'], ['']),
});
const layout = fc.record({
  entries: fc.uniqueArray(entry, { selector: ({ key }) => key, minLength: 2, maxLength: 6 }),
  isItem: fc.boolean(),
  break: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  tail: fc.constantFrom('', '\n', '    # tail\n', '  # next\n'),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const written = ({ entries, isItem, break: lineBreak, mark, tail }: Layout): string => {
  const lines = entries.flatMap(({ key, value, above }, index) => {
    const [first = '', ...others] = value;
    const lead = index === 0 && isItem ? '  - ' : '    ';
    const rest = others.map((line) => (line === '' ? '' : `    ${line}`));
    return [...above.map((line) => line && `    ${line}`), `${lead}${key}:${first}`, ...rest];
  });
  return mark + `# head\nm:\n${lines.join('\n')}\n${tail}end: 1\n`.replaceAll('\n', lineBreak);
};

describe('whatever the layout', () => {
  const pointerOf = ({ isItem }: Layout): string => (isItem ? '/m/0' : '/m');
  const sorted = (text: string): string => [...text].sort().join('');
  const wordsOfComments = (text: string) => (text.match(/#[^\r\n]*/g) ?? []).sort();
  const keysAt = (data: unknown, isItem: boolean): readonly string[] => {
    const { m } = data as { m: object | readonly object[] };
    return Object.keys((isItem ? Reflect.get(m, 0) : m) as object);
  };

  test('ordering changes the order of the keys and nothing else, and a second time nothing', () => {
    let made = 0;
    fc.assert(
      fc.property(layout, (given) => {
        const before = written(given);
        const names = given.entries.map(({ key }) => key).sort();
        const fixes: readonly Fix[] = [{ kind: 'order', pointer: pointerOf(given), keys: names }];
        const { text, applied } = fixText(before, fixes);
        expect(readYaml(before).problem).toBeUndefined();
        expect(readYaml(text).data).toEqual(readYaml(before).data);
        expect(applyFixes(text, fixes)).toBe(text);
        expect(wordsOfComments(text)).toEqual(wordsOfComments(before));
        expect(text.startsWith('\uFEFF')).toBe(given.mark !== '');
        expect(text.match(/\r\n/g)).toEqual(before.match(/\r\n/g));
        if (applied.length === 0) expect(text).toBe(before);
        else {
          made += 1;
          expect(keysAt(readYaml(text).data, given.isItem)).toEqual(names);
          expect(sorted(text.replaceAll(' ', ''))).toBe(sorted(before.replaceAll(' ', '')));
        }
      }),
      { numRuns: 500 },
    );
    expect(made).toBeGreaterThan(250);
  });

  test('quoting turns each plain scalar into its source text', () => {
    fc.assert(
      fc.property(layout, (given) => {
        const before = written(given);
        const scalars = [...readYaml(before).scalars()].filter(
          ({ key, plain, text }) => !key && plain && /^\S+$/.test(text),
        );
        const fixes = scalars.map(({ pointer }) => quote(pointer));
        const { text, applied } = fixText(before, fixes);
        const after = new Map(
          [...readYaml(text).scalars()].filter(({ key }) => !key).map((scalar) => [scalar.pointer, scalar]),
        );
        expect(applied).toHaveLength(scalars.length);
        for (const { pointer, text: source } of scalars)
          expect(after.get(pointer)).toMatchObject({ plain: false, text: source });
        expect(applyFixes(text, fixes)).toBe(text);
        expect(text.replaceAll('"', '')).toBe(before.replaceAll('"', ''));
      }),
    );
  });
});

describe('the fixes of problems', () => {
  const fixed = (text: string) => {
    const documents = [documentOf('bank.yaml', readYaml(text), true)];
    return fixDocuments(check(documents).problems, documents);
  };
  const bank = (question: string) => `\uFEFFbank: sample
title: Sample
languages: [en]
topics: {all: All}
questions:
  - id: one
${question}`;

  test('a number among choices is put in quotes', () => {
    const rest = '    type: single-choice\n    topic: all\n    prompt: Which?\n';
    const [file] = fixed(bank(`${rest}    choices: {a: 2.10, b: "2.9"}\n    answer: a\n`));
    expect(file?.count).toBe(1);
    expect(file?.before.startsWith('\uFEFF')).toBe(true);
    expect(file?.after).toBe(bank(`${rest}    choices: {a: "2.10", b: "2.9"}\n    answer: a\n`));
  });
  test('the fields of a question are put in their order, and then there is nothing to fix', () => {
    const [file] = fixed(
      bank('    prompt: Is it?  # or not\n    answer: true\n    topic: all\n    type: true-false\n'),
    );
    expect(file?.after).toBe(
      bank('    type: true-false\n    topic: all\n    prompt: Is it?  # or not\n    answer: true\n'),
    );
    expect(fixed(file?.after ?? '')).toEqual([]);
  });
});
