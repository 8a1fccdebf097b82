import { describe, expect, test } from 'vitest';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf } from '../support/run.ts';

const codes = (losses: readonly { readonly code: string }[]): readonly string[] => losses.map(({ code }) => code);

describe('titles and categories', () => {
  test('an escaped colon at the end of a title is part of it (F01)', async () => {
    const { questions } = await cameIn(
      'a.gift',
      '::Ports\\: part 1::Which port has HTTPS? {=443 ~80 ~22}\n\n::Born\\:::When does a person begin in law? {=at birth ~at 18}\n',
    );
    expect(questions).toMatchObject([
      { id: 'ports-part-1', prompt: 'Which port has HTTPS?' },
      { id: 'born', prompt: 'When does a person begin in law?' },
    ]);
  });

  test('paths hold colons, spaces and doubled slashes, and come back to the root (F02)', async () => {
    const { bank, questions } = await cameIn(
      'a.gift',
      '$CATEGORY: $course$/top/Unit 4: Networks\n\n::q1::A? {=a ~b}\n\n$CATEGORY:   $course$/top/a//b\n\n::q2::B? {=a ~b}\n\n$CATEGORY: $course$/top\n\n::q3::C? {=a ~b}\n',
    );
    expect(bank.topics).toEqual({ 'unit-4-networks': 'Unit 4: Networks', 'a-b': 'a/b', general: 'General' });
    expect(questions.map(({ topic }) => topic)).toEqual(['unit-4-networks', 'a-b', 'general']);
  });

  test('a title in colons and a topic with slashes are escaped on the way out', async () => {
    const { out } = await wentOut(
      bankOf([{ id: 'one', type: 'true-false', answer: true }], { topics: { all: 'Unit 4: a/b' } }),
      'a.gift',
    );
    expect(out).toBe('$CATEGORY: $course$/top/Unit 4: a//b\n\n::one::What is right? {\n  TRUE\n}\n');
  });
});

test('a broken question harms no other, and has its line, column and title (F03)', async () => {
  const { questions, losses, code } = await cameIn(
    'a.gift',
    '::marks::Match. {\n  =full stop -> .\n  =comma -> ,\n  =ellipsis -> ...\n  = -> ;\n}\n\n::broken::Match {\n  =a -> b\n  =c - d\n}\n\n::after::Fine? {T}\n',
  );
  expect(questions.map(({ id }) => id)).toEqual(['marks', 'after']);
  expect(Object.values((questions[0] as { targets: object }).targets)).toEqual(['.', ',', '...', ';']);
  expect(losses).toMatchObject([{ code: 'gift-pair', question: 'broken', line: 10, column: 3, effect: 'left-out' }]);
  expect(code).toBe(1);
});

test('escapes are undone where GIFT has them and nowhere else (F04)', async () => {
  const { questions } = await cameIn(
    'a.gift',
    '::e1::Array a\\[0\\] \\= \\{1\\} \\# ok \\~ yes {=one ~two}\n\n::e2::First line\\nsecond $$\\\\frac\\{1\\}\\{2\\}$$ {#0.5}\n\n::e3::Path C\\:\\\\temp {=C\\:\\\\temp}\n\n::e4::Literal &&058; here? {=&&092; -> \\:x\n=b -> &&058;}\n',
  );
  expect(questions).toMatchObject([
    { prompt: 'Array a\\[0\\] = {1} # ok ~ yes' },
    { prompt: 'First line\nsecond $$\\frac{1}{2}$$', answer: 0.5 },
    { prompt: 'Path C:\\temp', answer: ['C:\\temp'] },
    { prompt: 'Literal &&058; here?' },
  ]);
  expect(Object.values((questions[3] as { targets: object }).targets)).toEqual([':x', '&&058;']);
});

test('comments stand anywhere, and an address is none (F05)', async () => {
  const { questions } = await cameIn(
    'a.gift',
    '// head\n::c1::Rings? {\n ~%50%Saturn\n // within\n ~%50%Uranus\n ~%-100%Mars\n}\n// keep\n// second\n::c2::See http://example.org/a // text {=a ~b}\n\n   // indented\n::c3::Last? {=yes}\n// end',
  );
  expect(questions.map(({ prompt }) => prompt)).toEqual(['Rings?', 'See http://example.org/a // text', 'Last?']);
  expect(questions[0]).toMatchObject({ type: 'multiple-response', answer: ['saturn', 'uranus'] });
});

describe('weights (F06)', () => {
  test('three times 33 % are thirds, and that is said', async () => {
    const { questions, losses } = await cameIn('a.gift', '::w::Primes? {~%33%2 ~%33%3 ~%33%5 ~%-50%4}\n');
    expect(questions[0]).toMatchObject({ credit: { 'c-2': '1/3', 'c-3': '1/3', 'c-5': '1/3', 'c-4': -0.5 } });
    expect(losses).toMatchObject([{ code: 'weights-as-shares', effect: 'changed', values: { percent: 33, count: 3 } }]);
  });
  test('others are kept as they are written', async () => {
    const { questions } = await cameIn('a.gift', '::w::Mammal? {=%100%bat ~%-15%hen ~%14.28571%cod}\n');
    expect(questions[0]).toMatchObject({ answer: 'bat', credit: { hen: -0.15, cod: '1/7' } });
  });
  test.each(['%abc%', '%33,5%', '%120%', '%50 x%'])('%s is an error or text, never a number', async (weight) => {
    const { questions, losses } = await cameIn('a.gift', `::w::Broken? {=a ~${weight}b}\n`);
    if (weight.includes(' ')) expect(questions).toHaveLength(1);
    else expect([codes(losses), questions.length]).toEqual([['gift-weight'], 0]);
  });
  test('a weight that Moodle does not know is written as the nearest one, and that is said', async () => {
    const { out, losses } = await wentOut(
      bankOf([{ id: 'one', type: 'single-choice', choices: { a: 'A', b: 'B' }, answer: 'a', credit: { b: 0.45 } }]),
      'a.gift',
    );
    expect(out).toContain('~%50%B');
    expect(losses).toContainEqual(
      expect.objectContaining({ code: 'moodle-weight', values: { percent: '45', nearest: 50 } }),
    );
  });
});

