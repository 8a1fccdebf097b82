import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examToGrade } from '../../src/cli/grade/exam-to-grade.ts';
import { takeSubmission } from '../../src/cli/grade/take.ts';
import { en } from '../../src/cli/messages/en.ts';
import { reportWords } from '../../src/cli/messages/report-words.ts';
import type { Shell } from '../../src/cli/shell.ts';
import type { Exam } from '../../src/engine/exam.ts';
import { type Grader, openGrader } from '../../src/engine/grader.ts';
import { openKnownAnswers } from '../../src/engine/known-answers.ts';
import { decodeBytes } from '../../src/io/json-lines.ts';
import { bankOf, folderWith } from '../support/run.ts';

const shell = {
  messages: en,
  language: 'en',
  quiet: true,
  complain: (line: string) => {
    throw new Error(line);
  },
} as unknown as Shell;

const questions = [
  { id: 'one', type: 'single-choice', choices: { a: 'A', b: 'B', c: 'C' }, answer: 'a' },
  { id: 'many', type: 'multiple-response', choices: { a: 'A', b: 'B', c: 'C' }, answer: ['a', 'b'], points: 2 },
  { id: 'text', type: 'short-answer', answer: ['Xen', 'XenAa'] },
  { id: 'number', type: 'numerical', answer: 2005 },
  { id: 'match', type: 'matching', items: { x: 'X', y: 'Y' }, targets: { p: 'P', q: 'Q' }, answer: { x: 'p', y: 'q' } },
  { id: 'essay', type: 'essay' },
];

const examOf = (more: object = {}): Promise<Exam> => {
  const folder = folderWith({ 'bank.yaml': bankOf(questions) });
  const exam = { exam: 'test', title: 'Test', banks: ['bank.yaml'], ...more };
  writeFileSync(join(folder, 'test.exam.yaml'), JSON.stringify(exam));
  return examToGrade(shell, { banks: [join(folder, 'test.exam.yaml')] });
};

const [same, drawn] = await Promise.all([
  examOf({
    sections: [{ id: 'all', title: 'All', questions: questions.map(({ id }) => `sample/${id}`) }],
    closesAt: '2026-11-20T10:00:00Z',
    late: { perDay: 0.1, max: 0.5 },
    grading: { penalty: 0.25, pass: 5 },
  }),
  examOf({ variants: 'per-candidate', seed: 's', sections: [{ id: 'all', title: 'All', select: { count: 4 } }] }),
]);

const graderOf = (exam: Exam): Grader => openGrader(exam, reportWords, {}, 'full', decodeBytes);
/** A grader that knows only the long way. */
const longWay = (grader: Grader): Grader => ({ ...grader, gradeBytes: () => undefined });

/** What becomes of lines that stand one behind the other; rows by what their numbers stand for. */
const taken = (exam: Exam, grader: Grader, lines: readonly string[]) => {
  const parts = lines.map((line) => Buffer.from(line));
  const bytes = Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
  let from = 0;
  return parts.map((part, index) => {
    const to = from + part.length;
    const entry = takeSubmission(exam, grader, { source: { file: 'f', line: index + 1 }, bytes, from, to }, () => {});
    from = to + 1;
    if ('rejection' in entry) return entry;
    const { row, waiting, text, ...rest } = entry;
    const outcomes = [...row.subarray(0, exam.questions.length)].map(
      (number, of) => grader.book.outcomesOf(of)[number],
    );
    const waits = waiting?.attempt?.answers.map(({ status }, place) =>
      status === 'needs-review' ? waiting.attempt?.responses[place] : null,
    );
    return { ...rest, text: String(text), outcomes, waits };
  });
};

/** Mostly one, now and then another. */
const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: odd });

const space = fc.constantFrom('', '', '', ' ', '\t', '\r', '  ');
/** A text as JSON has it, now and then with an escape that need not be. */
const written = (text: string): fc.Arbitrary<string> =>
  mostly(fc.constant(false), fc.constant(true)).map((isEscaped) => {
    const json = JSON.stringify(text);
    if (!isEscaped || text === '') return json;
    const [first = ''] = text;
    return first.length === 1 && /[a-z]/i.test(first)
      ? `"\\u00${first.charCodeAt(0).toString(16)}${json.slice(2)}`
      : json;
  });

