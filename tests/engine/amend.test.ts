import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditUnit } from '../../src/core/marks.ts';
import { amendExam } from '../../src/engine/amend.ts';
import { defaultGrading, type Exam } from '../../src/engine/exam.ts';
import { examOfBanks } from '../../src/engine/exam-of-banks.ts';
import { type GradedAnswer, gradeAsked } from '../../src/engine/grade-answer.ts';
import type { Amendment, Bank } from '../../src/generated/types.ts';
import '../../src/index.ts';
import { bankOf } from '../support/run.ts';

const choices = { a: 'A', b: 'B', c: 'C' };
const questions = [
  { id: 'one', type: 'single-choice', choices, answer: 'a', credit: { b: 0.5 }, points: 2 },
  { id: 'many', type: 'multiple-response', choices, answer: ['a', 'b'] },
  { id: 'flag', type: 'true-false', answer: true },
  { id: 'text', type: 'short-answer', answer: ['xen', { text: 'kvm', credit: '1/3' }], match: { typos: 1 } },
  { id: 'number', type: 'numerical', answer: 2, tolerance: 0.5, units: { GiB: 1, MiB: 0.0009765625 } },
  { id: 'pairs', type: 'matching', items: { p: 'P', q: 'Q' }, targets: { x: 'X', y: 'Y' }, answer: { p: 'x', q: 'y' } },
  { id: 'order', type: 'ordering', items: choices, answer: ['a', 'b', 'c'] },
  {
    id: 'gaps',
    type: 'cloze',
    text: '{{s}} {{n}} {{c}}',
    blanks: {
      s: { type: 'short-answer', answer: ['host'], weight: 2 },
      n: { type: 'numerical', answer: 7 },
      c: { type: 'single-choice', choices, answer: 'a' },
    },
  },
  { id: 'essay', type: 'essay' },
];
const responses: { readonly [id: string]: readonly unknown[] } = {
  one: ['a', 'b', 'c', ' c ', 'z', null],
  many: [['a'], ['b', 'a'], ['c'], [], 'a'],
  flag: [true, false, 'verdadero', 'maybe', ''],
  text: ['xen', 'xem', 'KVM', 'kvn', 'docker', 'Dócker', 12],
  number: [2, '2,4', '2048 MiB', '2 MB', '1,500', '1500', 'two', ''],
  pairs: [{ p: 'x', q: 'y' }, { p: 'y' }, { p: 'y', q: 'x' }, { z: 'x' }, {}],
  order: [['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'a', 'c'], ['a']],
  gaps: [{ s: 'host', n: 7, c: 'a' }, { s: 'guest', n: '7 km' }, { n: 8, c: 'b' }, { ' s ': 'guest' }, 'host', {}],
  essay: ['Because.', '', 3],
};
const keys: { readonly [id: string]: readonly unknown[] } = {
  one: ['b', 'c', 'z'],
  many: [['c'], []],
  flag: [false],
  text: ['docker', ['kvm', 'docker']],
  number: [1500, [{ value: 1.5, tolerance: 0.1 }]],
  pairs: [{ p: 'y', q: ['x', 'y'] }],
  order: [['c', 'b', 'a']],
  gaps: [{ s: ['guest'] }, { n: 8, c: 'b' }],
  essay: ['Because.'],
};
const bank = JSON.parse(bankOf(questions)) as Bank;
const examWith = (penalty: 'guessing' | number): Exam => ({
  ...examOfBanks([
    { file: 'bank.yaml', bank, questions: bank.questions.map((question, index) => ({ index, question })) },
  ]),
  grading: { ...defaultGrading, penalty },
});
const plain = examWith(0);
const fileOf = (changes: readonly Amendment[]) => ({ amendments: 'sample', changes });
const noted = { reason: 'So.', date: '2026-12-01' };

/** The grade of an answer after amendments, and without them. */
const grade = (exam: Exam, changes: readonly Amendment[], index: number, response: unknown): GradedAnswer => {
  const after = amendExam(exam, fileOf(changes));
  const asked = after.exam.questions[index];
  if (!asked) throw new Error('no question');
  return gradeAsked(asked, index, response, 's1', exam.grading, { trace: true, amend: after.amend });
};
const gradePlain = (exam: Exam, index: number, response: unknown): GradedAnswer => {
  const asked = exam.questions[index];
  if (!asked) throw new Error('no question');
  return gradeAsked(asked, index, response, 's1', exam.grading, { trace: true });
};
const indexOf = (id: string): number => questions.findIndex((question) => question.id === id);

const policy = fc.constantFrom<'replace' | 'never-lower'>('replace', 'never-lower');
const date = fc.constantFrom('2026-12-01', '2026-12-02', '2026-12-03');
const change = (id: string): fc.Arbitrary<Amendment> =>
  fc
    .oneof(
      fc.record({ key: fc.constantFrom(...(keys[id] ?? [])), policy, date }),
      fc.record({
        accept: fc.array(fc.constantFrom(...(responses[id] ?? [])), { minLength: 1, maxLength: 3 }),
        credit: fc.constantFrom<number | string>(1, 0.5, '1/3'),
        policy,
        date,
      }),
      fc.record({ fullMarks: fc.constantFrom<'all' | 'answered'>('all', 'answered'), policy, date }),
      fc.record({ drop: fc.constant<true>(true), date }),
    )
    .map((fields) => ({ question: id, reason: 'So.', ...fields }));
const anyCase = fc.constantFrom(...questions.map(({ id }) => id)).chain((id) =>
  fc.record({
    id: fc.constant(id),
    changes: fc.array(change(id), { minLength: 1, maxLength: 4 }),
    response: fc.constantFrom(...(responses[id] ?? [])),
    penalty: fc.constantFrom<'guessing' | number>('guessing', 0),
  }),
);
const sameMark = ({ status, credit, mark }: GradedAnswer) => ({ status, credit, mark });

describe('laws of amending', () => {
  test('what was amended is not amended again', () =>
    fc.assert(
      fc.property(anyCase, ({ id, changes, response, penalty }) => {
        const exam = examWith(penalty);
        const { amend } = amendExam(exam, fileOf(changes));
        const once = grade(exam, changes, indexOf(id), response);
        expect(amend(indexOf(id), once, response)).toEqual(once);
      }),
    ));

  test('the same changes listed twice give the same marks', () =>
    fc.assert(
      fc.property(anyCase, ({ id, changes, response, penalty }) => {
        const exam = examWith(penalty);
        const days = changes.map((one) => ({ ...one, date: '2026-12-01' }));
        const clashes = ['undone', 'after-full-marks', 'drop-and-other'];
        fc.pre(!amendExam(exam, fileOf(days)).problems.some(({ code }) => clashes.includes(code)));
        const twice = grade(exam, [...days, ...days], indexOf(id), response);
        expect(sameMark(twice)).toEqual(sameMark(grade(exam, days, indexOf(id), response)));
      }),
    ));

  test('never-lower never lowers, be it with a penalty', () =>
    fc.assert(
      fc.property(anyCase, ({ id, changes, response, penalty }) => {
        const exam = examWith(penalty);
        const kind = changes
          .filter(({ drop }) => drop === undefined)
          .map((one): Amendment => ({ ...one, policy: 'never-lower' }));
        const after = grade(exam, kind, indexOf(id), response);
        expect(after.mark).toBeGreaterThanOrEqual(gradePlain(exam, indexOf(id), response).mark);
        expect(after.mark).toBeLessThanOrEqual(creditUnit * (exam.questions[indexOf(id)]?.points ?? 0));
      }),
    ));

  test('what accepts more lowers nothing', () =>
    fc.assert(
      fc.property(anyCase, ({ id, changes, response }) => {
        const kind = changes.filter(({ accept, fullMarks }) => accept ?? fullMarks);
        const before = gradePlain(plain, indexOf(id), response).mark;
        expect(grade(plain, kind, indexOf(id), response).mark).toBeGreaterThanOrEqual(before);
      }),
    ));

  test('a dropped question is worth nothing, and every other answer is as it was', () =>
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...questions.map(({ id }) => id)), ({ id, response }, dropped) => {
        const changes: readonly Amendment[] = [{ question: dropped, drop: true, ...noted }];
        const before = gradePlain(plain, indexOf(id), response);
        const after = grade(plain, changes, indexOf(id), response);
        if (id === dropped) expect(after.mark).toBe(0);
        else expect(after).toEqual(before);
        const { exam } = amendExam(plain, fileOf(changes));
        expect(exam.questions.map(({ points }) => points)).toEqual(
          plain.questions.map(({ name, points }) => (name === `sample/${dropped}` ? 0 : points)),
        );
        expect(exam.fingerprint).toBe(plain.fingerprint);
      }),
    ));

  test('neither the exam nor the bank is changed', () =>
    fc.assert(
      fc.property(anyCase, ({ changes }) => {
        const before = JSON.stringify([plain, bank]);
        amendExam(plain, fileOf(changes));
        expect(JSON.stringify([plain, bank])).toBe(before);
      }),
    ));

  test('an answer says what it had before just where it has changed', () =>
    fc.assert(
      fc.property(anyCase, ({ id, changes, response, penalty }) => {
        const exam = examWith(penalty);
        const before = sameMark(gradePlain(exam, indexOf(id), response));
        const after = grade(exam, changes, indexOf(id), response);
        if (after.amended) expect(after.amended.before).toEqual(before);
        else expect(sameMark(after)).toEqual(before);
        expect(after.trace?.filter(({ step }) => step === 'amended').length).toBe(after.amended ? 1 : 0);
      }),
    ));
});

