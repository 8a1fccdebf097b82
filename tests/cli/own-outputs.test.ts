import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, threeQuestions } from '../support/process.ts';
import { folderWith, run } from '../support/run.ts';

const exam =
  'exam: test\ntitle: Test\nbanks: [bank.yaml]\nsections:\n  - {id: all, questions: [sample/one, sample/flag, sample/text]}\n';
const amendments =
  'amendments: test\nchanges:\n  - {question: text, accept: [Zen], reason: Alike., date: "2026-11-20"}\n';

/** A folder with one file of each kind; `@name` in a command line is a file there. */
const world = async () => {
  const folder = folderWith({
    'bank.yaml': threeQuestions,
    'other.yaml': threeQuestions,
    'test.exam.yaml': exam,
    'amend.yaml': amendments,
    'check.yaml': 'check: {}\n',
    'class.ndjson': linesOf(3),
    'answers.csv': 'candidate,one\ns1,a\n',
    'roster.csv': 'id\ns1\n',
    'questions.gift': '::q:: Is it? {T}\n',
    'page.html': '<!doctype html>\n<p>Mine.</p>\n',
    'notes.md': '# Notes\n',
    'list.yaml': '- candidate: s1\n',
    'photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'package.json': '{"name": "mine"}\n',
  });
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/q.gift'), '::q:: Is it? {T}\n');
  const command = (line: string) => run(line.split(' ').map((part) => part.replace('@', `${folder}/`)));
  for (const name of ['old', 'new']) await command(`grade @bank.yaml @class.ndjson -q -o @${name}.json`);
  await command('grade @bank.yaml @class.ndjson -q --shard 1/1 -o @part.json');
  await command('paper @test.exam.yaml -q -o @paper.json');
  const read = (name: string): string => readFileSync(join(folder, name), 'latin1');
  return { folder, command, read };
};

/** Runs a command that must be refused in one line and leave the file that it was to write as it is. */
const refused = async (line: string, name: string, code: RegExp): Promise<void> => {
  const { command, read } = await world();
  const before = read(name);
  const ran = await command(line);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(/^quizvisor: [^\n]*\n$/);
  expect(ran.err).toMatch(code);
  expect(read(name)).toBe(before);
};

const isInput = /is read by this command/;
const isOther = /holds something else/;
const isTwice = /named for two outputs/;

describe('an output that is an input is refused, in', () => {
  test.each([
    ['grade @bank.yaml @class.ndjson -o @class.ndjson', 'class.ndjson'],
    ['grade @bank.yaml @class.ndjson -o @bank.yaml', 'bank.yaml'],
    ['grade @bank.yaml @class.ndjson --roster @roster.csv --csv @roster.csv', 'roster.csv'],
    ['grade @test.exam.yaml @class.ndjson --amend @amend.yaml --html @amend.yaml', 'amend.yaml'],
    ['grade @bank.yaml @class.ndjson --review @class.ndjson -o @x.json', 'class.ndjson'],
    ['compare @old.json @new.json -o @old.json', 'old.json'],
    ['compare @old.json @new.json --format json -o @new.json', 'new.json'],
    ['near-misses @old.json @bank.yaml -o @old.json', 'old.json'],
    ['near-misses @old.json @bank.yaml --format yaml -o @bank.yaml', 'bank.yaml'],
    ['map @answers.csv @bank.yaml -o @answers.csv', 'answers.csv'],
    ['map @answers.csv @bank.yaml -o @bank.yaml', 'bank.yaml'],
    ['paper @test.exam.yaml -o @test.exam.yaml', 'test.exam.yaml'],
    ['convert @questions.gift @bank.yaml @questions.gift', 'questions.gift'],
    ['convert @questions.gift @x.yaml --losses @questions.gift', 'questions.gift'],
    ['convert @deep @deep/q.gift', 'deep/q.gift'],
    ['convert @bank.yaml @bank.yaml --to gift', 'bank.yaml'],
    ['check @bank.yaml -o @bank.yaml', 'bank.yaml'],
    ['check @bank.yaml --format json=@bank.yaml', 'bank.yaml'],
    ['check @bank.yaml --update-baseline --baseline @bank.yaml', 'bank.yaml'],
    ['check @bank.yaml --config @check.yaml -o @check.yaml', 'check.yaml'],
    ['check @bank.yaml --baseline @notes.md -o @notes.md', 'notes.md'],
    ['diff @bank.yaml @other.yaml -o @other.yaml', 'other.yaml'],
    ['take @paper.json --candidate s1 -o @paper.json', 'paper.json'],
    ['merge @part.json -o @part.json', 'part.json'],
    ['analyze @old.json -o @old.json', 'old.json'],
    ['analyze @old.json --html @old.json', 'old.json'],
  ])('%s', async (line, name) => refused(line, name, isInput));

  test('under each of its names', async () => {
    const { folder, command, read } = await world();
    symlinkSync('old.json', join(folder, 'link.json'));
    linkSync(join(folder, 'old.json'), join(folder, 'hard.json'));
    symlinkSync('.', join(folder, 'again'));
    const before = read('old.json');
    for (const name of ['link.json', 'hard.json', 'again/old.json', './deep/../old.json']) {
      const { code, err } = await command(`compare @old.json @new.json -o @${name}`);
      expect([code, err]).toEqual([2, expect.stringMatching(isInput)]);
    }
    expect(read('old.json')).toBe(before);
  });

  test('through a pattern', async () => {
    const { command, read } = await world();
    const { code, err } = await command('grade @bank.yaml @cl*.ndjson -o @class.ndjson');
    expect([code, err]).toEqual([2, expect.stringMatching(isInput)]);
    expect(read('class.ndjson')).toBe(linesOf(3));
  });
});

