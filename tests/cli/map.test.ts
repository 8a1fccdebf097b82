import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { MapFile, Report } from '../../src/generated/types.ts';
import validateMap from '../../src/generated/validate-map.js';
import { bankOf, folderWith, run } from '../support/run.ts';
import { xlsxOf } from '../support/xlsx.ts';

const bank = bankOf(
  [
    {
      id: 'capital',
      type: 'single-choice',
      prompt: { en: 'What is the capital of **Peru**?', es: '¿Cuál es la capital de **Perú**?' },
      choices: { lima: 'Lima', cusco: { en: 'Cusco', es: 'Cuzco' } },
      answer: 'lima',
    },
    {
      id: 'breakfast',
      type: 'multiple-response',
      prompt: { en: 'What did they eat?', es: '¿Qué comieron?' },
      choices: {
        bread: { en: 'Bread', es: 'Pan' },
        jam: { en: 'Bread, butter and jam', es: 'Pan, mantequilla y mermelada' },
        tea: { en: 'Tea', es: 'Té' },
      },
      answer: ['jam', 'tea'],
    },
    { id: 'flag', type: 'true-false', prompt: { en: 'Llamas spit.', es: 'Las llamas escupen.' }, answer: true },
    { id: 'number', type: 'numerical', prompt: { en: 'How high is it?', es: '¿Cómo es de alto?' }, answer: 6.7 },
    {
      id: 'pairs',
      type: 'matching',
      prompt: { en: 'Match them', es: 'Relaciona' },
      items: { x: { en: 'First', es: 'Primero' }, y: { en: 'Second', es: 'Segundo' } },
      targets: { p: { en: 'Here', es: 'Aquí' }, q: { en: 'There', es: 'Allí' } },
      answer: { x: 'p', y: 'q' },
    },
    {
      id: 'order',
      type: 'ordering',
      prompt: { en: 'Put them in order', es: 'Ordena' },
      items: { one: { en: 'One', es: 'Uno' }, two: { en: 'Two', es: 'Dos' }, three: { en: 'Three', es: 'Tres' } },
      answer: ['one', 'two', 'three'],
    },
  ],
  { languages: ['en', 'es'] },
);

const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

const google = csvOf([
  [
    'Marca temporal',
    'Dirección de correo electrónico',
    'Puntuación',
    '¿Cuál es la capital de Perú?',
    '¿Qué comieron?',
    'Las llamas escupen.',
    '¿Cómo es de alto?',
    'Relaciona [Primero]',
    'Relaciona [Segundo]',
    'Ordena',
  ],
  [
    '2026/12/01 9:41:03 a.m. GMT+1',
    'a@example.org',
    '6 / 6',
    'lima ',
    'Pan, mantequilla y mermelada, Té',
    'Verdadero',
    '6,7',
    'Aquí',
    'Allí',
    'Uno, Dos, Tres',
  ],
  [
    '2026/12/01 9:42:03 p.m. GMT+1',
    'b@example.org',
    '0 / 6',
    'Cuzco',
    'Té, otra cosa',
    'Falso',
    '',
    'Allí',
    '',
    'Tres, Dos, Uno',
  ],
]);
const microsoft = xlsxOf([
  [
    'ID',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'Total points',
    'What is the capital of Peru?',
    'Points - What is the capital of Peru?',
    'Feedback - What is the capital of Peru?',
    'What did they eat?',
    'Llamas spit.',
    'How high is it?',
    'Match them',
    'Put them in order',
  ],
  [
    1,
    new Date(Date.UTC(2026, 11, 1, 9, 30)),
    new Date(Date.UTC(2026, 11, 1, 9, 41, 3)),
    'a@example.org',
    'Ada',
    6,
    'Lima',
    1,
    null,
    'Tea;Bread, butter and jam;',
    'TRUE',
    6.7,
    'First -> Here; Second -> There',
    'One;Two;Three;',
  ],
]);
const moodle = csvOf([
  [
    'Last name',
    'First name',
    'Email address',
    'Status',
    'Started',
    'Completed',
    'Duration',
    'Grade/10.00',
    'Response 1',
    'Response 2',
    'Response 3',
    'Response 4',
    'Response 5',
    'Response 6',
  ],
  [
    'Lovelace',
    'Ada',
    'a@example.org',
    'Finished',
    '1 December 2026, 9:30 AM',
    '1 December 2026, 9:41 AM',
    '11 mins',
    '10.00',
    'Lima',
    'Bread, butter and jam; Tea',
    'True',
    '6.7',
    'First -> Here; Second -> There',
    'One; Two; Three',
  ],
  [
    'Byron',
    '',
    'b@example.org',
    'Finished',
    '1 December 2026, 9:30 AM',
    '1 December 2026, 9:41 AM',
    '11 mins',
    '0.00',
    '-',
    '-',
    '-',
    '-',
    '-',
    '-',
  ],
]);

const files = { 'bank.yaml': bank, 'google.csv': google, 'microsoft.xlsx': microsoft, 'moodle.csv': moodle };

