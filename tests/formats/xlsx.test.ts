import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf, folderWith, run } from '../support/run.ts';
import { type SheetCell, xlsxOf } from '../support/xlsx.ts';

/** A workbook with some of its files changed or added; `undefined` where one is not there yet. */
const changed = (workbook: Uint8Array, changes: { readonly [name: string]: (text: string) => string }): Uint8Array => {
  const files = unzipSync(workbook);
  for (const [name, change] of Object.entries(changes))
    files[name] = strToU8(change(files[name] ? strFromU8(files[name]) : ''));
  return zipSync(files);
};

const heads = ['Question', 'Type', 'Option 1', 'Option 2', 'Option 3', 'Answer', 'Points', 'as of', 'Tolerance1'];
const table: readonly (readonly SheetCell[])[] = [
  heads,
  ['What is two plus two?', 'single', 3, 4, 5, 2, 1.5, new Date(Date.UTC(2026, 10, 20))],
  [],
  ['Is it so?', 'true-false', null, null, null, true],
  ['How many bits has a byte?', 'number', null, null, null, 8, 2, null, 0.5],
  ['Which are even?', null, 2, 3, 4, '1|3'],
  ['Capital of Perú?', 'short', null, null, null, 'Lima|Ciudad de Lima', null, null],
];

test('comes in by what its cells show: numbers, days, true and false', async () => {
  const { questions, losses } = await cameIn('a.xlsx', xlsxOf(table));
  expect(losses).toEqual([]);
  expect(questions).toMatchObject([
    { type: 'single-choice', answer: 'c-4', points: 1.5, asOf: '2026-11-20' },
    { type: 'true-false', answer: true },
    { type: 'numerical', answer: 8, tolerance: 0.5, points: 2 },
    { type: 'multiple-response', answer: ['c-2', 'c-4'] },
    { type: 'short-answer', prompt: 'Capital of Perú?', answer: ['Lima', 'Ciudad de Lima'] },
  ]);
});

test('names the row of what cannot be read, empty rows counted, and columns that it does not know', async () => {
  const rows = [...table, ['Which?', 'single', 'x', 'y', null, 'Z'], ['What?', 'riddle', 'x', 'y', null, 1]];
  const { losses, code } = await cameIn(
    'a.xlsx',
    xlsxOf(rows.map((row, index) => [...row, ...(index === 0 ? ['Colour'] : [])])),
  );
  expect([code, losses.map((loss) => [loss.code, loss.line])]).toEqual([
    1,
    [
      ['csv-head', 1],
      ['csv-no-right', 8],
      ['csv-type', 9],
    ],
  ]);
});

test('gives the questions that the same rows give as CSV', async () => {
  const bank = bankOf([
    {
      id: 'a',
      type: 'single-choice',
      choices: { x: '=1+1', y: '@y', z: '007' },
      answer: 'x',
      explanation: 'Two\nlines.',
    },
    { id: 'b', type: 'numerical', answer: -2.5, tolerance: '5%', units: { m: 1, km: 1000 }, tags: ['one', 'two'] },
    { id: 'c', type: 'matching', items: { p: 'P', q: 'Q' }, targets: { s: 'S', t: 'T' }, answer: { p: 's', q: 't' } },
    { id: 'd', type: 'essay', rubric: [{ criterion: 'Clear', points: 1 }], sample: 'Like so.' },
  ]);
  const { out } = await wentOut(bank, 'a.csv');
  const asCsv = await cameIn('a.csv', out);
  const asWorkbook = await cameIn('a.xlsx', xlsxOf(parse(out) as string[][]));
  expect(asCsv.questions).toHaveLength(4);
  expect(asWorkbook.questions).toEqual(asCsv.questions);
});

test('other sheets and pictures are named', async () => {
  const second =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
  const { losses, questions } = await cameIn(
    'a.xlsx',
    changed(xlsxOf(table), {
      'xl/workbook.xml': (text) =>
        text.replace('</sheets>', '<sheet name="Old ones" sheetId="2" r:id="rId9"/></sheets>'),
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        ),
      'xl/worksheets/sheet2.xml': () => second,
      'xl/media/image1.png': () => 'png',
    }),
  );
  expect(questions).toHaveLength(5);
  expect(losses.map(({ code, effect, values }) => [code, effect, values])).toEqual([
    ['xlsx-other-sheets', 'dropped', { names: 'Old ones' }],
    ['xlsx-pictures', 'dropped', { names: 'image1.png' }],
  ]);
});

describe('a file that is no workbook is refused in one line', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(300 << 20) }, { level: 9 });
  test.each([
    ['text', 'id,prompt\n', 'not-xlsx'],
    ['an archive of other things', zipSync({ 'a.txt': strToU8('a') }), 'not-xlsx'],
    ['a bomb', bomb, 'too-large-unpacked'],
    ['one that is cut off', xlsxOf(table).subarray(0, 900), 'not-xlsx'],
  ])('%s', async (_, content, reason) => {
    const folder = folderWith({ 'a.xlsx': content });
    const { code, err } = await run(['convert', `${folder}/a.xlsx`, `${folder}/b.yaml`, '--language', 'en']);
    expect([code, err.split('\n')]).toEqual([
      2,
      [expect.stringContaining(`a.xlsx" cannot be read as a workbook (${reason})`), ''],
    ]);
  });

  test('without heads, or none at all', async () => {
    for (const rows of [[], [['no', 'heads']]]) {
      const { losses, questions } = await cameIn('a.xlsx', xlsxOf(rows));
      expect([questions, losses.map(({ code }) => code)]).toEqual([[], ['csv-no-head']]);
    }
  });
});

test('a document type is refused', async () => {
  const doctype =
    '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const workbook = changed(xlsxOf([heads, ['X &amp; Y?', 'true-false', null, null, null, true]]), {
    'xl/worksheets/sheet1.xml': (text) => text.replace('?>', `?>${doctype}`).replace('X &amp;amp; Y?', '&b; &f; so?'),
  });
  const folder = folderWith({ 'a.xlsx': workbook });
  const { code, err } = await run(['convert', `${folder}/a.xlsx`, `${folder}/b.yaml`, '--language', 'en']);
  expect([code, err]).toEqual([2, expect.stringContaining('(not-xlsx)')]);
});

test('is not written', async () => {
  const { code, err } = await wentOut(bankOf([{ id: 'a', type: 'true-false', answer: true }]), 'a.xlsx');
  expect([code, err]).toEqual([2, expect.stringContaining('No format is known by the ending')]);
});
