import fc from 'fast-check';

/** What the lines answer. */
export const questions = [
  { id: 'one', type: 'single-choice', choices: { a: 'A', b: 'B', c: 'C' }, answer: 'a' },
  { id: 'many', type: 'multiple-response', choices: { a: 'A', b: 'B', c: 'C' }, answer: ['a', 'b'], points: 2 },
  { id: 'text', type: 'short-answer', answer: ['Xen', 'XenAa'] },
  { id: 'number', type: 'numerical', answer: 2005 },
  { id: 'match', type: 'matching', items: { x: 'X', y: 'Y' }, targets: { p: 'P', q: 'Q' }, answer: { x: 'p', y: 'q' } },
  { id: 'essay', type: 'essay' },
];

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

/** Lines of a class: plain, strange, broken and cut ones. None holds a line break, so each is one line. */
export const submissionLine = fc.oneof(plain, submission, spoilt, cut).map((line) => line.replaceAll('\n', ' '));