const proposed = async (table: string, more: { readonly [name: string]: string | Uint8Array } = {}) => {
  const folder = folderWith({ ...files, ...more });
  const ran = await run(['map', join(folder, table), join(folder, 'bank.yaml'), '-o', join(folder, 'map.yaml')]);
  const text = readFileSync(join(folder, 'map.yaml'), 'utf8');
  return { ...ran, folder, text, map: load(text) as MapFile };
};

const gradeWith = async (folder: string, table: string, map?: string) => {
  const path = join(folder, 'given.yaml');
  if (map !== undefined) (await import('node:fs')).writeFileSync(path, map);
  const ran = await run([
    'grade',
    join(folder, 'bank.yaml'),
    join(folder, table),
    '--map',
    map === undefined ? join(folder, 'map.yaml') : path,
    '-o',
    join(folder, 'report.json'),
  ]);
  return { ...ran, report: () => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report };
};

const statuses = ({ results }: Report) => results.map(({ answers }) => answers.map(({ status }) => status));

describe('a proposed map', () => {
  test.each([
    ['google.csv', 'google-forms', '2026-12-01T09:41:03+01:00'],
    ['microsoft.xlsx', 'microsoft-forms', '2026-12-01T09:41:03'],
    ['moodle.csv', 'moodle', '2026-12-01T09:41:00'],
  ])('of %s is sure of all its columns, fits the schema, and grades', async (table, source, submittedAt) => {
    const { code, folder, map, text } = await proposed(table);
    expect(code).toBe(0);
    expect(validateMap(map), JSON.stringify(validateMap.errors)).toBe(true);
    expect(map.map).toBe(source);
    expect(new Set(map.questions.map(({ question }) => question)).size).toBe(6);
    expect(text).toMatch(/question: sample\/capital\} # 0\.9\d: /);
    const { report } = await gradeWith(folder, table);
    expect(statuses(report())[0]).toEqual(Array(6).fill('correct'));
    expect(report().results[0]).toMatchObject({ candidate: { id: 'a@example.org' }, submittedAt });
  });

  test('of Moodle goes by the texts of questions where they are there, and takes no column that mixes several', async () => {
    const heads = ['Email address', 'Question 1', 'Response 1', 'Question 2', 'Response 2'];
    const capital = ['What is the capital of Peru?', 'Lima'];
    const flag = ['Llamas spit.', 'True'];
    const same = csvOf([heads, ['a', ...flag, ...capital], ['b', ...flag, ...capital]]);
    expect((await proposed('t.csv', { 't.csv': same })).map.questions).toEqual([
      { column: 'Response 1', question: 'sample/flag' },
      { column: 'Response 2', question: 'sample/capital' },
    ]);
    const mixed = csvOf([heads, ['a', ...flag, ...capital], ['b', ...capital, ...flag]]);
    const { map, err } = await proposed('t.csv', { 't.csv': mixed });
    expect(map.questions).toEqual([]);
    expect(err).toContain('2 columns are unsure');
  });

  test('of an archive with one table is that of the table', async () => {
    const packed = { 'forms.csv.zip': zipSync({ 'Forms.csv': strToU8(google) }) };
    const { folder, map } = await proposed('forms.csv.zip', packed);
    expect(map.questions).toHaveLength(7);
    const { report } = await gradeWith(folder, 'forms.csv.zip');
    expect(report().results[0]?.source.file).toMatch(/forms\.csv\.zip\/Forms\.csv$/);
    const { code, err } = await run(['grade', join(folder, 'bank.yaml'), join(folder, 'forms.csv.zip')]);
    expect([code, err]).toEqual([2, expect.stringContaining('quizvisor map')]);
  });

  test('leaves the unsure to comments and lists what has no column', async () => {
    const { err, map, text } = await proposed('odd.csv', {
      'odd.csv':
        'Timestamp,Email,Capital of Peru perhaps?,Colour\n2026/12/01 9:00:00 AM GMT+1,a@example.org,Trujillo,red\n',
    });
    expect(map.questions).toEqual([]);
    expect(text).toMatch(
      /# - \{column: "Capital of Peru perhaps\?", question: sample\/capital\} # 0\.\d\d: the head is like/,
    );
    expect(map.ignore).toEqual(['Colour']);
    expect(err).toContain('1 column is unsure');
    expect(err).toContain('No column was found for: sample/capital, sample/breakfast');
  });

  test('says what it cannot know: the candidate, the zone, which of day and month comes first', async () => {
    const { err, text } = await proposed('t.csv', {
      't.csv': 'Timestamp,Llamas spit.\n1/2/2026 10:00,yes\n3/4/2026 10:00,no\n',
    });
    expect(text).toContain('candidate: ""');
    expect(text).toContain('# dayFirst: true');
    expect(text).toContain('# zone: "+01:00"');
    expect(err).toContain('No column looks like an id of the candidate.');
    const unanimous = await proposed('t.csv', {
      't.csv': 'Timestamp,Email,Llamas spit.\n1/2/2026 10:00,a,yes\n13/4/2026 10:00,b,no\n',
    });
    expect(unanimous.map.submittedAt).toEqual({ column: 'Timestamp', dayFirst: true });
  });

  test('quotes heads of any text, and goes by numbers where heads are alike', async () => {
    const { map } = await proposed('t.csv', {
      't.csv': csvOf([
        ['Email', 'What is the capital\nof "Peru"? # {x}: -', 'Llamas spit.', 'Llamas spit.'],
        ['a', 'Lima', 'true', 'false'],
      ]),
    });
    expect(map.questions).toContainEqual({
      column: 'What is the capital\nof "Peru"? # {x}: -',
      question: 'sample/capital',
    });
    expect(map.questions).toContainEqual({ column: 3, question: 'sample/flag' });
  });

  test('of what is no table is refused', async () => {
    const folder = folderWith({ ...files, 'a.csv': '', 'a.pdf': 'x' });
    const mapOf = (name: string) => run(['map', join(folder, name), join(folder, 'bank.yaml')]);
    expect(await mapOf('a.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('a.csv:1: The table has no heads.'),
    });
    expect(await mapOf('a.pdf')).toMatchObject({ code: 2, err: expect.stringContaining('is no table') });
    expect(await mapOf('b.csv')).toMatchObject({ code: 2, err: expect.stringContaining('There is no file') });
  });
});

