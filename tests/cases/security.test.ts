import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { readYaml } from '../../src/io/yaml.ts';
import { checked, place } from '../support/checked.ts';
import { graded, statusesOf, submission } from '../support/graded.ts';
import { bankOf, bankText, folderWith, run } from '../support/run.ts';

/** What a terminal would obey, or could be fooled by; line breaks are none of it. */
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

describe('X03: aliases that expand without end are refused, and aliases that do not are fine', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const ten = (item: string): string => `[${Array.from({ length: 10 }, () => item).join(', ')}]`;
  const bomb = [
    ...letters.map((letter, index) => `${letter}: &${letter} ${ten(index === 0 ? 'x' : `*${letters[index - 1]}`)}`),
    'questions: *i\n',
  ].join('\n');

  test('the bomb is refused at once, where the limit is passed', async () => {
    const start = performance.now();
    expect(readYaml(bomb).problem?.rule).toBe('yaml-limit');
    expect(performance.now() - start).toBeLessThan(1000);
    const { code, findings } = await checked(bomb);
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['4:37 yaml-limit']);
    expect(findings[0]?.message).toBe('Its aliases expand past 10000 nodes.');
  });

  test('grade and practice refuse it as well', async () => {
    const file = `${folderWith({ 'bomb.yaml': bomb })}/bomb.yaml`;
    for (const args of [
      ['grade', file, '-'],
      ['practice', file],
    ]) {
      const { code, out, err } = await run(args, { input: '{}' });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('Its aliases expand past 10000 nodes.');
    }
  });

  test('one anchor that is used ten times loads, and each question has its choices', async () => {
    const questions = Array.from(
      { length: 10 },
      (_, index) =>
        `  - {id: l${index}, type: single-choice, topic: all, prompt: How often ${index}?, choices: ${
          index === 0 ? '&often {never: Never, sometimes: Sometimes, always: Always}' : '*often'
        }, answer: never}\n`,
    );
    const fine = bankText(questions.join(''));
    expect(await checked(fine)).toEqual({ code: 0, findings: [] });
    const { report } = await graded(fine, [submission('s1', { l0: 'never', l9: 'always' })]);
    expect(statusesOf(report, 'sample/l0')).toEqual(['correct']);
    expect(statusesOf(report, 'sample/l9')).toEqual(['incorrect']);
  });
});

describe('X05: only plain values are taken, whatever their tag promises', () => {
  test.each([
    ['!!js/function', '!!js/function "function () { globalThis.pwned = 1; return 1 }"'],
    ['!!js/regexp', '!<tag:yaml.org,2002:js/regexp> /(a+)+$/'],
    ['!!js/undefined', '!!js/undefined ""'],
    ['!local', '!local text'],
    ['!!binary', '!!binary aGVsbG8='],
    ['!!timestamp', '!!timestamp 2024-02-29'],
    ['!!set', '!!set {a}'],
    ['!!omap', '!!omap [a: b]'],
    ['!!pairs', '!!pairs [a: b]'],
    ['!!python/object:os.system', '!!python/object:os.system x'],
  ])('%s is an error at its place', async (tag, value) => {
    const { code, findings } = await checked(
      bankText(`  - {id: first, type: true-false, topic: all, prompt: A, answer: true}
  - id: tagged
    type: short-answer
    topic: all
    prompt: ${value}
    answer: [a]
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['10:13 yaml-tag']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/1',
      message: `The tag \`${tag}\` is not taken; banks hold plain texts, numbers, lists and mappings.`,
    });
    expect('pwned' in globalThis).toBe(false);
  });

  test('a merge key is a field like any other, and an unknown one', async () => {
    const { findings } = await checked(
      bankText('  - {id: q, type: true-false, topic: all, prompt: A, answer: true, <<: {__proto__: {a: 1}}}\n'),
    );
    expect(findings.map(place)).toEqual(['6:68 unknown-field']);
    expect(findings[0]?.message).toBe('A true-false question has no field `<<`.');
  });
});

