import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/index.ts';
import { bankOf, bankText, folderWith, run } from '../support/run.ts';

const sound = { explanation: 'It is one.', references: [{ title: 'Lesson' }] };
const flag = (id: string, more: object = {}) => ({
  id,
  type: 'true-false',
  prompt: `Is ${id} a guest?`,
  answer: true,
  ...sound,
  ...more,
});
const bank = bankOf([flag('one'), flag('two'), flag('three'), flag('old', { status: 'retired' })]);
const broken = bankOf([flag('one', { topic: 'al' })]);
const exam = (...lines: readonly string[]): string =>
  `exam: test\ntitle: Test\nbanks: [banks/*.yaml]\nsections:\n${lines.join('\n')}\n`;
const retired = '  - questions: [sample/one, sample/old]';

/** A folder with an exam, and the bank that it names beside it. */
const folder = (examText: string, bankFile = bank): { readonly folder: string; readonly file: string } => {
  const made = folderWith({ 'test.exam.yaml': examText });
  mkdirSync(join(made, 'banks'));
  writeFileSync(join(made, 'banks', 'bank.yaml'), bankFile);
  return { folder: made, file: join(made, 'test.exam.yaml') };
};

const foundIn = async (...args: readonly string[]): Promise<Findings> =>
  JSON.parse((await run(['check', '--format', 'json', ...args])).out) as Findings;
const rulesIn = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await foundIn(...args)).findings.map(({ rule, severity, line }) => `${line} ${severity} ${rule}`);

describe('the banks of an exam', () => {
  test('are loaded from its folder, and are no files of their own', async () => {
    const { file } = folder(exam('  - questions: [sample/one, sample/too]'));
    const { files, findings } = await foundIn(file);
    expect(files).toEqual([file]);
    expect(findings).toMatchObject([
      {
        rule: 'exam-unknown-question',
        pointer: '/sections/0/questions/1',
        line: 5,
        column: 29,
        message: 'None of the banks has a question `sample/too`.',
        help: 'Did you mean `sample/two`?',
      },
    ]);
  });
  test('report nothing of what does not stop their use', async () => {
    const meagre = bankOf([flag('one'), flag('two'), flag('three', { references: undefined })]);
    const { folder: path, file } = folder(exam('  - questions: [sample/one]'), meagre);
    expect(await rulesIn(join(path, 'banks', 'bank.yaml'))).toEqual(['1 warning no-reference']);
    expect(await rulesIn(file)).toEqual([]);
  });
  test('are one finding of the exam each where their use is stopped, and then nothing else is', async () => {
    const { file } = folder(exam('  - questions: [sample/one, sample/nothing]'), broken);
    expect((await foundIn(file)).findings).toMatchObject([
      {
        rule: 'exam-broken-bank',
        pointer: '/banks/0',
        message: expect.stringMatching(/^The bank .*banks\/bank\.yaml has an error that stops its use\.$/),
      },
    ]);
  });
  test('are reported once where they are checked as well, by whatever path', async () => {
    const { folder: path, file } = folder(exam('  - questions: [sample/one]'), broken);
    for (const name of [path, `${path}/../${path.split('/').at(-1)}`]) {
      const { files, findings } = await foundIn(name, file);
      expect(files.filter((one) => one.endsWith('bank.yaml'))).toHaveLength(1);
      expect(findings.filter(({ rule }) => rule === 'unknown-topic')).toHaveLength(1);
    }
  });
  test('that share an id cannot be used together', async () => {
    const { folder: path, file } = folder(exam('  - questions: [sample/one]'));
    writeFileSync(join(path, 'banks', 'other.yaml'), bank);
    expect(await rulesIn(file)).toEqual(['3 error exam-broken-bank']);
  });
  test('that there are not do not stop the check of other files', async () => {
    const { file } = folder(exam('  - questions: [sample/one]').replace('banks/*.yaml', 'nowhere/*.yaml, banks'));
    expect(await rulesIn(file)).toEqual(['3 error exam-missing-bank']);
  });
  test('are not looked at while the exam itself is not after its schema', async () => {
    const { file } = folder(exam('  - questons: [sample/one]'), broken);
    expect(await rulesIn(file)).toEqual(['5 error unknown-field']);
  });
});