describe('what holds something else than is written is left as it is, in', () => {
  test.each([
    ['grade @test.exam.yaml @class.ndjson -o @bank.yaml', 'bank.yaml'],
    ['grade @bank.yaml @class.ndjson -o @page.html', 'page.html'],
    ['grade @bank.yaml @class.ndjson -o @photo.png', 'photo.png'],
    ['grade @bank.yaml @class.ndjson -o @package.json', 'package.json'],
    ['grade @bank.yaml @class.ndjson --format ndjson -o @paper.json', 'paper.json'],
    ['grade @bank.yaml @class.ndjson --html @old.json', 'old.json'],
    ['grade @bank.yaml @class.ndjson --csv @list.yaml', 'list.yaml'],
    ['analyze @old.json --html @notes.md', 'notes.md'],
    ['compare @old.json @new.json -o @page.html', 'page.html'],
    ['near-misses @old.json @bank.yaml --format json -o @new.json', 'new.json'],
    ['map @answers.csv @bank.yaml -o @check.yaml', 'check.yaml'],
    ['paper @test.exam.yaml -o @old.json', 'old.json'],
    ['convert @questions.gift @old.json --to bank --language en', 'old.json'],
    ['convert @bank.yaml @test.exam.yaml --to gift', 'test.exam.yaml'],
    ['convert @questions.gift @x.yaml --language en --losses @old.json', 'old.json'],
    ['convert @bank.yaml @photo.png --to gift', 'photo.png'],
    ['check @bank.yaml --format sarif=@package.json', 'package.json'],
    ['check @bank.yaml --update-baseline --baseline @notes.md', 'notes.md'],
    ['diff @bank.yaml @other.yaml --format json -o @package.json', 'package.json'],
    ['take @paper.json --candidate s1 -o @notes.md', 'notes.md'],
    ['merge @part.json -o @notes.md', 'notes.md'],
  ])('%s', async (line, name) => refused(line, name, isOther));

  test('each of many papers, before one is written', async () => {
    const { folder, command } = await world();
    mkdirSync(join(folder, 'papers'));
    writeFileSync(join(folder, 'papers/s1.json'), '{"name": "mine"}');
    writeFileSync(join(folder, 'two.csv'), 'id\ns0\ns1\n');
    const { code, err } = await command('paper @test.exam.yaml --roster @two.csv -o @papers');
    expect([code, err]).toEqual([2, expect.stringMatching(isOther)]);
    expect(() => readFileSync(join(folder, 'papers/s0.json'))).toThrow('ENOENT');
  });
});

test.each([
  ['grade @bank.yaml @class.ndjson -q -o @old.json', 'old.json'],
  ['analyze @old.json --html @page.html', 'page.html'],
  ['grade @bank.yaml @class.ndjson -q --csv @answers.csv', 'answers.csv'],
  ['convert @bank.yaml @questions.gift', 'questions.gift'],
  ['convert @questions.gift @other.yaml', 'other.yaml'],
])('what is of the same kind is written anew: %s', async (line, name) => {
  const { command, read } = await world();
  const before = read(name);
  expect(await command(line)).toMatchObject({ code: 0 });
  expect(read(name) === before).toBe(name === 'old.json');
});

test.each([
  'grade @bank.yaml @class.ndjson -o @x.json --html @x.json',
  'grade @bank.yaml @class.ndjson -o @deep/x.json --html @deep/../deep/x.json',
  'check @bank.yaml --format json=@x.json --format sarif=@x.json',
  'convert @questions.gift @x.yaml --losses @x.yaml',
])('two outputs under one name are refused: %s', async (line) => {
  const { command } = await world();
  const { code, err } = await command(line);
  expect([code, err]).toEqual([2, expect.stringMatching(isTwice)]);
});

test('the history itself is no place to export it to', async () => {
  const home = folderWith({ 'history.ndjson': '{"quizvisor":"history","version":1}\n' });
  const env = { LANG: 'en_US.UTF-8', QUIZVISOR_HOME: home };
  const { code, err } = await run(['history', 'export', '-o', join(home, 'history.ndjson')], { env });
  expect([code, err]).toEqual([2, expect.stringMatching(isInput)]);
});
