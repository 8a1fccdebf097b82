import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const city = { id: 'city', type: 'single-choice', choices: { lima: 'Lima', cusco: 'Cusco' }, answer: 'lima' };
const product = { id: 'product', type: 'numerical', answer: 56, points: 2 };
const opposite = { id: 'opposite', type: 'short-answer', answer: ['cold'] };
const test4 = bankOf([city, product, opposite]);

/** Grades files of a new folder; options that end in a file's ending are looked for there. */
const grade = async (
  bank: string,
  files: { readonly [name: string]: string | Uint8Array },
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly err: string; readonly report: () => Report }> => {
  const folder = folderWith({ 'bank.yaml': bank, ...files });
  const output = join(folder, 'report.json');
  const placed = args.map((arg) => (arg in files ? join(folder, arg) : arg));
  const { code, err } = await run(['grade', join(folder, 'bank.yaml'), ...placed, '-o', output]);
  return { code, err, report: () => JSON.parse(readFileSync(output, 'utf8')) as Report };
};

const responsesTo = (report: Report, name: string): readonly unknown[] =>
  report.results.map(({ answers }) => answers.find(({ question }) => question === `sample/${name}`)?.response);

test('C01: choices that hold commas are told apart, the longest first, and a rest is reported with row and column', async () => {
  const bank = bankOf([
    {
      id: 'food',
      type: 'multiple-response',
      choices: { bread: 'Bread', jam: 'Bread, butter and jam', tea: 'Tea' },
      answer: ['jam', 'tea'],
    },
  ]);
  const csv = `Timestamp,Email Address,What did you eat?
2024/05/02 9:00:01 AM GMT+2,a@example.org,"Bread, butter and jam, Tea"
2024/05/02 9:00:02 AM GMT+2,b@example.org,Tea
2024/05/02 9:00:03 AM GMT+2,d@example.org,"Bread, Tea"
2024/05/02 9:00:04 AM GMT+2,e@example.org,"Tea, something else"
`;
  const map =
    'map: google-forms\ncandidate: Email Address\nsubmittedAt: {column: Timestamp}\nquestions: [{column: What did you eat?, question: food}]\n';
  const { report } = await grade(bank, { 'forms.csv': csv, 'map.yaml': map }, 'forms.csv', '--map', 'map.yaml');
  expect(responsesTo(report(), 'food').slice(0, 3)).toEqual([['jam', 'tea'], ['tea'], ['bread', 'tea']]);
  const [, , , last] = report().results;
  expect(last?.answers[0]?.status).toBe('invalid');
  expect(last?.source.line).toBe(5);
  expect(last?.warnings).toEqual(['In column 3 ("What did you eat?") this is none of the choices: "something else".']);
});