const member = (name: string, value: string): fc.Arbitrary<string> =>
  fc.tuple(written(name), space, space).map(([key, before, after]) => `${key}${before}:${after}${value}`);

const mapping = (members: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.shuffledSubarray([...members], { minLength: Math.max(0, members.length - 1) }), space)
    .chain(([chosen, inner]) => fc.tuple(...chosen).map((all) => `{${inner}${all.join(`${inner},${inner}`)}${inner}}`));

const sound = fc.constantFrom(
  // The last two have one number in the table of known answers.
  ...['a', 'b', ' a ', 'Xen', 'KVM', '', 'é', 'nowhere', '😀', '\u0000', 'x'.repeat(400), 'XenAa', 'XenBB'].map((one) =>
    JSON.stringify(one),
  ),
  ...['["a","b"]', '[ "a" ,"b"]', '["b"]', '[]', '{"x":"p","y":"q"}', '{"y":"q", "x" :"p"}', '{}', 'null', 'true'],
  ...['2005', '2005.0', '2.005e3', '-0', '"\\u0061"', '"\\ud800"', '{"__proto__":1}'],
);
const broken = fc.constantFrom(
  ...['1e999', '01', '.5', '+1', 'NaN', 'tru', '"', '{"x":', '[[1]', ']', '', '"\\x"', '"a"b'],
  `${'['.repeat(1200)}${']'.repeat(1200)}`,
);
const response = mostly(sound, broken);
const name = mostly(
  fc.constantFrom(...questions.flatMap(({ id }) => [`sample/${id}`, `sample/${id}`, id])),
  fc.constantFrom('sample/stray', '__proto__'),
);
const named = fc.tuple(name, response);
const answers = mostly(
  // Each question once; else one may be named twice, in either spelling.
  fc.uniqueArray(named, { maxLength: 6, selector: ([key]) => key.replace('sample/', '') }),
  fc.array(named, { maxLength: 6 }),
).chain((pairs) => mapping(pairs.map(([key, value]) => member(key, value))));

const id = mostly(
  fc.constantFrom('s1', 'S1', ' s2', 'ñandú', 's😀', 's"3'),
  fc.constantFrom('', '  ', '😀', 's'.repeat(300)),
);
const candidate = fc
  .tuple(id, fc.constantFrom('Ana', 'José', 'a\\b', ''), mostly(fc.constant(false), fc.constant(true)))
  .chain(([given, called, isOdd]) =>
    mapping([
      member('id', JSON.stringify(given)),
      member('name', JSON.stringify(called)),
      ...(isOdd ? [member('group', '"x"')] : []),
    ]),
  );
const time = mostly(
  fc.constantFrom('2026-11-20T09:00:00Z', '2026-11-21T09:00:00.5+01:00'),
  fc.constantFrom('2026-11-20T09:00:00', 'noon'),
);
const submission = fc
  .tuple(candidate, answers, time, time, mostly(fc.constantFrom('"en"', '"es"'), fc.constantFrom('7', 'null')))
  .chain(([who, what, begun, done, language]) =>
    mapping([
      member('candidate', who),
      member('answers', what),
      member('submittedAt', JSON.stringify(done)),
      member('startedAt', JSON.stringify(begun)),
      member('language', language),
      member('exam', '"test"'),
    ]),
  );
/** Plain ones, as machines write them. */
const plain = fc
  .tuple(fc.constantFrom('s1', 's2', 's3'), fc.subarray(questions.map((_, index) => index)), fc.nat(2), fc.boolean())
  .map(([who, asked, luck, isFull]) => {
    const given = [
      ['a', 'b', 'c'],
      [['a', 'b'], ['b'], []],
      ['Xen', 'xen', 'KVM'],
      [2005, 2006, '2005'],
      [{ x: 'p', y: 'q' }, { x: 'q' }, null],
      ['An essay.', 'Another.', ''],
    ];
    const all = asked.map((index) => [
      `${isFull ? 'sample/' : ''}${questions[index]?.id}`,
      given[index]?.[(luck + index) % 3],
    ]);
    return JSON.stringify({
      candidate: { id: who },
      submittedAt: '2026-11-20T09:00:00Z',
      answers: Object.fromEntries(all),
    });
  });
