import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { cutIntoWork } from '../../src/io/grading-work.ts';
import { reportNames } from '../../src/io/submissions.ts';
import { foundByThreads, foundInWork } from '../support/found.ts';
import { linesOf, threeQuestions } from '../support/process.ts';
import { folderWith, run } from '../support/run.ts';

const bank = join(folderWith({ 'bank.yaml': threeQuestions }), 'bank.yaml');

const graded = async (paths: readonly string[]): Promise<Report> =>
  JSON.parse((await run(['grade', bank, ...paths])).out) as Report;

/** The same paths as threads read them: the place of each submission, or the code of its rejection. */
const asThreads = async (paths: readonly string[]) =>
  (await foundByThreads(paths)).map((one) => ['code' in one ? one.code : 'read', one.source]);

const oneByOne = ({ results, rejected }: Report) => [
  ...results.map(({ source }) => ['read', source]),
  ...rejected.map(({ code, source }) => [code, source]),
];

const byFile = (all: readonly unknown[]) => [...all].map((one) => JSON.stringify(one)).sort();

describe('a folder with all kinds of things in it', () => {
  const make = () => {
    const around = folderWith({ 'linked.json': linesOf(1, () => 'linked') });
    const folder = join(around, 'all');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'b.json'),
      linesOf(1, () => 'plain'),
    );
    writeFileSync(join(folder, '.r.json.77-1.tmp'), '{"report":1,');
    writeFileSync(join(folder, 'z.txt'), 'x');
    symlinkSync('../linked.json', join(folder, 'linked.json'));
    symlinkSync('nowhere', join(folder, 'dangling.json'));
    symlinkSync('dangling.ndjson', join(folder, 'dangling.ndjson'));
    symlinkSync('.', join(folder, 'round'));
    symlinkSync('..', join(folder, 'about'));
    mkdirSync(join(folder, 'folder.json'));
    writeFileSync(
      join(folder, 'folder.json/a.ndjson'),
      linesOf(2, (number) => `inner${number}`),
    );
    return folder;
  };

  test('gives each file once, and says what could not be read', async () => {
    const folder = make();
    const report = await graded([folder]);
    expect(report.results.map(({ candidate }) => candidate.id)).toEqual(['plain', 'inner0', 'inner1', 'linked']);
    expect(report.rejected.map(({ source, code }) => [source.file.split('/')[1], code])).toEqual([
      ['dangling.json', 'unreadable'],
      ['dangling.ndjson', 'unreadable'],
    ]);
    expect(report.input).toEqual({ found: 6, graded: 4, rejected: 2, superseded: 0 });
  });

  test('never waits for a pipe in it', { timeout: 5000 }, async () => {
    const folder = make();
    execFileSync('mkfifo', [join(folder, 'pipe.json'), join(folder, 'pipe.ndjson'), join(folder, 'pipe.yaml')]);
    const { rejected, results } = await graded([folder]);
    expect(results).toHaveLength(4);
    expect(rejected.map(({ source }) => source.file.split('/')[1])).toContain('pipe.ndjson');
    expect(rejected).toHaveLength(4);
  });

  test('that is named by a link is read', async () => {
    const folder = make();
    const { results } = await graded([join(folder, 'round')]);
    expect(results).toHaveLength(4);
    expect(results[0]?.source.file).toBe('round/b.json');
  });
});

test('a path of links that go round in circles is refused in one line', async () => {
  const folder = folderWith({});
  symlinkSync('b.json', join(folder, 'a.json'));
  symlinkSync('a.json', join(folder, 'b.json'));
  const { code, err } = await run(['grade', bank, join(folder, 'a.json')]);
  expect([code, err]).toEqual([2, expect.stringMatching(/^quizvisor: ".*a\.json" cannot be read \(ELOOP\).*\n$/)]);
});