describe('findings of exams', () => {
  test('can be switched off by a comment with a reason', async () => {
    const comment = '  # quizvisor-disable-next-line exam-retired-question -- asked for the last time';
    const { file } = folder(exam(comment, retired));
    expect(await rulesIn(file)).toEqual([]);
    expect(await rulesIn(folder(exam(retired)).file)).toEqual(['5 warning exam-retired-question']);
  });
  test('are let pass by a baseline', async () => {
    const { folder: path, file } = folder(exam(retired));
    const baseline = join(path, 'baseline.json');
    expect((await run(['check', file, '--baseline', baseline, '--update-baseline'])).code).toBe(0);
    expect(await rulesIn(file, '--baseline', baseline)).toEqual([]);
  });
  test('have the severity and the options of the configuration', async () => {
    const { folder: path, file } = folder(exam(retired, 'minutes: 1'));
    const config = join(path, 'quizvisor.config.yaml');
    expect(await rulesIn(file)).toEqual(['5 warning exam-retired-question']);
    writeFileSync(
      config,
      'check:\n  rules:\n    exam-retired-question: error\n    exam-hurried: {options: {seconds: 31}}\n',
    );
    expect(await rulesIn(file, '--config', config)).toEqual([
      '5 error exam-retired-question',
      '6 warning exam-hurried',
    ]);
  });
});

describe('exam-pass-by-guessing', () => {
  const pass = (value: number) => exam('  - questions: [sample/one, sample/two]', `grading: {pass: ${value}}`);
  test('warns from 80 % of the pass mark on, and is an error from the pass mark on', async () => {
    expect(await rulesIn(folder(pass(6.26)).file)).toEqual([]);
    expect(await rulesIn(folder(pass(6.25)).file)).toEqual(['6 warning exam-pass-by-guessing']);
    expect(await rulesIn(folder(pass(5.01)).file)).toEqual(['6 warning exam-pass-by-guessing']);
    expect(await rulesIn(folder(pass(5)).file)).toEqual(['6 error exam-pass-by-guessing']);
  });
  test('has one severity where the configuration says which', async () =>
    expect(await rulesIn(folder(pass(5)).file, '--rule', 'exam-pass-by-guessing=info')).toEqual([
      '6 info exam-pass-by-guessing',
    ]));
  test('prints what guessing is expected to earn, with the mean of a pool', async () => {
    const choice = (id: string, count: number, more: object) => ({
      id,
      type: 'single-choice',
      prompt: `Which is ${id}?`,
      choices: Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, `Choice ${index}`])),
      answer: 'c0',
      ...more,
      ...sound,
    });
    // 2 of (1/4, 1/4, 1/2) of a point, and 3 points of which a third: (2/3 + 1) of 5, or 3.33 of 10.
    const text = bankOf(
      [
        choice('four', 4, { tags: ['pool'] }),
        choice('fore', 4, { tags: ['pool'] }),
        flag('half', { tags: ['pool'] }),
        choice('third', 3, { points: 3 }),
      ],
      {},
    );
    const sections = ['  - select: {tags: [pool], count: 2}', '  - questions: [sample/third]'];
    for (const variants of ['same', 'per-candidate']) {
      const { file } = folder(exam(...sections, `variants: ${variants}`, 'grading: {pass: 4}'), text);
      const { findings } = await foundIn(file);
      expect(findings.map(({ message }) => message)).toEqual([
        'Guessing blindly is expected to earn 3.33 of 10; the pass mark is 4.',
      ]);
    }
  });
});

describe('exam-times', () => {
  test.each([
    ['closesAt: "2026-12-01T08:00:00Z"', 'error', 'The exam closes no later than it opens.'],
    [
      'closesAt: "2026-12-01T08:30:00Z"\nminutes: 31',
      'warning',
      'The time limit (31 min) is longer than the exam is open (30 min).',
    ],
    ['late: {perDay: 0.1, max: 1}', 'warning', 'Without `closesAt` nobody is ever late.'],
  ])('%s', async (lines, severity, message) => {
    const { file } = folder(exam('  - questions: [sample/one]', 'opensAt: "2026-12-01T09:00:00+01:00"', lines));
    expect((await foundIn(file)).findings).toMatchObject([{ rule: 'exam-times', severity, message }]);
  });
});