/** A line with a sign put in, taken out or changed. */
const spoilt = fc
  .tuple(fc.oneof(plain, submission), fc.nat(), fc.constantFrom(...'{}[],:"\\ \u0001a0\ud83d', ''), fc.boolean())
  .map(([line, at, sign, isPutIn]) => {
    const place = at % (line.length + 1);
    return line.slice(0, place) + sign + line.slice(isPutIn ? place : place + 1);
  });
const cut = fc.tuple(plain, fc.nat()).map(([line, at]) => line.slice(0, at % line.length));

describe('the quick way through a submission', () => {
  test.each([
    ['one form for all', same],
    ['a form for each', drawn],
  ])('comes to what the long way comes to, with %s', { timeout: 60_000 }, (_, exam) => {
    let [quickly, all] = [0, 0];
    const counting = (grader: Grader): Grader => ({
      ...grader,
      gradeBytes: (...place) => {
        const attempt = grader.gradeBytes(...place);
        all += 1;
        if (attempt) quickly += 1;
        return attempt;
      },
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(plain, submission, spoilt, cut), { minLength: 1, maxLength: 12 }), (lines) => {
        // None of them holds a line break, so each is a line of its own.
        const whole = lines.map((line) => line.replaceAll('\n', ' '));
        const quick = taken(exam, counting(graderOf(exam)), whole);
        expect(quick).toEqual(taken(exam, longWay(graderOf(exam)), whole));
      }),
      { numRuns: 1500 },
    );
    // Else the law would say nothing.
    expect(quickly / all).toBeGreaterThan(0.04);
  });

  test.each([
    ['as JSON.stringify writes it', '{"candidate":{"id":"s1"},"answers":{"sample/one":"a","sample/text":"xen"}}'],
    ['with spaces', '{ "candidate": {"id": "s1", "name": "Ana"}, "answers": {"sample/one": "a", "sample/number": 5} }'],
    ['with its keys sorted', '{"answers":{"sample/one":"a"},"candidate":{"id":"s1"},"language":"es"}'],
    ['with bare names, out of order', '{"candidate":{"id":"s1"},"answers":{"text":"xen","one":"a"}}'],
    ['with escapes', '{"candidate":{"id":"s1","name":"Jos\\u00e9"},"answers":{"one":"\\u0061"}}'],
    ['with an essay', '{"candidate":{"id":"s1"},"answers":{"essay":"Long."}}'],
  ])('is taken by one %s', (_, line) => {
    const bytes = Buffer.from(line);
    const attempt = graderOf(same).gradeBytes(bytes, 0, bytes.length);
    expect(attempt?.submission.candidate.id).toBe('s1');
    expect(attempt?.answers).toHaveLength(questions.length);
  });

  test('tells answers apart that have one number', () => {
    const known = openKnownAnswers();
    const [one, other] = [Buffer.from('"XenAa"'), Buffer.from('"XenBB"')];
    const marked = graderOf(same).gradeBytes(Buffer.from('{"candidate":{"id":"s"},"answers":{"one":"a"}}'), 0, 46);
    const answer = marked?.answers[0];
    if (!answer) throw new Error('no answer');
    known.add(one, 0, one.length, answer);
    expect([known.find(one, 0, one.length), known.find(other, 0, other.length)]).toEqual([answer, undefined]);
  });

  test('does not lead past the end of a line', () => {
    const bytes = Buffer.from('{"candidate":{"id":"s1"},"answers":{"one":"a"}\n}\n');
    expect(graderOf(same).gradeBytes(bytes, 0, bytes.indexOf(10))).toBeUndefined();
  });
});
