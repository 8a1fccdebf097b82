import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaProblems } from '../../src/engine/schema-findings.ts';
import validateBank from '../../src/generated/validate-bank.js';
import { checked, place } from '../support/checked.ts';
import { bankText, folderWith, run } from '../support/run.ts';

const choice = (type: string): string =>
  bankText(`  - id: q
    type: ${type}
    topic: all
    prompt: Which?
    choices: {a: A, b: B, c: C}
    answer: a
    credit: {b: 0.9, c: "-7/1"}
`);

const cloze = (type: string): string =>
  bankText(`  - id: q
    type: cloze
    topic: all
    prompt: Fill in.
    text: "It is {{one}}."
    blanks: {one: {type: ${type}, answer: [a]}}
`);

/** What may stand as a type and is no text. */
const odd = ['[single-choice]', '[true-false]', '{}', '[]', '5', 'true', '!!null null', '{single-choice: 1}', ''];

describe('no question reaches the engine without its schema, whatever stands as its type', () => {
  test.each(odd)('type: %s', async (type) => {
    const { code, findings } = await checked(choice(type));
    expect(code).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.pointer).toBe('/questions/0/type');
  });

  test.each(odd.filter((type) => type !== ''))('type of a blank: %s', async (type) => {
    const { code, findings } = await checked(cloze(type));
    expect({ code, pointers: findings.map(({ pointer }) => pointer) }).toEqual({
      code: 1,
      pointers: ['/questions/0/blanks/one/type'],
    });
  });

  test.each(odd)('every command refuses it: %s', async (type) => {
    const folder = folderWith({
      'bank.yaml': choice(type),
      'one.exam.yaml': 'exam: one\ntitle: One\nbanks: [bank.yaml]\nsections: [{questions: [sample/q]}]\n',
      's.ndjson': '{"candidate":{"id":"x"},"answers":{"sample/q":"c"}}\n',
    });
    const [bank, exam] = [join(folder, 'bank.yaml'), join(folder, 'one.exam.yaml')];
    for (const args of [
      ['grade', bank, join(folder, 's.ndjson')],
      ['grade', exam, join(folder, 's.ndjson')],
      ['practice', bank, '--plain'],
      ['show', 'sample/q', bank],
      ['list', bank],
      ['paper', exam],
      ['take', exam, '--plain', '--candidate', 'x'],
      ['convert', bank, join(folder, 'out.gift')],
    ]) {
      const { code, err, out } = await run(args, { input: 'a\n' });
      expect({ args: args[0], code, out }).toEqual({ args: args[0], code: 2, out: '' });
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});

test('an error of the schema without words of its own is said at its place', async () => {
  const subject = { data: { bank: 'b' }, sourceAt: () => undefined };
  const errors = [{ instancePath: '/questions/0', keyword: 'oneOf', params: {} }];
  expect(schemaProblems(subject, errors)).toEqual([
    { rule: 'wrong-value', pointer: '/questions/0', values: { kind: 'schema', value: 'oneOf' } },
  ]);
  expect(validateBank({ bank: 'b' })).toBe(false);
});

test('a list as a type is said where it stands', async () => {
  const { findings } = await checked(choice('[single-choice]'));
  expect(findings.map(place)).toEqual(['7:11 wrong-type']);
});
