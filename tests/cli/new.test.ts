import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionTypeNames } from '../../src/generated/fields.ts';
import validateExam from '../../src/generated/validate-exam.js';
import type { Findings } from '../../src/index.ts';
import { readYaml } from '../../src/io/yaml.ts';
import { folderWith, run } from '../support/run.ts';

/** What check finds in a file with every rule on, notes too. */
const troublesIn = async (file: string): Promise<readonly string[]> => {
  const { out } = await run(['check', file, '--format', 'json']);
  const { findings, files } = JSON.parse(out) as Findings;
  expect(files).toEqual([file]);
  return findings.map(({ rule, line }) => `${line} ${rule}`);
};

const made = async (...args: readonly string[]): Promise<{ readonly file: string; readonly text: string }> => {
  const file = join(folderWith({}), 'networks.yaml');
  const { code, out } = await run(['new', ...args, '-o', file]);
  expect([code, out]).toEqual([0, '']);
  return { file, text: readFileSync(file, 'utf8') };
};

describe.each(['en', 'es'])('in the language %s', (language) => {
  test.each(questionTypeNames)('a new bank with a question of type %s passes check', async (type) => {
    const { file, text } = await made('question', 'my-question', '--type', type, '--lang', language);
    expect(await troublesIn(file)).toEqual([]);
    expect(text).toContain(`type: ${type}\n`);
    expect(text).toContain('- id: my-question\n');
  });

  test('a new bank passes check, and can be practised', async () => {
    const { file } = await made('bank', '--lang', language);
    expect(await troublesIn(file)).toEqual([]);
    expect((await run(['practice', file, '--plain'], { input: '1\n' })).code).toBe(0);
  });
});

test.each(['bank', 'exam'])(
  'a new %s begins with the place of its schema where that lies near, and else without',
  async (what) => {
    const { text } = await made(what);
    expect(text).toMatch(/^# (?!yaml-language-server)/);
    expect(text).not.toContain('file:');
    const printed = await run(['new', what, 'some-name']);
    expect(printed.out.split('\n')[0]).toBe(`# yaml-language-server: $schema=schemas/${what}.schema.json`);
    expect(printed.out).toContain(`\n${what}: some-name\n`);
  },
);

test.each(['en', 'es'])('a new exam is after its schema and passes check (%s)', async (language) => {
  const file = join(folderWith({}), 'midterm.exam.yaml');
  expect((await run(['new', 'exam', '-o', file, '--lang', language])).code).toBe(0);
  const { data } = readYaml(readFileSync(file, 'utf8'));
  expect(validateExam(data), JSON.stringify(validateExam.errors)).toBe(true);
  expect(data).toMatchObject({ exam: 'midterm', language });
  const listed = (await run(['list'])).out;
  for (const name of ['hypervisors/kvm-forum', 'concepts/question-to-a-classmate']) {
    expect(readFileSync(file, 'utf8')).toContain(`- ${name}\n`);
    expect(listed).toContain(`  ${name}  (`);
  }
  const banks = readFileSync(file, 'utf8').match(/- "(.+)\/\*\.yaml"/)?.[1] ?? '';
  expect(existsSync(join(dirname(file), banks, 'hypervisors.yaml'))).toBe(true);
  expect(await troublesIn(file)).toEqual([]);
});

test('a new bank has the id of its file, and comments in the language of the interface', async () => {
  const { text } = await made('bank', '--lang', 'es');
  expect(text).toContain('\nbank: networks\n');
  expect(text).toContain('languages: [es]');
  expect(text).toContain('# Los temas que nombran las preguntas');
  expect(text).not.toContain('topics that questions name');
});

test('a new question without a file is a block to paste under `questions:`', async () => {
  const { code, out } = await run(['new', 'question', 'second-question', '--type', 'ordering']);
  expect(code).toBe(0);
  expect(out.startsWith('  - id: second-question\n    type: ordering\n')).toBe(true);
  expect(out.split('\n').every((line) => line === '' || line.startsWith('  '))).toBe(true);
  const { file, text } = await made('bank');
  const pasted = folderWith({ 'bank.yaml': text + out });
  expect(await troublesIn(join(pasted, 'bank.yaml'))).toEqual([]);
  expect(await troublesIn(file)).toEqual([]);
});

test('a file that is there is left as it is', async () => {
  const file = join(folderWith({ 'mine.yaml': 'mine' }), 'mine.yaml');
  const { code, err } = await run(['new', 'bank', '-o', file]);
  expect(code).toBe(2);
  expect(err).toContain('is there already and was left as it is');
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('what cannot be made is refused in one line', async () => {
  for (const [args, message] of [
    [['new', 'banks'], 'The argument "what" does not take "banks". It takes: bank, exam, question.'],
    [['new', 'exam', '--type', 'essay'], 'An exam has no question type.'],
    [['new', 'bank', 'My Bank'], '"My Bank" is no id.'],
    [['new', 'question', 'true'], '"true" is no id.'],
    [['new', 'question', '--type', 'riddle'], 'The option --type does not take "riddle".'],
    [['new'], 'The argument "what" is missing.'],
    [['new', 'bank', '-o', '/nowhere/at/all.yaml'], 'cannot be written'],
  ] as const) {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  }
});