test.each([
  '2026-12-01T09:00:60Z',
  '2027-02-30T09:00:00Z',
  '2027-02-29T09:00:00Z',
  '2026-04-31T09:00:00+02:00',
  '2026-12-01T24:00:00Z',
])('a time that the calendar or the clock does not have stops the exam: %s', async (time) => {
  const { file } = folder(exam('  - questions: [sample/one]', `closesAt: "${time}"`));
  expect((await foundIn(file)).findings).toMatchObject([
    { rule: 'exam-no-such-time', severity: 'error', message: `There is no such time as ${time}.` },
  ]);
  const { code, out } = await run(['grade', file, '-'], { input: '{"candidate": {"id": "s1"}, "answers": {}}' });
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('a day of a leap year is one', async () => {
  const { file } = folder(exam('  - questions: [sample/one]', 'closesAt: "2028-02-29T09:00:00Z"'));
  expect((await foundIn(file)).findings).toEqual([]);
});

test('what stops the use of a bank passes behind no comment, no baseline and no setting, since grade refuses it too', async () => {
  const text = bankText(`  - id: one
    type: single-choice
    topic: all
    prompt: Which?
    choices: {a: Alpha, b: Beta, c: Gamma}
    # quizvisor-disable-next-line answer-not-in-choices -- later
    answer: d
`);
  const bank = join(folderWith({ 'bank.yaml': text }), 'bank.yaml');
  const rulesOf = (out: string) =>
    (JSON.parse(out) as Findings).findings.map(({ rule, severity }) => `${severity} ${rule}`);
  const both = ['error disable-comment', 'error answer-not-in-choices'];
  const { code, out } = await run(['check', bank, '--format', 'json']);
  expect({ code, found: rulesOf(out) }).toEqual({ code: 1, found: both });
  const softened = await run(['check', bank, '--format', 'json', '--rule', 'answer-not-in-choices=info']);
  expect({ code: softened.code, found: rulesOf(softened.out) }).toEqual({ code: 1, found: both });
  const baseline = join(folderWith({}), 'baseline.json');
  const written = await run(['check', bank, '--baseline', baseline, '--update-baseline']);
  expect(written.code).toBe(1);
  expect(written.err).toContain('1 finding stops the use of a bank or exam, and no baseline lets that pass: mend it.');
  const kept = await run(['check', bank, '--format', 'json', '--baseline', baseline]);
  expect({ code: kept.code, found: rulesOf(kept.out) }).toEqual({ code: 1, found: ['error answer-not-in-choices'] });
  expect((await run(['grade', bank, '-'], { input: '{"candidate": {"id": "s1"}, "answers": {}}' })).code).toBe(2);
});

test('an exam is one whatever key stands first', async () => {
  const text = `title: Test\n${exam('  - questions: [sample/one]').replace(/^title: .*\n/m, '')}`;
  const { file } = folder(text);
  expect((await foundIn(file)).findings).toEqual([]);
  expect((await run(['paper', file])).code).toBe(0);
  expect((await run(['grade', file, '-'], { input: '{"candidate": {"id": "s1"}, "answers": {}}' })).code).toBe(0);
});

test('two exams of one id are an error at the second', async () => {
  const { file } = folder(exam('  - questions: [sample/one]'));
  const twin = join(file, '..', 'twin.exam.yaml');
  writeFileSync(twin, readFileSync(file, 'utf8'));
  const found = JSON.parse((await run(['check', file, twin, '--format', 'json'])).out) as Findings;
  expect(found.findings.map(({ rule, file: at }) => `${rule} ${at === twin}`)).toEqual(['duplicate-exam true']);
});

test('a penalty that the floor of the question gives back is an error, though grade can mark with it', async () => {
  const { file } = folder(exam('  - questions: [sample/one]', 'grading: {penalty: 0.5, floor: question}'));
  const { code } = await run(['grade', file, '-'], { input: '{"candidate": {"id": "s1"}, "answers": {}}' });
  expect(code).toBe(0);
  expect(await rulesIn(file)).toEqual(['6 error exam-penalty-at-question-floor']);
  const allowed = folder(exam('  - questions: [sample/one]', 'grading: {penalty: 0, floor: question}'));
  expect(await rulesIn(allowed.file)).toEqual([]);
});

test('a section that draws all that an earlier one left is no draw without a choice', async () => {
  const draw = '  - select: {types: [true-false], count: 1}';
  for (const variants of ['same', 'per-candidate'])
    expect(await rulesIn(folder(exam(draw, draw, draw, `variants: ${variants}`)).file)).toEqual([]);
});

test('explain shows what check says of an exam, with its bank', async () => {
  const { out } = await run(['explain', 'exam-unknown-question']);
  expect(out).toContain('None of the banks has a question `sample/hostet`.');
});