test('C02: a byte order mark hides nothing, also before a quoted head', async () => {
  const text = '"candidate",city,product,opposite\r\ns01,lima,56,cold\r\ns02,cusco,56,\r\n';
  const marked = [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le')];
  const [plain, ...others] = await Promise.all(
    [Buffer.from(text), ...marked].map(async (bytes) =>
      (await grade(test4, { 'a.csv': bytes }, 'a.csv')).report().results.map(({ points }) => points),
    ),
  );
  expect(plain).toEqual([4, 2]);
  for (const points of others) expect(points).toEqual(plain);
});

describe('C04: decimal commas', () => {
  const bank = bankOf([{ id: 'n', type: 'numerical', answer: 18.5 }, opposite]);
  test('in a table with semicolons shift no columns, with or without a line that says the separator', async () => {
    for (const first of ['', 'sep=;\r\n']) {
      const csv = `${first}candidate;n;opposite\r\ns01;18,5;"good; but late"\r\ns02;1.234,5;\r\ns03;7;"a, b"\r\n`;
      const { code, report } = await grade(bank, { 'a.csv': csv }, 'a.csv');
      expect(code).toBe(0);
      expect(responsesTo(report(), 'n')).toEqual(['18,5', '1.234,5', '7']);
      expect(responsesTo(report(), 'opposite')).toEqual(['good; but late', undefined, 'a, b']);
      expect(report().results[0]?.answers[0]?.status).toBe('correct');
    }
  });
  test('and a comma that may group or divide is read either way, in the favour of the candidate', async () => {
    const either = bankOf([{ id: 'n', type: 'numerical', answer: 1234 }]);
    const { report } = await grade(either, { 'a.csv': 'candidate;n\ns1;1,234\n' }, 'a.csv');
    expect(report().results[0]?.answers[0]?.status).toBe('correct');
  });
});

test('C07: the same candidate twice is decided by a rule that the report states, ties by position', async () => {
  const csv = `candidate,submittedAt,city,product,opposite
a@example.org,2024-05-02T09:00:00Z,lima,1,cold
b@example.org,2024-05-02T09:01:00Z,lima,56,cold
a@example.org,2024-05-02T08:00:00Z,cusco,56,
a@example.org,2024-05-02T09:00:00Z,lima,56,cold
`;
  const last = await grade(test4, { 'a.csv': csv }, 'a.csv');
  expect(last.report().results.map(({ source }) => source.line)).toEqual([3, 5]);
  expect(last.report().superseded.map(({ source, by, points }) => [source.line, by.line, points])).toEqual([
    [2, 5, 2],
    [4, 5, 2],
  ]);
  const first = await grade(test4, { 'a.csv': csv }, 'a.csv', '--duplicates', 'first');
  expect(first.report().results.map(({ source }) => source.line)).toEqual([3, 4]);
});

describe('C08: addresses that differ in case and outer spaces', () => {
  const roster = 'candidate,name\nAnn.Bee@Example.org,Ann\ncleo@example.org,Cleo\n';
  const csv = 'candidate,city\n\u00A0ann.bee@example.org\u00A0 ,lima\nCLEO@EXAMPLE.ORG,lima\n';
  test('are one student, in the spelling of the roster', async () => {
    const { report } = await grade(test4, { 'r.csv': roster, 'a.csv': csv }, 'a.csv', '--roster', 'r.csv');
    expect(report().results.map(({ candidate }) => candidate.id)).toEqual(['Ann.Bee@Example.org', 'cleo@example.org']);
    expect(report().absent).toEqual([]);
  });
  test('are an error in a roster', async () => {
    const twice = `${roster}CLEO@example.org ,Cleo\n`;
    const { code, err } = await grade(test4, { 'r.csv': twice, 'a.csv': csv }, 'a.csv', '--roster', 'r.csv');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/r\.csv:4: The id "CLEO@example\.org" is on line 3 already/),
    ]);
  });
});

test('C09: ids are text; lost zeros are suggested and taken on demand, damage by a spreadsheet is named', async () => {
  const files = {
    'r.csv': 'candidate,name\n0429,Ann\n00123e4,Bob\n0007,Cleo\n7,Dan\n',
    'a.csv': 'candidate,city\n429,lima\n1.23E+06,lima\n7,cusco\n',
  };
  const strict = (await grade(test4, files, 'a.csv', '--roster', 'r.csv')).report();
  expect(strict.results.map(({ candidate }) => candidate)).toEqual([
    { id: '429' },
    { id: '1.23E+06' },
    { id: '7', name: 'Dan' },
  ]);
  expect(strict.results[0]?.warnings.join(' ')).toContain('"0429" is on the roster');
  expect(strict.results[1]?.warnings.join(' ')).toContain('a spreadsheet has made a number of');
  expect(strict.absent?.map(({ candidate }) => candidate.id)).toEqual(['0429', '00123e4', '0007']);
  const loose = (await grade(test4, files, 'a.csv', '--roster', 'r.csv', '--loose-ids')).report();
  expect(loose.results[0]?.candidate).toEqual({ id: '0429', name: 'Ann' });
});