describe('X06: no pattern and no answer takes for ever', () => {
  const greedy = bankOf([
    { id: 'a', type: 'short-answer', answer: ['b'], patterns: [{ pattern: '(a+)+b' }] },
    { id: 'b', type: 'short-answer', answer: ['x'], patterns: [{ pattern: '([a-z0-9]+[.])*[a-z0-9]+@x' }] },
  ]);

  test('the batch ends, the wrong answers are wrong and the right ones right', async () => {
    await graded(greedy, [submission('s0', { a: 'b' })]);
    const start = performance.now();
    const { code, report } = await graded(greedy, [
      submission('s01', { a: `${'a'.repeat(34)}!`, b: 'a'.repeat(60) }),
      submission('s02', { a: 'aab', b: 'a.b@x' }),
      submission('s03', { a: `${'a'.repeat(9999)}!`, b: `${'a.'.repeat(4999)}!` }),
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(code).toBe(0);
    expect(statusesOf(report, 'sample/a')).toEqual(['incorrect', 'correct', 'incorrect']);
    expect(statusesOf(report, 'sample/b')).toEqual(['incorrect', 'correct', 'incorrect']);
  });

  test('a text of more than 10 000 characters is no answer', async () => {
    const { report } = await graded(greedy, [
      submission('s1', { a: `${'a'.repeat(9999)}b` }),
      submission('s2', { a: `${'a'.repeat(10_000)}b` }),
    ]);
    expect(statusesOf(report, 'sample/a')).toEqual(['correct', 'invalid']);
    expect(report.results[1]?.answers[0]?.message).toContain('10000');
  });

  test('what only a backtracking engine can do is refused when the bank is read', async () => {
    const { findings } = await checked(
      bankText(`  - id: q
    type: short-answer
    topic: all
    prompt: A
    answer: [aa]
    patterns: [{pattern: '(a)\\1'}, {pattern: '(?=a)a'}]
`),
    );
    expect(findings.map(place)).toEqual(['11:26 broken-pattern', '11:46 broken-pattern']);
  });
});

describe('X07: what banks and candidates write is shown by a terminal and never obeyed', () => {
  const forged = bankOf(
    [
      {
        id: 'e',
        type: 'single-choice',
        prompt: '2+2?\u001B[2J\u001B[H\u001B]52;c;ZWNobyBoaQ==\u0007\u009B31m\u202E',
        choices: { right: '4\r5', wrong: '5\u001B[1A\u001B[2KCorrect!', other: '6\b\b' },
        answer: 'right',
        shuffle: false,
        explanation: '\u001B]0;owned\u0007\u2028\u2066 &#13;&#x202E;',
        feedback: { wrong: '\u001B[1A' },
        references: [{ title: 'Book\u001B[2J' }],
      },
    ],
    { title: 'Nice\u001B]0;owned\u0007', topics: { all: 'All\u001B[2J' } },
  );

  test('practice shows every control sign, direction mark and line separator', async () => {
    const file = `${folderWith({ 'bank.yaml': forged })}/bank.yaml`;
    const { code, out, err } = await run(['practice', file, '--plain'], { input: '2\n' });
    expect(code).toBe(0);
    expect(out + err).not.toMatch(obeyed);
    expect(out).toContain('2+2?␛[2J␛[H␛]52;c;ZWNobyBoaQ==␇⟨U+009B⟩31m⟨U+202E⟩');
    expect(out).toContain('  1. 4␍5\n  2. 5␛[1A␛[2KCorrect!\n  3. 6␈␈\n');
    expect(out).toContain('␛]0;owned␇⟨U+2028⟩⟨U+2066⟩');
    expect(out).toContain('· All␛[2J ·');
  });

  test('a reference of Markdown to a control sign or a direction mark is shown, too', async () => {
    const file = `${folderWith({ 'bank.yaml': forged })}/bank.yaml`;
    const { out } = await run(['practice', file, '--plain'], { input: '1\n' });
    expect(out).toContain('␍⟨U+202E⟩');
  });

  test('an answer that is typed comes back shown, right or not', async () => {
    const text = bankOf([{ id: 'a', type: 'short-answer', answer: ['a'] }, JSON.parse(forged).questions[0]]);
    const { out } = await run(['practice', `${folderWith({ 'bank.yaml': text })}/bank.yaml`, '--plain'], {
      input: '\u001B[2Jx\u202E\n\u009B2J\n1\n',
    });
    expect(out).not.toMatch(obeyed);
    expect(out).toContain('Your answer: ␛[2Jx⟨U+202E⟩\n');
    expect(out).toContain('There is no choice "⟨U+009B⟩2J".');
  });

  test('the findings of check show them in message and source line', async () => {
    const text = bankText(
      '  - {id: q, type: single-choice, topic: all, prompt: "A\u202E", choices: {a: A, b: B}, answer: "c\\e[2J"}\n',
    );
    const { code, out, err } = await run([
      'check',
      `${folderWith({ 'bank.yaml': text })}/bank.yaml`,
      '--format',
      'pretty',
    ]);
    expect(code).toBe(1);
    expect(out + err).not.toMatch(obeyed);
    expect(out).toContain('`c␛[2J` is no id.');
    expect(out).toContain('prompt: "A⟨U+202E⟩"');
  });

  test('the findings of check as JSON escape them', async () => {
    const text = bankText(
      '  - {id: q, type: single-choice, topic: all, prompt: A, choices: {a: A, b: B}, answer: "c\\e[2J"}\n',
    );
    const { out } = await run(['check', `${folderWith({ 'bank.yaml': text })}/bank.yaml`, '--format', 'json']);
    expect(out).not.toContain('\u001B');
    expect(out).toContain('c\\u001b[2J');
  });

  test('the report escapes them and keeps what was handed in', async () => {
    const link = '\u001B]8;;http://example.org\u0007click\u001B]8;;\u0007';
    const input = `${JSON.stringify(submission('s01\u001B[31m', { e: link, '\u001B[2J': 'x' }))}\n`;
    const { out, err } = await run(['grade', `${folderWith({ 'bank.yaml': forged })}/bank.yaml`, '-'], { input });
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
    const [result] = (JSON.parse(out) as Report).results;
    expect(result?.candidate.id).toBe('s01\u001B[31m');
    expect(result?.answers[0]).toMatchObject({ status: 'invalid', response: link });
    expect(result?.warnings).toEqual(['There is no question "\u001B[2J" in this exam; its answer was ignored.']);
  });

  test('names of files in messages are shown, too', async () => {
    const folder = folderWith({ 'bank.yaml': forged, 'a\u001B[2J.json': '{' });
    const { code, err } = await run(['grade', `${folder}/bank.yaml`, `${folder}/a\u001B[2J.json`]);
    expect(code).toBe(1);
    expect(err).not.toMatch(obeyed);
    expect(err).toContain('a␛[2J.json');
    const missing = await run(['check', 'no\u001BJ.yaml']);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('There is no file or folder "no␛J.yaml".');
    expect(missing.err).not.toMatch(obeyed);
  });
});
