import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { bankOf, collector, folderWith, run } from '../support/run.ts';

const question = (id: string) => ({
  id,
  type: 'single-choice',
  choices: { lima: 'Lima', cusco: 'Cusco' },
  answer: 'lima',
  shuffle: false,
});

const three = (): string => `${folderWith({ 'bank.yaml': bankOf(['one', 'two', 'three'].map(question)) })}/bank.yaml`;

const howOften = (text: string, part: string): number => text.split(part).length - 1;

describe('T02: without a terminal and without input nothing ends as if all were well', () => {
  test('practice says that it has nobody to ask, and fails', async () => {
    const { code, out, err } = await run(['practice', three()]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^quizvisor: There is no terminal and no answer on standard input\. .*\n$/);
    expect(err).toContain('practice --plain');
  });

  test('it says so in the language of the user', async () => {
    const { code, err } = await run(['practice', three()], {
      env: { LANG: 'es_ES.UTF-8', QUIZVISOR_HOME: folderWith({}) },
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^quizvisor: .*terminal.*entrada/);
  });

  test('check and grade ask nothing and need no terminal', async () => {
    const folder = folderWith({
      'bank.yaml': bankOf([question('one')]),
      's1.json': '{"candidate":{"id":"s1"},"answers":{"one":"lima"}}',
    });
    expect((await run(['check', `${folder}/bank.yaml`])).code).toBe(0);
    const { code, out } = await run(['grade', `${folder}/bank.yaml`, `${folder}/s1.json`]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ results: [{ points: 1 }] });
  });
});

describe('T03: piped answers are read a line a question, to their end', () => {
  test('two lines answer two of three questions; the third is unanswered', async () => {
    const { code, out, err } = await run(['practice', three(), '--plain'], { input: '1\n2\n' });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Question 3 of 3');
    expect(out).toContain('1 right of 2 answers; 3 questions in all.\n1 question without an answer.\n');
  });

  test('the last line counts without a line break, and Windows line breaks are line breaks', async () => {
    const { out } = await run(['practice', three(), '--plain'], { input: '1\r\n1\r\n1' });
    expect(out).toContain('3 right of 3 answers; 3 questions in all.\n');
    expect(out).not.toMatch(/\d questions? without an answer/);
  });

  test('an input that never ends ends with the last question', { timeout: 5000 }, async () => {
    let lines = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          lines += 1;
          yield Buffer.from('1\n');
        }
      })(),
    );
    const out = collector();
    const code = await main(['practice', three(), '--plain'], {
      stdin: endless,
      stdout: out.stream,
      stderr: collector().stream,
      env: { LANG: 'en_US.UTF-8', QUIZVISOR_HOME: folderWith({}) },
      newSeed: () => 'test-seed',
      today: () => '2026-11-25',
      now: () => 0,
      stop: new AbortController().signal,
    });
    expect(code).toBe(0);
    expect(out.text()).toContain('3 right of 3 answers; 3 questions in all.\n');
    expect(endless.destroyed).toBe(true);
    expect(lines).toBeLessThan(100_000);
  });

  test('lines that are no answer cost nothing, five in a row leave the question unanswered', async () => {
    const { code, out } = await run(['practice', three(), '--plain'], { input: `9\n1\n${'x\n'.repeat(5)}1\n` });
    expect(code).toBe(0);
    expect(howOften(out, 'There is no choice "9".')).toBe(1);
    expect(howOften(out, 'There is no choice "x".')).toBe(5);
    expect(out).toContain('Five lines that are no answer: the question counts as unanswered.');
    expect(out).toContain('2 right of 2 answers; 3 questions in all.\n1 question without an answer.\n');
  });
});