describe('what is also accepted', () => {
  test.each<readonly [string, string, unknown, unknown, readonly [number, number]]>([
    ['another text', 'text', 'docker', 'Docker', [0, 1]],
    ['another number, in any unit', 'number', 4, '4096 MiB', [0, 1]],
    ['just that number', 'number', 4, 4.1, [0, 0]],
    ['a number as typed, with a unit that is none of the question', 'number', '2 MB', '2MB', [0, 1]],
    ['another choice', 'one', 'c', 'c', [0, 1]],
    ['another set of choices', 'many', ['c', 'a'], ['a', 'c'], [0, 1]],
    ['both', 'flag', false, 'falso', [0, 1]],
    ['another order', 'order', ['c', 'b', 'a'], ['c', 'b', 'a'], [0, 1]],
    ['other pairs', 'pairs', { q: 'x', p: 'y' }, { p: 'y', q: 'x' }, [0, 1]],
    ['a text in a blank', 'gaps', { s: 'guest' }, { s: 'Guest' }, [0, 0.5]],
    ['a typed number in a blank', 'gaps', { n: '7 km' }, { s: 'host', n: '7km' }, [0.5, 0.75]],
  ])('%s', (_, id, accepted, response, [before, after]) => {
    const changes: readonly Amendment[] = [{ question: id, accept: [accepted], ...noted }];
    expect(amendExam(plain, fileOf(changes)).problems).toEqual([]);
    expect(gradePlain(plain, indexOf(id), response).credit).toBe(before * creditUnit);
    expect(grade(plain, changes, indexOf(id), response).credit).toBe(after * creditUnit);
  });
});

