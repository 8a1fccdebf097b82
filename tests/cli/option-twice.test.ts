import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/all.ts';
import { FileArgument, FileOption } from '../../src/cli/commands/named-files.ts';
import { en } from '../../src/cli/messages/en.ts';
import type { Report } from '../../src/index.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const defined = commands.map((define) => define({ messages: en, run: async () => {} }));
const options = defined.flatMap((command) =>
  command.options.map((option) => ({ command: command.name(), flags: option.flags, option })),
);
/** Options with a value that make no list of what they are given. */
const single = options.filter(
  ({ option }) => (option.required || option.optional) && (option.argChoices ?? !option.parseArg),
);

test('every option and argument whose value is a path says whether it is read or written', () => {
  const isPath =
    /[<[](exam\|paper|file|path|paths|folder|banks|inputs|old|new|in|report|reports|export|exam)(\.\.\.)?[>\]]/;
  const stated = options.filter(({ option }) => isPath.test(option.flags) || option.flags.includes('file]'));
  expect(stated.length).toBeGreaterThan(20);
  expect(stated.filter(({ option }) => !(option instanceof FileOption))).toEqual([]);
  const named = defined.flatMap((command) =>
    command.registeredArguments.map((argument) => ({ command: command.name(), argument })),
  );
  const paths = named.filter(({ argument }) => isPath.test(`<${argument.name()}>`));
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter(({ argument }) => !(argument instanceof FileArgument))).toEqual([]);
});

describe('an option that takes one value is refused when it is given twice', () => {
  test.each(single.map(({ command, flags }) => [command, flags]))('%s %s', async (command, flags) => {
    const [name = ''] = flags.match(/--[\w-]+/) ?? [];
    const found = single.find((one) => one.command === command && one.flags === flags)?.option;
    const value = found?.argChoices?.[0] ?? '1';
    const { code, err, out } = await run([command, name, value, `${name}=${value}`]);
    expect([code, out, err]).toEqual([
      2,
      '',
      `quizvisor: The option ${name} is given twice, and takes one value. Give it once. See quizvisor ${command} --help.\n`,
    ]);
  });

  test('before and behind the command, and under its short name', async () => {
    expect(await run(['--lang', 'en', 'list', '--lang', 'es'])).toMatchObject({ code: 2, out: '' });
    expect((await run(['practice', '-n', '3', '--number', '4'])).err).toContain('--number is given twice');
    expect((await run(['practice', '-n', '3', '-n', '4', '--lang', 'es'])).err).toContain('--number está dos veces');
  });
});

const questions = [
  { id: 'q1', type: 'single-choice', choices: { a: 'A', b: 'B' }, answer: 'a' },
  { id: 'q2', type: 'single-choice', choices: { a: 'A', b: 'B' }, answer: 'a' },
  { id: 'why', type: 'essay', points: 2 },
  { id: 'how', type: 'essay', points: 2 },
];
const change = (question: string, more = 'accept: [b]'): string =>
  `amendments: sample\nchanges:\n  - {question: ${question}, ${more}, reason: Both., date: "2026-11-20"}\n`;

/** Grades two candidates in a folder with files; `@name` in the options is one of them. */
const grade = async (files: { readonly [name: string]: string }, line: string) => {
  const answers = { q1: 'b', q2: 'b', why: 'So.', how: 'Thus.' };
  const folder = folderWith({
    'bank.yaml': bankOf(questions),
    'class.ndjson': ['s1', 's2'].map((id) => `${JSON.stringify({ candidate: { id }, answers })}\n`).join(''),
    ...files,
  });
  const output = join(folder, 'report.json');
  const ran = await run(
    `grade @bank.yaml @class.ndjson -o @report.json ${line}`.split(' ').map((part) => part.replace('@', `${folder}/`)),
  );
  const err = ran.err.replaceAll(`${folder}/`, '');
  return { code: ran.code, err, report: () => JSON.parse(readFileSync(output, 'utf8')) as Report };
};