describe('T05: a choice can always be made by typing, and plain output moves no cursor', () => {
  /** Practises at something that says it is a terminal. */
  const atTerminal = async (env: { readonly [name: string]: string }, args: readonly string[], input: string) => {
    const out = collector();
    const err = collector();
    const code = await main(['practice', three(), ...args], {
      stdin: Object.assign(Readable.from([Buffer.from(input)]), { isTTY: true }),
      stdout: Object.assign(out.stream, { isTTY: true, columns: 80 }),
      stderr: Object.assign(err.stream, { isTTY: true }),
      env: { LANG: 'en_US.UTF-8', QUIZVISOR_HOME: folderWith({}), ...env },
      newSeed: () => 'test-seed',
      today: () => '2026-11-25',
      now: () => 0,
      stop: new AbortController().signal,
    });
    return { code, out: out.text(), err: err.text() };
  };

  test.each([
    ['TERM=dumb', { TERM: 'dumb' }, []],
    ['CI', { TERM: 'xterm-256color', CI: 'true' }, []],
    ['--plain', { TERM: 'xterm-256color' }, ['--plain']],
    ['--plain with FORCE_COLOR', { TERM: 'xterm-256color', FORCE_COLOR: '1' }, ['--plain']],
  ])('with %s choices are numbered lines, without one escape sign', async (_, env, args) => {
    const { code, out, err } = await atTerminal(env as { [name: string]: string }, args, '1\n2\n1\n');
    expect(code).toBe(0);
    expect(out).toContain('  1. Lima\n  2. Cusco\n');
    expect(out).toContain('2 right of 3 answers; 3 questions in all.\n');
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });

  test('without a terminal there is no escape sign either', async () => {
    const { out } = await run(['practice', three()], { input: '1\n2\n1\n', env: { FORCE_COLOR: '1' } });
    expect(out).toContain('2 right of 3 answers; 3 questions in all.\n');
    expect(out).not.toContain('\u001B');
  });

  test.each(['2', '2.', ' 2 ', 'b', 'B)', 'cusco'])('typing "%s" chooses the second choice', async (typed) => {
    const { out } = await run(['practice', three(), '--plain'], { input: `${typed}\n` });
    expect(out).toContain('Your answer: Cusco\n\n✗ Not right.\nRight answer: Lima\n');
  });

  test('what was chosen is said before what it earned', async () => {
    const { out } = await run(['practice', three(), '--plain'], { input: '1\n' });
    expect(out).toContain('Your answer: Lima\n\n✓ Right!\n');
  });
});

describe('T08: a file without questions is no finished one', () => {
  const empty = bankOf([]);
  const notABank = 'title: Spanish\ncards:\n  - front: hola\n    back: hello\n';

  test('an empty bank is an error of check', async () => {
    const file = `${folderWith({ 'empty.yaml': empty })}/empty.yaml`;
    const { code, out } = await run(['check', file, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [file],
      findings: [{ file, rule: 'no-questions', severity: 'error', message: 'The bank has no questions.' }],
    });
  });

  test('an empty bank cannot be practised or graded', async () => {
    const file = `${folderWith({ 'empty.yaml': empty })}/empty.yaml`;
    const practised = await run(['practice', file], { input: '1\n' });
    const graded = await run(['grade', file, '-'], { input: '{"candidate":{"id":"s1"},"answers":{}}' });
    for (const { code, out, err } of [practised, graded]) {
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/There is no question that can be asked in .*empty\.yaml/);
    }
  });

  test('a file in another form is named, with what was expected', async () => {
    const file = `${folderWith({ 'cards.yaml': notABank })}/cards.yaml`;
    const { code, out, err } = await run(['practice', file], { input: '1\n' });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`${file}:1:1: The file begins with \`title\` and has no \`bank\`: it is no bank.`);
    expect(err).toContain('A bank begins with `bank: its-id`, then `title`, `languages`, `topics` and `questions`.');
  });

  test('a folder that holds only such files is named, with what was expected', async () => {
    const folder = folderWith({ 'cards.yaml': notABank });
    const { code, err } = await run(['check', folder]);
    expect(code).toBe(2);
    expect(err).toBe(`quizvisor: There is no bank in "${folder}". Banks are YAML files that begin with \`bank:\`.\n`);
  });

  test('questions that a filter leaves out are another message than no questions', async () => {
    const { code, err } = await run(['practice', three(), '--difficulty', 'hard'], { input: '1\n' });
    expect(code).toBe(2);
    expect(err).toMatch(/^quizvisor: No question fits these filters\./);
  });
});