describe('what cannot be applied', () => {
  const codes = (...changes: readonly Omit<Amendment, 'reason' | 'date'>[]): readonly string[] =>
    amendExam(plain, fileOf(changes.map((one) => ({ ...noted, ...one })))).problems.map(
      ({ code, pointer }) => `${pointer} ${code}`,
    );
  test.each<readonly [string, readonly Omit<Amendment, 'reason' | 'date'>[], readonly string[]]>([
    ['a question that there is not', [{ question: 'who', drop: true }], ['/changes/0/question unknown-question']],
    ['a key that is no answer', [{ question: 'one', key: 'z' }], ['/changes/0/key bad-key']],
    ['a key of another type', [{ question: 'number', key: ['a'] }], ['/changes/0/key bad-key']],
    ['a key of a blank that there is not', [{ question: 'gaps', key: { z: 1 } }], ['/changes/0/key bad-key']],
    ['a key of an essay', [{ question: 'essay', key: 'So.' }], ['/changes/0/key bad-key']],
    ['the key that it has', [{ question: 'flag', key: true }], ['/changes/0/key same-key']],
    ['what is right already', [{ question: 'text', accept: ['new', 'XEN'] }], ['/changes/0/accept/1 right-already']],
    ['what is accepted twice', [{ question: 'many', accept: [['c'], ['c']] }], ['/changes/0/accept/1 right-already']],
    ['a number for a text', [{ question: 'text', accept: [12] }], ['/changes/0/accept/0 bad-accept']],
    ['an essay', [{ question: 'essay', accept: ['So.'] }], ['/changes/0/accept/0 bad-accept']],
    [
      'a dropped question that is changed too',
      [
        { question: 'one', accept: ['c'] },
        { question: 'sample/one', drop: true },
      ],
      ['/changes/1 drop-and-other'],
    ],
    [
      'a change after full marks',
      [
        { question: 'one', fullMarks: 'all' },
        { question: 'one', key: 'b' },
      ],
      ['/changes/1 after-full-marks'],
    ],
    [
      'a key that undoes',
      [
        { question: 'one', accept: ['c'] },
        { question: 'one', key: 'b' },
      ],
      ['/changes/1 undone'],
    ],
    [
      'never-lower for a drop',
      [{ question: 'one', drop: true, policy: 'never-lower' }],
      ['/changes/0/policy policy-of-drop'],
    ],
    [
      'no credit',
      [{ question: 'one', accept: ['c'], credit: 0 }],
      ['/changes/0/credit no-credit', '/changes/0/accept/0 right-already'],
    ],
  ])('%s', (_, changes, expected) => expect(codes(...changes)).toEqual(expected));

  test('a day that there is not, and another exam', () => {
    const { problems } = amendExam(plain, {
      amendments: 'other',
      changes: [{ question: 'one', drop: true, reason: 'So.', date: '2026-02-29' }],
    });
    expect(problems.map(({ code }) => code)).toEqual(['other-exam', 'bad-date']);
  });

  test('an exam that would be worth nothing', () => {
    const changes = questions.map(({ id }): Amendment => ({ question: id, drop: true, ...noted }));
    expect(amendExam(plain, fileOf(changes)).problems.map(({ code }) => code)).toEqual(['worth-nothing']);
  });
});

test('changes of a question apply by day, then as they stand', () => {
  const later: Amendment = { question: 'one', key: 'c', reason: 'So.', date: '2026-12-02' };
  const earlier: Amendment = { question: 'one', key: 'b', reason: 'So.', date: '2026-12-01' };
  expect(grade(plain, [later, earlier], 0, 'c').credit).toBe(creditUnit);
  expect(grade(plain, [later, earlier], 0, 'b').credit).toBe(creditUnit / 2);
  expect(grade(plain, [{ ...later, policy: 'never-lower' }, earlier], 0, 'b').credit).toBe(creditUnit);
});