describe('a map', () => {
  const base = 'map: table\ncandidate: Email\nquestions:\n  - {column: Capital, question: capital}\n';
  const table = 'Email,Capital\na,Lima\n';
  const using = async (map: string, csv = table) => gradeWith(folderWith({ ...files, 't.csv': csv }), 't.csv', map);

  test('keeps what matches no choice as an invalid answer, with row and column', async () => {
    const { folder } = await proposed('google.csv');
    const { report } = await gradeWith(folder, 'google.csv');
    expect(statuses(report())[1]).toEqual([
      'incorrect',
      'invalid',
      'incorrect',
      'unanswered',
      'incorrect',
      'incorrect',
    ]);
    expect(report().results[1]).toMatchObject({
      source: { line: 3 },
      warnings: ['In column 5 ("¿Qué comieron?") this is none of the choices: "otra cosa".'],
    });
  });

  test('refuses a day that could be a month, with row and column, unless it says which comes first', async () => {
    const csv = 'Email,Capital,When\na,Lima,2/1/2026 10:00\nb,Lima,13/1/2026 10:00\n';
    const time = (more: string) => `${base}submittedAt: {column: When, zone: "Z"${more}}\n`;
    const open = await using(time(''), csv);
    expect(open.code).toBe(1);
    expect(open.report().rejected).toMatchObject([
      {
        candidate: { id: 'a' },
        code: 'ambiguous-time',
        source: { line: 2 },
        message: expect.stringContaining('column 3'),
      },
    ]);
    const said = await using(time(', dayFirst: true'), csv);
    expect(said.report().results.map(({ submittedAt }) => submittedAt)).toEqual([
      '2026-01-02T10:00:00Z',
      '2026-01-13T10:00:00Z',
    ]);
  });

  test.each([
    [`${base}ignor: []\n`, /given\.yaml:\d+:\d+: this map cannot be used/],
    ['map: table\ncandidate: ""\nquestions: []\n', /given\.yaml:2:12: this map cannot be used/],
    [base.replace('Email', 'Mail'), /given\.yaml:2:12: There is no column "Mail" in the table\. Did you mean Email\?/],
    [base.replace('Capital', '9'), /given\.yaml:4:14: There is no column 9; the table has 2\./],
    [
      base.replace('question: capital', 'question: capitol'),
      /given\.yaml:4:33: There is no question "capitol" in this exam\. Did you mean capital\?/,
    ],
    [base.replace('question: capital', 'question: pairs, part: z'), /The question sample\/pairs has no part "z"/],
  ])('that is wrong is refused with its line and column: %s', async (map, message) => {
    const { code, err } = await using(map);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('says once which columns it leaves aside', async () => {
    const { err } = await using(base, 'Email,Capital,Colour\na,Lima,red\nb,Lima,red\n');
    expect(err.match(/Column 3 \("Colour"\) is not in the map and was left aside\./g)).toHaveLength(1);
  });

  test('may have words and separators of its own', async () => {
    const csv = 'Email,F,B,N\na,cierto, Tea / Bread,n/a\n';
    const map = `map: table
candidate: Email
trueWords: [cierto]
separators: [" / "]
unanswered: [n/a]
questions:
  - {column: F, question: flag}
  - {column: B, question: breakfast}
  - {column: N, question: number}
`;
    const { report } = await using(map, csv);
    const [, breakfast, flag, number] = report().results[0]?.answers ?? [];
    expect([breakfast?.response, flag?.status, number?.status]).toEqual([['tea', 'bread'], 'correct', 'unanswered']);
  });
});