describe('several files of amendments', () => {
  test('apply one after the other', async () => {
    const { code, report } = await grade(
      { 'a.yaml': change('q1'), 'b.yaml': change('q2') },
      '--amend @a.yaml --amend @b.yaml',
    );
    expect(code).toBe(0);
    const { results, exam } = report();
    expect(results.map(({ points }) => points)).toEqual([2, 2]);
    expect(exam.amendments?.map(({ question }) => question)).toEqual(['sample/q1', 'sample/q2']);
  });

  test.each([
    ['a.yaml', 'b.yaml', 'b.yaml:3:5: q1 is dropped, and changed otherwise on line 3 of a.yaml. Keep one of them.'],
    ['a.yaml', 'c.yaml', 'c.yaml:3:16: There is no question "q9" in this exam.'],
    ['a.yaml', 'd.yaml', 'd.yaml:1:13: These amendments are of "other", and what is graded is "sample".'],
    ['a.yaml', 'e.yaml', 'e.yaml:1:1: This is no file of amendments.'],
    ['b.yaml', 'f.yaml', 'f.yaml:4:5: q1 is dropped, and changed otherwise on line 3 of b.yaml.'],
  ])('%s and %s: a fault has its own file and line', async (one, other, place) => {
    const files = {
      'a.yaml': change('q1'),
      'b.yaml': change('q1', 'drop: true'),
      'c.yaml': change('q9'),
      'd.yaml': change('q2').replace('sample', 'other'),
      'e.yaml': 'bank: sample\n',
      'f.yaml': `${change('q2')}${change('q1').split('\n')[2]}\n`,
    };
    const { code, err } = await grade(files, `--amend @${one} --amend @${other}`);
    expect(code).toBe(2);
    expect(err).toContain(place);
    expect(err).toContain(`"${other}"`);
  });
});

describe('several files of marks', () => {
  const head = 'candidate,question,points\n';
  test('are taken together', async () => {
    const { code, report } = await grade(
      { 'a.csv': `${head}s1,why,1\ns2,why,2\n`, 'b.csv': `${head}s1,how,2\ns2,how,0\n` },
      '--marks @a.csv --marks @b.csv',
    );
    expect(code).toBe(0);
    expect(report().results.map(({ points }) => points)).toEqual([3, 2]);
  });

  test('may not mark one answer twice; both places are named', async () => {
    const { code, err } = await grade(
      { 'a.csv': `${head}s2,how,1\ns1,why,1\n`, 'b.csv': `${head}S1,why,1\n` },
      '--marks @a.csv --marks @b.csv',
    );
    expect(code).toBe(2);
    expect(err).toContain(
      'b.csv:2: The answer of "S1" to sample/why is marked twice; the first time is on line 3 of a.csv.',
    );
    expect(err).toContain('"b.csv"');
  });
});

describe('several rosters', () => {
  test('are one class; who stands in both alike is there once', async () => {
    const { code, report } = await grade(
      { 'a.csv': 'id,name\ns1,One\ns9,Nine\n', 'b.csv': 'id,name\ns2,Two\ns1,One\n' },
      '--roster @a.csv --roster @b.csv',
    );
    expect(code).toBe(0);
    expect(report().results.map(({ candidate }) => candidate.name)).toEqual(['One', 'Two']);
    expect(report().absent).toEqual([{ candidate: { id: 's9', name: 'Nine' } }]);
  });

  test('may not differ about somebody; both places are named', async () => {
    const { code, err } = await grade(
      { 'a.csv': 'id,name\ns2,Two\ns1,One\n', 'b.csv': 'id,name\nS1,One\n' },
      '--roster @a.csv --roster @b.csv',
    );
    expect(code).toBe(2);
    expect(err).toContain('b.csv:2: The id "S1" is on line 3 of a.csv already, with another spelling');
  });

  test('give a paper to everybody once', async () => {
    const folder = folderWith({
      'bank.yaml': bankOf(questions),
      'test.exam.yaml': JSON.stringify({
        exam: 'test',
        title: 'Test',
        banks: ['bank.yaml'],
        sections: [{ id: 'all', questions: ['sample/q1'] }],
      }),
      'a.csv': 'id\ns1\ns2\n',
      'b.csv': 'id\ns3\ns1\n',
    });
    const args = ['paper', 'test.exam.yaml', '--roster', 'a.csv', '--roster', 'b.csv', '-o', 'papers'];
    const { code, err } = await run(args.map((part) => (/[.]|papers/.test(part) ? join(folder, part) : part)));
    expect([code, err]).toEqual([0, expect.stringMatching(/^3 papers/)]);
  });
});
