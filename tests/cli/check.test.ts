import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/index.ts';
import { folderWith, run } from '../support/run.ts';

const head = 'bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n';
const question = (id: string, more = ''): string =>
  `  - id: ${id}\n    type: true-false\n    topic: all\n    prompt: Is ${id} a guest?\n    answer: true\n    explanation: It is one.\n    references: [{title: Lesson}]\n${more}`;
const noReference = question('one').replace(/ {4}references.*\n/, '');

const bank = (...questions: readonly string[]): string =>
  join(folderWith({ 'bank.yaml': head + questions.join('') }), 'bank.yaml');
const rulesIn = async (...args: readonly string[]): Promise<readonly string[]> =>
  (JSON.parse((await run(['check', '--format', 'json', ...args])).out) as Findings).findings.map(({ rule }) => rule);

describe('a comment that switches a rule off', () => {
  const disabled = (comment: string) =>
    bank(`  # quizvisor-disable-next-line ${comment}\n${noReference}`, question('two'));
  test('lets one finding on the next line pass, with a reason', async () => {
    expect(await rulesIn(bank(noReference, question('two')))).toEqual(['no-reference']);
    expect(await rulesIn(disabled('no-reference -- it is common knowledge'))).toEqual([]);
  });
  test('does nothing without a reason, and says so', async () => {
    expect(await rulesIn(disabled('no-reference'))).toEqual(['disable-comment', 'no-reference']);
  });
  test('is a finding itself where it is not needed, or names no rule', async () => {
    expect(await rulesIn(disabled('long-stem, no-reference -- short'))).toEqual(['unused-disable']);
    expect(await rulesIn(disabled('no-referense -- typo'))).toEqual(['disable-comment', 'no-reference']);
  });
});

describe('a baseline', () => {
  test('lets old findings pass wherever their question moves, and new ones fail', async () => {
    const file = bank(noReference, question('two'));
    const baseline = join(folderWith({}), 'baseline.json');
    const written = await run(['check', file, '--baseline', baseline, '--update-baseline']);
    expect(written).toMatchObject({ code: 0, err: `${baseline} written: 1 finding will be let pass.\n` });
    writeFileSync(file, head + question('zero') + noReference + question('two'));
    expect(await rulesIn(file, '--baseline', baseline)).toEqual([]);
    writeFileSync(
      file,
      head + noReference.replaceAll('one', 'new') + noReference + question('two') + question('three'),
    );
    expect(await rulesIn(file, '--baseline', baseline)).toEqual(['no-reference']);
    writeFileSync(file, head + question('two'));
    expect((await run(['check', file, '--baseline', baseline])).err).toContain(
      '1 entry of the baseline found nothing any more',
    );
  });
});

describe('severities', () => {
  test('come from the command line, the configuration and the rule, in that order', async () => {
    const file = bank(noReference, question('two'));
    const config = join(
      folderWith({ 'quizvisor.config.yaml': 'check:\n  failOn: warning\n  rules: {no-reference: error}\n' }),
      'quizvisor.config.yaml',
    );
    expect((await run(['check', file])).code).toBe(0);
    expect((await run(['check', file, '--fail-on', 'warning'])).code).toBe(1);
    expect((await run(['check', file, '--max-warnings', '0'])).code).toBe(1);
    expect((await run(['check', file, '--config', config])).out).toContain('1 error, 0 warnings');
    expect(await rulesIn(file, '--config', config, '--rule', 'no-reference=off')).toEqual([]);
  });
  test('name a rule that there is', async () => {
    const { code, err } = await run(['check', '--rule', 'no-referense=off']);
    expect(code).toBe(2);
    expect(err).toContain('There is no rule "no-referense".');
    expect(err).toContain('Did you mean no-reference?');
  });
  test('of a configuration with a mistake are refused with its place', async () => {
    const config = join(
      folderWith({ 'quizvisor.config.yaml': 'check:\n  rules:\n    no-reference: offf\n' }),
      'quizvisor.config.yaml',
    );
    const { code, err } = await run(['check', '--config', config]);
    expect(code).toBe(2);
    expect(err).toMatch(/quizvisor\.config\.yaml:3:\d+: this configuration cannot be read/);
  });
});

describe('several outputs', () => {
  test('are written at once', async () => {
    const folder = folderWith({});
    const { code, out } = await run([
      'check',
      bank(noReference, question('two')),
      '--format',
      'pretty',
      '--format',
      `sarif=${join(folder, 'out.sarif')}`,
      '--format',
      `junit=${join(folder, 'out.xml')}`,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('no-reference');
    const sarif = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as {
      version: string;
      runs: { results: { ruleId: string; locations: unknown[] }[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(['no-reference']);
    expect(sarif.runs[0]?.results[0]).toMatchObject({
      ruleId: 'no-reference',
      ruleIndex: 0,
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: {}, region: { startLine: 6, startColumn: 5 } } }],
    });
    expect(readFileSync(join(folder, 'out.xml'), 'utf8')).toContain(
      '<testsuites name="quizvisor" tests="1" failures="1"',
    );
  });
  test('are known by name', async () => {
    expect((await run(['check', '--format', 'prety'])).err).toContain(
      'It takes: github, json, junit, markdown, pretty, sarif.',
    );
  });
});

describe('--fix', () => {
  const broken = `${head}  - type: single-choice\n    id: one # the id\n    topic: all\n    prompt: Which release?\n    choices: {old: 2.9, new: 2.10, newer: 2.11}\n    answer: new\n    explanation: The newest of them.\n    references: [{title: Lesson}]\n`;
  const file = () => join(folderWith({ 'bank.yaml': broken }), 'bank.yaml');
  test('mends what it can, keeps comments, and checks again', async () => {
    const path = file();
    const { err } = await run(['check', path, '--fix']);
    expect(err).toContain('mended.');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('  - id: one # the id\n    type: single-choice\n');
    expect(text).toContain('choices: {old: "2.9", new: "2.10", newer: "2.11"}');
    expect((await run(['check', path, '--fix'])).err).toContain('Nothing can be mended by itself.');
  });
  test('shows a diff with --dry-run and writes nothing', async () => {
    const path = file();
    const { code, out } = await run(['check', path, '--fix', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain(
      '-    choices: {old: 2.9, new: 2.10, newer: 2.11}\n+    choices: {old: "2.9", new: "2.10", newer: "2.11"}',
    );
    expect(readFileSync(path, 'utf8')).toBe(broken);
  });
});

describe('explain', () => {
  test('shows a rule with what check really says of its bad example', async () => {
    const { code, out } = await run(['explain', 'unknown-topic']);
    expect(code).toBe(0);
    expect(out).toContain('The bank has no topic `al`.');
    expect(out).toMatch(/Bad:[\s\S]*What check says of it:[\s\S]*Good:/);
  });
  test('lists all rules, and knows what was meant', async () => {
    expect((await run(['explain'])).out).toContain('negative-stem');
    expect((await run(['explain', 'unknown-topik'])).err).toContain('Did you mean unknown-topic?');
  });
});
