import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printGradebook } from '../../src/cli/gradebook/print.ts';
import type { GradebookEntry } from '../../src/core/gradebook.ts';
import { gradebooks } from '../../src/generated/gradebooks.ts';
import type { Report } from '../../src/generated/types.ts';
import { readCsv } from '../../src/io/csv.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const questions = [
  { id: 'flag', type: 'true-false', answer: true, points: 1.5 },
  { id: 'order', type: 'ordering', items: { a: 'A', b: 'B', c: 'C' }, answer: ['a', 'b', 'c'] },
  { id: 'why', type: 'essay', points: 2 },
];
const exam = {
  exam: 'sheet',
  shuffle: { choices: false },
  title: 'Sheet, first',
  banks: ['bank.yaml'],
  sections: [
    { id: 'closed', title: 'Closed; both', questions: ['flag', 'order'] },
    { title: 'Open', questions: ['why'] },
  ],
  grading: { pass: 5 },
};
const submissions = [
  {
    candidate: { id: '007', name: 'Ann "A", Lee' },
    submittedAt: '2026-11-25T10:00:00Z',
    answers: { flag: true, order: ['b', 'a', 'c'] },
  },
  { candidate: { id: 's2', name: '=1+1' }, answers: { flag: false, why: 'because' } },
  { candidate: { id: 's3' }, exam: 'another', answers: {} },
  { candidate: { id: 's4' }, answers: {} },
];

const grade = async (...options: readonly string[]) => {
  const folder = folderWith({
    'bank.yaml': bankOf(questions),
    'sheet.exam.yaml': JSON.stringify(exam)
      .replaceAll('"flag"', '"sample/flag"')
      .replaceAll('"order"', '"sample/order"')
      .replaceAll('"why"', '"sample/why"'),
    'class.ndjson': submissions.map((one) => JSON.stringify(one)).join('\n'),
    'roster.csv': 'candidate,name\n007,\ns2,\ns3,Cy\ns4,\ns5,Eve\n',
  });
  const at = (name: string): string => join(folder, name);
  const ran = await run([
    'grade',
    at('sheet.exam.yaml'),
    at('class.ndjson'),
    '--roster',
    at('roster.csv'),
    ...options.map((option) => option.replace('DIR', folder)),
  ]);
  return { ...ran, folder, text: (name: string) => readFileSync(at(name), 'utf8') };
};

test('a gradebook has one row a candidate, with numbers only where there are marks', async () => {
  const { text, code, out, err } = await grade('--csv', 'DIR/grades.csv');
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('grades.csv written.');
  expect(text('grades.csv')).toBe(
    [
      'candidate,name,state,points,maxPoints,percent,grade,passed,late,submittedAt,"section closed: Closed; both",section 2: Open,sample/flag,sample/order,sample/why,warnings',
      '007,"Ann ""A"", Lee",graded,2.17,4.5,48.15,4.81,false,false,2026-11-25T10:00:00Z,2.17,0,1.5,0.67,0,0',
      "s2,'=1+1,needs-review,0,4.5,,,,false,,0,0,0,0,,0",
      's4,,graded,0,4.5,0,0,false,false,,0,0,0,0,0,0',
      's3,,rejected,,,,,,,,,,,,,',
      's5,Eve,absent,,,,,,,,,,,,,',
      '',
    ].join('\n'),
  );
});

test('Spanish Excel gets semicolons, decimal commas and a byte order mark', async () => {
  const { text } = await grade('--csv', 'DIR/grades.csv', '--csv-for', 'excel-es');
  expect(text('grades.csv')).toContain(
    '\r\n007;"Ann ""A"", Lee";graded;2,17;4,5;48,15;4,81;false;false;2026-11-25T10:00:00Z;2,17;0;1,5;0,67;0;0\r\n',
  );
  expect(text('grades.csv')).toMatch(/^\uFEFFcandidate;/);
});

