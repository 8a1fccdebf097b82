import { describe, expect, test } from 'vitest';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf } from '../support/run.ts';

test('comes in with few columns, in the words people use, whatever the separator', async () => {
  const { questions } = await cameIn(
    'a.csv',
    'Question;Choice 1;Choice 2;Choice 3;Correct\nWhat is two plus two?;3;4;5;B\n"Which are, even?";2;3;4;1|3\nCapital of Peru?;;;;Lima|Ciudad de Lima\n',
  );
  expect(questions).toMatchObject([
    { type: 'single-choice', answer: 'c-4' },
    { type: 'multiple-response', prompt: 'Which are, even?', answer: ['c-2', 'c-4'] },
    { type: 'short-answer', answer: ['Lima', 'Ciudad de Lima'] },
  ]);
});

test('a text of an option names it before its number does', async () => {
  const { questions } = await cameIn('a.csv', 'prompt,option1,option2,answer\nSmallest prime?,3,2,2\n');
  expect(questions[0]).toMatchObject({ answer: 'c-2' });
});

test.each([
  ['a byte order mark', `\uFEFF"prompt",type,answer\nIs it so?,true-false,true\n`],
  ['UTF-16', Buffer.from(`\uFEFFprompt,type,answer\r\nIs it so?,true-false,verdadero\r\n`, 'utf16le')],
])('reads %s (C02)', async (_, content) => {
  expect((await cameIn('a.csv', content)).questions[0]).toMatchObject({ type: 'true-false', answer: true });
});

test('names the row and the column of what cannot be read, and columns that it does not know', async () => {
  const { losses, questions } = await cameIn(
    'a.csv',
    'id,type,prompt,answer,option1,option2,points,colour\n"a",single,"two\nlines",Z,x,y,,red\nb,riddle,What?,1,x,y,,\nc,number,"How many?","3,14",,,,\nd,single,Which?,1,x,y,many,\n,,,,,,,\ne,single,,1,x,y,,\nf,single,Which?,1,x,y,2,\n',
  );
  expect(losses.map(({ code, line, question }) => [code, line, question])).toEqual([
    ['csv-head', 1, undefined],
    ['csv-no-right', 2, 'a'],
    ['csv-type', 4, 'b'],
    ['csv-cell', 5, 'c'],
    ['csv-cell', 6, 'd'],
    ['csv-empty', 8, 'e'],
  ]);
  expect(questions).toMatchObject([{ id: 'f', points: 2 }]);
});

describe('on the way out', () => {
  test('cells that a spreadsheet would run are guarded, numbers are not, and both come back', async () => {
    const { out } = await wentOut(
      bankOf([
        { id: 'a', type: 'short-answer', prompt: '=1+1', answer: ["'=x", '@y', '-5'] },
        { id: 'b', type: 'numerical', answer: -2.5, tolerance: '5%', units: { m: 1, 'a=b|c': 2 } },
      ]),
      'a.csv',
    );
    expect(out).toContain("'=1+1");
    expect(out).toContain("''=x,");
    expect(out).toMatch(/,-2\.5,/);
    const { questions } = await cameIn('b.csv', out);
    expect(questions).toMatchObject([
      { prompt: '=1+1', answer: ["'=x", '@y', '-5'] },
      { answer: -2.5, tolerance: '5%', units: { m: 1, 'a=b|c': 2 } },
    ]);
  });
});

test.each(['', '\n', '"open', 'prompt\n"never closed', 'a,b\n1,2\n'])(
  '%j is no questions, with a reason',
  async (text) => {
    const { code, err, losses } = await cameIn('a.csv', text, '--from', 'csv');
    expect(code).toBe(1);
    expect(losses.map((loss) => loss.code).join() || err).toMatch(/not-csv|csv-no-head|No question/);
  },
);