describe('C10: line breaks within quotes', () => {
  const map =
    'map: table\ncandidate: student\nquestions:\n  - {column: 2, question: city}\n  - {column: q3, question: opposite}\n';
  test('may be in heads and cells, and lines are those of the file', async () => {
    const csv = 'student,"q1: Which city?\n(choose one)",q3\r\ns01,Lima,"very\r\ncold"\r\ns02,"Cusco",cold,x\r\n';
    const { report } = await grade(test4, { 'a.csv': csv, 'm.yaml': map }, 'a.csv', '--map', 'm.yaml');
    expect(responsesTo(report(), 'opposite')).toEqual(['very\r\ncold']);
    expect(report().results[0]?.source).toMatchObject({ line: 3, index: 1 });
    expect(report().rejected[0]?.source).toMatchObject({ line: 5, index: 2 });
  });
  test('do not hide a quote that is never closed', async () => {
    const csv = 'student,q1,q3\ns01,Lima,"cold\ns02,Cusco,cold\ns03,Lima,cold\n';
    const { code, err, report } = await grade(test4, { 'a.csv': csv, 'm.yaml': map }, 'a.csv', '--map', 'm.yaml');
    expect(code).toBe(1);
    expect(report().rejected).toMatchObject([{ code: 'unclosed-quote', source: { line: 2 } }]);
    expect(err).toContain('a.csv:2');
  });
});

describe('C11: columns that say who it is', () => {
  test('are known whatever their case and spaces', async () => {
    const { code, report } = await grade(
      test4,
      { 'a.csv': '\uFEFF Candidate ,CITY, Submitted At\ns1,lima,\n' },
      'a.csv',
    );
    expect(code).toBe(0);
    expect(report().results[0]).toMatchObject({ candidate: { id: 's1' }, points: 1 });
  });
  test('and contradict one another have their row refused', async () => {
    const map = 'map: table\ncandidate: [Number, UID]\nquestions: [{column: City, question: city}]\n';
    const csv = 'Number, uid ,City\ns01,S01,Lima\ns02,s01,Lima\n,s03,Lima\n';
    const { code, report } = await grade(test4, { 'a.csv': csv, 'm.yaml': map }, 'a.csv', '--map', 'm.yaml');
    expect(code).toBe(1);
    expect(report().results.map(({ candidate }) => candidate.id)).toEqual(['s01', 's03']);
    expect(report().rejected).toMatchObject([
      { code: 'ids-disagree', source: { line: 3 }, message: expect.stringContaining('column 1') },
    ]);
  });
});

const handIn = (id: string, answers: object): string => `${JSON.stringify({ candidate: { id }, answers })}\n`;

test('G02: who hands in nothing is absent, an empty paper is graded, an unknown question is listed, and the run goes on', async () => {
  const { code, report } = await grade(
    test4,
    {
      'r.csv': 'candidate,name\ns01,Ann\ns02,Bob\ns03,Cleo\n',
      'a.ndjson': handIn('s02', {}) + handIn('s03', { city: 'lima', q9: 'x' }) + handIn('s99', { city: 'lima' }),
    },
    'a.ndjson',
    '--roster',
    'r.csv',
  );
  expect(code).toBe(0);
  expect(report().absent).toEqual([{ candidate: { id: 's01', name: 'Ann' } }]);
  const [empty, unknown, stranger] = report().results;
  expect(empty).toMatchObject({ candidate: { id: 's02', name: 'Bob' }, points: 0, maxPoints: 4 });
  expect(empty?.answers.map(({ status }) => status)).toEqual(Array(3).fill('unanswered'));
  expect(unknown?.warnings.join()).toContain('"q9"');
  expect(stranger?.warnings).toEqual(['"s99" is not on the roster.']);
});

test('G08: nothing earned and not there look different', async () => {
  const { report } = await grade(
    test4,
    {
      'r.csv': 'candidate\ns01\ns02\ns03\n',
      'a.ndjson':
        handIn('s01', { city: 'cusco', product: 1, opposite: 'warm' }) +
        handIn('s03', { city: 'lima', product: 56, opposite: 'cold' }),
    },
    'a.ndjson',
    '--roster',
    'r.csv',
  );
  expect(report().results.map(({ candidate, points }) => [candidate.id, points])).toEqual([
    ['s01', 0],
    ['s03', 4],
  ]);
  expect(report().absent).toEqual([{ candidate: { id: 's02' } }]);
  expect(report().statistics.exam.n).toBe(2);
});
