import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, threeQuestions } from '../support/process.ts';
import { folderWith, run } from '../support/run.ts';

const oneLine = /^quizvisor: .*\n$/;

/** A folder with a bank, submissions and a report, and the command in it; `@name` in its arguments is a file there. */
const world = () => {
  const folder = folderWith({
    'bank.yaml': threeQuestions,
    'class.ndjson': linesOf(20),
    'report.json': 'the old report\n',
    'roster.csv': 'id\ns1\n',
  });
  mkdirSync(join(folder, 'x'));
  writeFileSync(join(folder, 'x/s1.json'), linesOf(1));
  symlinkSync('class.ndjson', join(folder, 'link.ndjson'));
  return {
    folder,
    command: (line: string) => run(line.split(' ').map((part) => part.replace('@', `${folder}/`))),
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    /** All names and all that is in the files. */
    all: (): unknown =>
      (readdirSync(folder, { recursive: true, withFileTypes: true }) as { name: string; parentPath: string }[])
        .map(({ name, parentPath }) => join(parentPath, name))
        .map((path) => [path, path.includes('.') && !path.endsWith('/x') ? contentOf(path) : '']),
  };
};

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

describe('an output that cannot be written is refused in one line', () => {
  test.each([
    ['a folder', '@x', 'EISDIR'],
    ['a folder with a slash', '@x/', 'EISDIR'],
    ['a folder that is not there', '@nowhere/', 'EISDIR'],
    ['in a folder that is not there', '@nowhere/r.json', 'ENOENT'],
    ['in a file', '@class.ndjson/r.json', /ENOENT|ENOTDIR/],
    ['of a name that is too long', `@${'n'.repeat(300)}.json`, 'ENAMETOOLONG'],
  ])('%s', async (_, output, reason) => {
    const { command, all } = world();
    const before = all();
    for (const options of [`-o ${output}`, `-o ${output} --shard 1/1`, `-o ${output} --html @page.html`]) {
      const { code, err } = await command(`grade @bank.yaml @class.ndjson ${options}`);
      expect([code, err]).toEqual([2, expect.stringMatching(oneLine)]);
      expect(err).toMatch(reason);
    }
    expect(all()).toEqual(before);
  });

  test('but not one whose name is as long as a name can be', async () => {
    const { command, read } = world();
    const name = `${'n'.repeat(250)}.json`;
    expect((await command(`grade @bank.yaml @class.ndjson -q -o @${name}`)).code).toBe(0);
    expect(read(name)).toContain('"found":20');
  });
});

test('a link stays a link, and what it leads to is written', async () => {
  const { command, read, folder } = world();
  symlinkSync('report.json', join(folder, 'latest.json'));
  expect((await command('grade @bank.yaml @class.ndjson -q -o @latest.json')).code).toBe(0);
  expect(readlinkSync(join(folder, 'latest.json'))).toBe('report.json');
  expect(JSON.parse(read('report.json')).input.found).toBe(20);
});

describe('what the command reads is never written over', () => {
  test.each([
    ['submissions', '@class.ndjson -o @class.ndjson'],
    ['the bank', '@class.ndjson -o @bank.yaml'],
    ['submissions by another name', '@class.ndjson -o @x/../class.ndjson'],
    ['submissions behind a link', '@link.ndjson -o @class.ndjson'],
    ['a roster', '@class.ndjson --roster @roster.csv --csv @roster.csv'],
    ['marks', '@class.ndjson --marks @roster.csv --review @roster.csv'],
    ['a submission of a folder', '@x -o @x/s1.json'],
  ])('%s', async (_, args) => {
    const { command, all } = world();
    const before = all();
    const { code, err } = await command(`grade @bank.yaml ${args}`);
    expect([code, err]).toEqual([2, expect.stringMatching(oneLine)]);
    expect(err).toContain('is read by this command');
    expect(all()).toEqual(before);
  });

  test('nor one output over another', async () => {
    const { code, err } = await world().command('grade @bank.yaml @class.ndjson -o @a.json --html @x/../a.json');
    expect([code, err]).toEqual([2, expect.stringContaining('is named for two outputs')]);
  });

  test('nor a part that is merged, nor a report that is analyzed', async () => {
    const { command, read } = world();
    await command('grade @bank.yaml @class.ndjson --shard 1/1 -o @part.json');
    await command('merge @part.json -o @merged.json');
    expect((await command('merge @part.json -o @part.json')).err).toContain('is read by this command');
    expect((await command('analyze @merged.json --html @merged.json')).err).toContain('is read by this command');
    expect(JSON.parse(read('merged.json')).input.found).toBe(20);
  });

  test('but a report that lies among the submissions is written anew', async () => {
    const { command, read } = world();
    expect((await command('grade @bank.yaml @x -q -o @x/report.json')).code).toBe(0);
    expect((await command('grade @bank.yaml @x -q -o @x/report.json')).code).toBe(1);
    expect(JSON.parse(read('x/report.json')).input).toMatchObject({ found: 2, graded: 1, rejected: 1 });
  });
});