test('English Excel gets commas, points and a byte order mark', async () => {
  const { text } = await grade('--csv', 'DIR/grades.csv', '--csv-for', 'excel-en');
  expect(text('grades.csv')).toMatch(/^\uFEFFcandidate,name,/);
  expect(text('grades.csv')).toContain(',graded,2.17,4.5,48.15,');
});

test('Moodle gets a dash where there is no final grade, and nobody who was rejected', async () => {
  const { text } = await grade('--csv', 'DIR/grades.csv', '--csv-for', 'moodle');
  expect(text('grades.csv')).toBe(
    [
      'ID number,Full name,Grade,Points,Percentage,State',
      '007,"Ann ""A"", Lee",4.81,2.17,48.15,graded',
      "s2,'=1+1,-,-,-,needs-review",
      's4,,0,0,0,graded',
      's5,Eve,-,-,-,absent',
      '',
    ].join('\n'),
  );
});

test('Canvas gets its five columns, the points possible and an empty cell where there is no final mark', async () => {
  const { text } = await grade('--csv', 'DIR/grades.csv', '--csv-for', 'canvas');
  expect(text('grades.csv')).toBe(
    [
      'Student,ID,SIS User ID,SIS Login ID,Section,"Sheet, first"',
      'Points Possible,,,,,4.5',
      '"Ann ""A"", Lee",,007,007,,2.17',
      "'=1+1,,s2,s2,,",
      's4,,s4,s4,,0',
      'Eve,,s5,s5,,',
      '',
    ].join('\n'),
  );
});

test('without answers in the report there are no columns of questions, and that is said', async () => {
  const { text, err } = await grade('--csv', 'DIR/grades.csv', '--answers', 'none');
  expect(text('grades.csv').split('\n')[0]).not.toContain('sample/');
  expect(text('grades.csv')).toContain(
    '\n007,"Ann ""A"", Lee",graded,2.17,4.5,48.15,4.81,false,false,2026-11-25T10:00:00Z,2.17,0,0\n',
  );
  expect(err).toContain('no columns of questions');
});

test('the report is the same beside a gradebook, and a folder that is not there is refused before grading', async () => {
  const { text } = await grade('--csv', 'DIR/grades.csv', '-o', 'DIR/with.json');
  const plain = await grade('-o', 'DIR/without.json');
  expect((JSON.parse(text('with.json')) as Report).statistics).toEqual(
    (JSON.parse(plain.text('without.json')) as Report).statistics,
  );
  const { code, err, folder } = await grade('--csv', 'DIR/no/grades.csv', '-o', 'DIR/report.json');
  expect(code).toBe(2);
  expect(err).toMatch(/^quizvisor: .*grades\.csv" cannot be written \(ENOENT\).*\n$/);
  expect(existsSync(join(folder, 'report.json'))).toBe(false);
});

describe('reading our own gradebooks back', () => {
  const number = fc.integer({ min: -400_000, max: 400_000 }).map((hundredths) => hundredths / 100);
  const entry = fc.record({
    candidate: fc.string({ unit: 'binary', minLength: 1 }).filter((id) => id.trim() !== ''),
    name: fc.oneof(
      fc.string(),
      fc.constantFrom('=1', "'=1", "''=1", ' -2', '\t@x', '\r+1', '＝3', ' Zoë ', "O'Neil\nBob", 'a;b,c\t"d"', "'"),
    ),
    state: fc.constantFrom('graded' as const, 'needs-review' as const),
    points: number,
    grade: number,
    sections: fc.tuple(number),
    questions: fc.tuple(number, fc.option(number, { nil: undefined })),
  });
  const told = {
    title: 'T',
    maxPoints: 4,
    sections: [{ section: 1, title: 'One, two; three' }],
    questions: ['q1', 'q2'],
  };
  test.each(['plain', 'excel-en', 'excel-es'] as const)('%s gives the same texts and numbers', async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 4 }), async (entries: readonly GradebookEntry[]) => {
        const read = await readCsv([...printGradebook(gradebooks[form], told, entries)].join(''));
        if (!('rows' in read)) throw new Error(read.reason);
        const cell = (at: number, name: string): string => read.rows[at]?.cells.get(name) ?? '?';
        const figure = (at: number, name: string) => {
          const text = cell(at, name).replace(',', '.');
          return text === '' ? undefined : Number(text);
        };
        expect(
          entries.map((_, at) => ({
            candidate: cell(at, 'candidate'),
            name: cell(at, 'name'),
            points: figure(at, 'points'),
            grade: figure(at, 'grade'),
            sections: [figure(at, 'section1:one,two;three')],
            questions: [figure(at, 'q1'), figure(at, 'q2')],
          })),
        ).toEqual(
          entries.map(({ candidate, name, points, grade, sections, questions: asked }) => ({
            candidate,
            name,
            points: points === 0 ? 0 : points,
            grade: grade === 0 ? 0 : grade,
            sections: sections.map((one) => (one === 0 ? 0 : one)),
            questions: asked.map((one) => (one === 0 ? 0 : one)),
          })),
        );
      }),
    );
  });
});