describe('a file that vanishes between being found and being read', () => {
  test('is rejected, and the rest is graded', async () => {
    const folder = folderWith({ 'a.json': linesOf(1), 'b.json': linesOf(1, () => 'b'), 'c.ndjson': linesOf(3) });
    const work = await cutIntoWork([folder]);
    rmSync(join(folder, 'a.json'));
    rmSync(join(folder, 'c.ndjson'));
    expect((await foundInWork(work)).map((one) => ('code' in one ? one.code : 'read'))).toEqual([
      'unreadable',
      'read',
      'unreadable',
    ]);
  });
});

test('ten thousand files are ten thousand results in the order of their names', async () => {
  const files: Record<string, string> = {};
  for (let number = 0; number < 10_000; number += 1)
    files[`${(number * 7919) % 10_000}.json`] =
      `{"candidate":{"id":"c${(number * 7919) % 10_000}"},"answers":{"one":"a"}}`;
  const folder = folderWith(files);
  const { code, out } = await run(['grade', bank, folder, '--answers', 'none']);
  expect(code).toBe(0);
  const report = JSON.parse(out) as Report;
  expect(report.results.map(({ source }) => source.file.split('/')[1])).toEqual(Object.keys(files).sort());
  expect(byFile(await asThreads([folder]))).toEqual(byFile(oneByOne(report)));
});

describe('names in a report', () => {
  test.each([
    ['as given', ['class', 'other/s.json'], ['class/s.json', 'other/s.json']],
    ['below an absolute argument its last part', ['/home/a/class', '/x/s.json'], ['class/s.json', 's.json']],
    [
      'numbered where two are of one name',
      ['/a/class', '/b/class/', 'c'],
      ['class#1/s.json', 'class#2/s.json', 'c/s.json'],
    ],
    ['numbered beside a relative one of that name', ['class', '/b/class'], ['class/s.json', 'class#1/s.json']],
    ['numbered beside the same one with a dot', ['./class', '/b/class'], ['./class/s.json', 'class#1/s.json']],
    ['the same for the same argument', ['/a/class', '/a/class'], ['class/s.json', 'class/s.json']],
    ['numbered where two files are of one name', ['/a/s.json', '/b/s.json'], ['s.json#1', 's.json#2']],
    ['of Windows', ['C:\\a\\class', 'D:\\class'], ['class#1/s.json', 'class#2/s.json']],
  ])('are %s', (_, given, names) => {
    const nameOf = reportNames(given);
    const fileIn = (argument: string): string =>
      argument.endsWith('.json')
        ? argument
        : `${argument.replace(/\/$/, '')}${argument.includes('\\') ? '\\' : '/'}s.json`;
    expect(given.map((argument) => nameOf(fileIn(argument), argument))).toEqual(names);
  });

  test('below an absolute glob begin with its last folder before the first sign', async () => {
    const folder = folderWith({});
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name));
      writeFileSync(
        join(folder, name, 's.json'),
        linesOf(1, () => name),
      );
    }
    const { results } = await graded([`${folder}/[ab]/*.json`]);
    const last = folder.split('/').at(-1);
    expect(results.map(({ source }) => source.file)).toEqual([`${last}/a/s.json`, `${last}/b/s.json`]);
    expect(reportNames(['/*/s.json'])('/a/s.json', '/*/s.json')).toBe('a/s.json');
  });

  test('tell two folders of one name apart, with threads as well', async () => {
    const folders = ['a', 'b'].map((id) => {
      const folder = join(folderWith({}), 'class');
      mkdirSync(folder);
      writeFileSync(
        join(folder, 's.json'),
        linesOf(1, () => id),
      );
      return folder;
    });
    const report = await graded(folders);
    expect(report.results.map(({ source }) => source.file)).toEqual(['class#1/s.json', 'class#2/s.json']);
    expect(await asThreads(folders)).toEqual(oneByOne(report));
    expect(JSON.stringify(report)).not.toContain(folders[0]);
  });
});