describe('numbers', () => {
  test.each([
    ['{#3.14:0.01}', { answer: 3.14, tolerance: 0.01 }],
    ['{#1..5}', { answer: 3, tolerance: 2 }],
    ['{# 2 : 0.5 }', { answer: 2, tolerance: 0.5 }],
    ['{#-1}', { answer: -1 }],
  ])('%s', async (answer, expected) => {
    expect((await cameIn('a.gift', `::n::How many? ${answer}\n`)).questions[0]).toMatchObject(expected);
  });
  test.each(['{#3,14:0.01}', '{#=3,14}', '{#abc}', '{#=*}', '{#}', '{#5..1}'])(
    '%s is an error and never "everything is right"',
    async (answer) => {
      const { questions, losses } = await cameIn('a.gift', `::n::How many? ${answer}\n`);
      expect(questions).toEqual([]);
      expect(losses[0]?.code).toMatch(/^gift-(number|any-answer|range)$/);
    },
  );
  test('part credit and feedback with colons', async () => {
    const { questions } = await cameIn(
      'a.gift',
      '::n::Born? {#\n  =1822:0#Right: so it is.\n  =%50%1822:2#Near: 2 off.\n}\n',
    );
    expect(questions[0]).toMatchObject({
      answer: [
        { value: 1822, feedback: 'Right: so it is.' },
        { value: 1822, tolerance: 2, credit: 0.5, feedback: 'Near: 2 off.' },
      ],
    });
  });
});

test.each([
  ['{true}', true],
  ['{T}', true],
  ['{False#no#yes}', false],
  ['{f}', false],
])('%s is true or false', async (answer, expected) => {
  expect((await cameIn('a.gift', `::t::Is it so? ${answer}\n`)).questions[0]).toMatchObject({
    type: 'true-false',
    answer: expected,
  });
});

test('the first comment of true or false is for those who are wrong', async () => {
  const { questions } = await cameIn('a.gift', '::t::Is it so? {FALSE#You are wrong.#You are right.####Because.}\n');
  expect(questions[0]).toMatchObject({
    feedback: { true: 'You are wrong.', false: 'You are right.' },
    explanation: 'Because.',
  });
});

test('HTML becomes Markdown, with its images named', async () => {
  const { questions, losses } = await cameIn(
    'a.gift',
    '::h::[html]<p>Which <b>one</b>, <span style\\="x">1 &lt; 2</span>?</p><p><img src\\="a.png" alt\\="A map"></p> {=<i>this</i> ~that}\n',
  );
  expect(questions[0]).toMatchObject({
    prompt: 'Which **one**, 1 < 2?\n\n![A map](a.png)',
    choices: { this: '*this*' },
  });
  expect(codes(losses)).toEqual(['image']);
});

test('wildcards of short answers are patterns; escaped stars are stars', async () => {
  const { questions, losses } = await cameIn('a.gift', '::s::Name it. {=Virtual\\*Box =%50%vir* =%0%*#No.}\n');
  expect(questions[0]).toMatchObject({ answer: ['Virtual*Box'], patterns: [{ pattern: 'vir.*', credit: 0.5 }] });
  expect(codes(losses)).toEqual(['any-answer']);
});

test('what is no question, is not closed or has two answers is named', async () => {
  const { losses } = await cameIn(
    'a.gift',
    'Only a text.\n\n::open::Never closed {=a ~b\n\n::two::One {=a} and {=b}\n\n::stray::A } here {=a}\n\n::none::No right {~a ~b}\n\n::fine::Fine? {T}\n\n::title without end\n',
  );
  expect(losses.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '1 description',
    '3 gift-unclosed',
    '5 gift-two-answers',
    '7 gift-stray-brace',
    '9 gift-no-right',
    '13 gift-title',
  ]);
});

test('hard texts go out and come back the same, with the same ids (F08)', async () => {
  const choices = [
    '#1: ~x',
    '{a=b}',
    'a -> b',
    'C:\\temp',
    '//no comment',
    '::title::',
    '=equal',
    '~tilde',
    '%50%half',
  ];
  const bank = bankOf([
    {
      id: 'x1',
      type: 'single-choice',
      prompt: 'if (a == b) { print("#1: ~x\\n") }\n\nWhat is printed?',
      choices: Object.fromEntries(choices.map((text, index) => [`c${index}`, text])),
      answer: 'c0',
    },
    {
      id: 'x2',
      type: 'matching',
      prompt: 'Types',
      items: { a: 'a -> b', b: 'a = b' },
      targets: { f: 'function', e: 'equation' },
      answer: { a: 'f', b: 'e' },
    },
  ]);
  const { out, losses } = await wentOut(bank, 'a.gift');
  expect(losses).toEqual([]);
  expect(out).not.toMatch(/\{[^}]*\n\n/);
  const { questions } = await cameIn('b.gift', out);
  expect(questions).toMatchObject([
    { id: 'x1', prompt: 'if (a == b) { print("#1: ~x\\n") }\n\nWhat is printed?' },
    { id: 'x2', prompt: 'Types' },
  ]);
  expect(Object.values((questions[0] as { choices: object }).choices)).toEqual(choices);
  expect(Object.values((questions[1] as { items: object }).items)).toEqual(['a -> b', 'a = b']);
  expect((await wentOut(bank, 'a.gift')).out).toBe(out);
});