describe('a result a line', () => {
  test('the lines are the results, and the summary is all the rest', async () => {
    const { text, code, err } = await grade('--format', 'ndjson', '-o', 'DIR/results.ndjson');
    const { text: whole } = await grade('-o', 'DIR/report.json');
    const { results, ...rest } = JSON.parse(whole('report.json')) as Report;
    expect(code).toBe(1);
    expect(err).toContain('results.ndjson written: 3 submissions graded');
    const lines = text('results.ndjson').trimEnd().split('\n');
    const withoutPlace = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replace(/quizvisor-test-\w+/g, ''));
    expect(withoutPlace(lines.map((line) => JSON.parse(line)))).toEqual(withoutPlace(results));
    expect(withoutPlace(JSON.parse(text('results.summary.json')))).toEqual(withoutPlace(rest));
  });

  test('on standard output it needs a place for the summary', async () => {
    const { code, err, out } = await grade('--format', 'ndjson');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^quizvisor: .*--summary FILE.*\n$/);
    const { out: lines, text } = await grade('--format', 'ndjson', '--summary', 'DIR/rest.json');
    expect(lines.trimEnd().split('\n')).toHaveLength(3);
    expect(JSON.parse(text('rest.json'))).toMatchObject({ input: { found: 4, graded: 3, absent: 1 } });
  });

  test('no submissions make no lines', async () => {
    const folder = folderWith({ 'bank.yaml': bankOf(questions), 'empty.ndjson': '' });
    const { out } = await run([
      'grade',
      join(folder, 'bank.yaml'),
      join(folder, 'empty.ndjson'),
      '--format',
      'ndjson',
      '--summary',
      join(folder, 's.json'),
    ]);
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 's.json'), 'utf8'))).toMatchObject({
      input: { found: 0 },
      rejected: [],
    });
  });
});

test.each([
  [['--csv-for', 'moodle'], '--csv-for does nothing without --csv'],
  [['--raw'], '--raw does nothing without --csv'],
  [['--reveal', 'all'], '--reveal does nothing without --feedback'],
  [['--summary', 'x.json'], '--summary does nothing without --format ndjson'],
  [['--feedback', 'DIR/pages', '--answers', 'none'], 'Pages for candidates show their answers'],
  [['--shard', '1/2', '-o', 'DIR/part.json', '--csv', 'DIR/x.csv'], 'With --shard there is no'],
])('%j is wrong usage, in one line, and leaves nothing', async (options, sentence) => {
  const { code, err, folder } = await grade(...options);
  expect(code).toBe(2);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain(sentence);
  expect(readdirSync(folder).sort()).toEqual(['bank.yaml', 'class.ndjson', 'roster.csv', 'sheet.exam.yaml']);
});
