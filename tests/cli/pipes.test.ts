import { spawnSync } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { linesOf, threeQuestions } from '../support/process.ts';
import { folderWith, run } from '../support/run.ts';

/** A folder with a bank, submissions, a report and a pipe of each ending; `@name` in a command line is a file there. */
const world = async () => {
  const folder = folderWith({ 'bank.yaml': threeQuestions, 'class.ndjson': linesOf(3) });
  spawnSync(
    'mkfifo',
    ['yaml', 'csv', 'json', 'gift'].map((ending) => join(folder, `pipe.${ending}`)),
  );
  const parts = (line: string) => line.split(' ').map((part) => part.replace('@', `${folder}/`));
  const command = (line: string, stop?: AbortSignal) => run(parts(line), stop ? { stop } : {});
  await command('grade @bank.yaml @class.ndjson -q -o @report.json');
  return { folder, command };
};

/** Where this process puts things aside; each test may say another folder. */
const usualFolder = process.env.TMPDIR;
afterEach(() => {
  if (usualFolder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualFolder;
});

describe('a pipe that nobody writes to can be stopped, in', () => {
  test.each([
    'check @pipe.yaml',
    'check @bank.yaml --config @pipe.yaml',
    'check @bank.yaml --baseline @pipe.json',
    'list @pipe.yaml',
    'show one --bank @pipe.yaml',
    'practice @pipe.yaml',
    'paper @pipe.yaml',
    'take @pipe.json --candidate s1',
    'grade @pipe.yaml @class.ndjson',
    'grade @bank.yaml @class.ndjson --marks @pipe.csv',
    'grade @bank.yaml @class.ndjson --roster @pipe.csv',
    'grade @bank.yaml @class.ndjson --amend @pipe.yaml',
    'grade @bank.yaml @class.ndjson --map @pipe.yaml',
    'merge @pipe.json',
    'analyze @pipe.json',
    'compare @report.json @pipe.json',
    'near-misses @pipe.json @bank.yaml',
    'map @pipe.csv @bank.yaml',
    'diff @bank.yaml @pipe.yaml',
    'convert @pipe.gift @x.yaml',
    'history import @pipe.json',
  ])('%s', async (line) => {
    const { command } = await world();
    const stop = new AbortController();
    const running = command(line, stop.signal);
    setTimeout(() => stop.abort(130), 20);
    expect(await running).toEqual({ code: 130, out: '', err: 'Stopped. What was not finished was left as it was.\n' });
  });
});

describe('a pipe that is named is read as a file is, in', () => {
  test.each([
    ['check @bank.yaml', 'pipe.yaml', 'bank.yaml'],
    ['list @bank.yaml', 'pipe.yaml', 'bank.yaml'],
    ['diff @bank.yaml @bank.yaml', 'pipe.yaml', 'bank.yaml'],
    ['analyze @report.json --format csv', 'pipe.json', 'report.json'],
    ['compare @report.json @report.json', 'pipe.json', 'report.json'],
    ['near-misses @report.json @bank.yaml', 'pipe.json', 'report.json'],
  ])('%s', async (line, pipe, file) => {
    const { folder, command } = await world();
    const expected = await command(line);
    const stream = createWriteStream(join(folder, pipe));
    stream.end(readFileSync(join(folder, file)));
    const { code, out } = await command(line.replace(`@${file}`, `@${pipe}`));
    expect([code, out.replaceAll(pipe, file)]).toEqual([expected.code, expected.out]);
  });
});

test('a pipe that an exam names is refused, since it could make wait for ever', async () => {
  const { folder, command } = await world();
  writeFileSync(
    join(folder, 'test.exam.yaml'),
    'exam: test\ntitle: T\nbanks: [pipe.yaml]\nsections:\n  - {id: all, questions: [sample/one]}\n',
  );
  const { code, err } = await command('paper @test.exam.yaml');
  expect([code, err]).toEqual([2, expect.stringMatching(/^quizvisor: .*is a pipe or a device/)]);
});

test('what never ends is not read for ever, and leaves nothing aside', async () => {
  const { command } = await world();
  const aside = folderWith({});
  process.env.TMPDIR = aside;
  const { code, err } = await command('check /dev/zero');
  expect([code, err]).toEqual([2, expect.stringMatching(/^quizvisor: "\/dev\/zero" is longer than 256 MiB/)]);
  expect(readdirSync(aside)).toEqual([]);
});

describe('a file that is far too long is refused without being read, in', () => {
  test.each([
    'check @huge.yaml',
    'check @bank.yaml --baseline @huge.json',
    'take @huge.json --candidate s1',
    'grade @bank.yaml @class.ndjson --marks @huge.csv',
    'grade @bank.yaml @class.ndjson --roster @huge.csv',
    'grade @bank.yaml @class.ndjson --amend @huge.yaml',
    'grade @bank.yaml @class.ndjson --map @huge.yaml',
    'grade @bank.yaml @class.ndjson --papers @huge.json',
    'convert @huge.gift @x.yaml',
    'history import @huge.json',
    'merge @huge.json',
    'analyze @begun.json',
  ])('%s', async (line) => {
    const { folder, command } = await world();
    for (const name of ['huge.yaml', 'huge.json', 'huge.csv', 'huge.gift', 'begun.json']) {
      writeFileSync(join(folder, name), name === 'begun.json' ? '{"report":1,\n' : '');
      truncateSync(join(folder, name), 6 * 2 ** 30);
    }
    const { code, out, err } = await command(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^quizvisor: .*(is longer than|more than) (64|256) MiB.*\n$/);
  });
});

describe('a folder for temporary files that is not there', () => {
  test.each(['grade @bank.yaml @class.ndjson', 'grade @bank.yaml @class.ndjson --html @x.html', 'analyze -', 'demo'])(
    'is said in one line: %s',
    async (line) => {
      const { command, folder } = await world();
      process.env.TMPDIR = join(folder, 'gone');
      const { code, err } = await command(line);
      expect(code).toBe(2);
      expect(err.split('\n').at(-2)).toBe(
        `quizvisor: The folder for temporary files, "${join(folder, 'gone')}", cannot be used (ENOENT). Set TMPDIR to one that is there and can be written to.`,
      );
    },
  );
});

test('a table that is one endless row is left soon', async () => {
  const { folder, command } = await world();
  writeFileSync(join(folder, 'huge.csv'), '');
  truncateSync(join(folder, 'huge.csv'), 6 * 2 ** 30);
  writeFileSync(join(folder, 'later.csv'), 'candidate,one\ns1,a\n');
  truncateSync(join(folder, 'later.csv'), 6 * 2 ** 30);
  expect((await command('map @huge.csv @bank.yaml')).err).toContain('huge.csv:1: There is a NUL in column 1');
  const { code, err } = await command('grade @bank.yaml @later.csv @huge.csv -o @out.json');
  expect([code, err]).toEqual([1, expect.stringContaining('1 submission graded, 2 rejected')]);
});

test('a long table can be stopped', async () => {
  const { folder, command } = await world();
  writeFileSync(join(folder, 'long.csv'), `candidate,one\n${'s1,a\n'.repeat(1_000_000)}`);
  const stop = new AbortController();
  const running = command('grade @bank.yaml @long.csv -o @out.json', stop.signal);
  setTimeout(() => stop.abort(130), 20);
  expect(await running).toMatchObject({ code: 130, out: '' });
});
