import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bankOf, folderWith, run } from '../support/run.ts';

const folderOf = (penalty: unknown): string =>
  folderWith({
    'bank.yaml': bankOf([
      { id: 'one', type: 'single-choice', choices: { yes: 'Yes', no: 'No', so: 'So' }, answer: 'yes' },
    ]),
    'e.exam.yaml': JSON.stringify({
      exam: 'e',
      title: 'E',
      banks: ['bank.yaml'],
      sections: [{ questions: ['sample/one'] }],
      grading: { penalty },
    }),
  });

const flat = (text: string): string => text.replaceAll('\\', '').replace(/\s+/g, ' ');

describe.each([
  ['guessing', /A wrong answer where one of n choices is right costs 1\/\(n − 1\) of the points of its question/],
  [0.25, /A wrong answer where one choice is right costs 25 % of the points of its question/],
])('a penalty (%s) is told before anybody pays it', (penalty, said) => {
  test.each(['html', 'markdown'])('on a paper in %s', async (format) => {
    const { out } = await run(['paper', join(folderOf(penalty), 'e.exam.yaml'), '--format', format]);
    expect(flat(out)).toMatch(said);
  });

  test('on the start screen of take, from the exam and from the paper alone', async () => {
    const folder = folderOf(penalty);
    const paper = join(folder, 'paper.json');
    await run(['paper', join(folder, 'e.exam.yaml'), '-o', paper]);
    for (const path of [join(folder, 'e.exam.yaml'), paper]) {
      const { out } = await run(['take', path, '--plain', '--candidate', `c-${path.length}`], { input: '/quit\n' });
      expect(flat(out)).toMatch(said);
    }
  });
});

test('an exam without one says nothing of it', async () => {
  const { out } = await run(['paper', join(folderOf('none'), 'e.exam.yaml'), '--format', 'html']);
  expect(out).not.toMatch(/wrong answer/);
});
