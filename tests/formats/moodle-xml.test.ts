import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cameIn, type ListedLoss, wentOut } from '../support/converted.ts';
import { bankOf } from '../support/run.ts';

const codes = (losses: readonly ListedLoss[]): readonly string[] => losses.map(({ code }) => code);
const quiz = (...questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
const question = (type: string, text: string, rest = '', format = 'html'): string =>
  `<question type="${type}"><name><text>q</text></name><questiontext format="${format}"><text>${text}</text></questiontext>${rest}</question>`;
const answer = (fraction: string, text: string): string =>
  `<answer fraction="${fraction}"><text>${text}</text></answer>`;

/** Out and in again, twice: the bank, and both files. */
const twice = async (bank: string) => {
  const first = await wentOut(bank, 'a.xml');
  const back = await cameIn('a.xml', first.out, '--bank', 'sample', '--title', 'Sample');
  const second = await wentOut(JSON.stringify(back.bank), 'a.xml');
  return { first, back, second };
};

test('every type of Moodle comes in, and what does not is named', async () => {
  const source = readFileSync(join(import.meta.dirname, 'fixtures/moodle-all-types.xml'));
  const { out, losses } = await cameIn('all.xml', source);
  await expect(out).toMatchFileSnapshot('fixtures/moodle-all-types.yaml');
  const said = losses.map(({ effect, question: about, message }) => `${effect}: ${about ?? ''}: ${message.en}`);
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('fixtures/moodle-all-types.losses.txt');
});

test('what came in goes out and comes in again as it was', async () => {
  const source = readFileSync(join(import.meta.dirname, 'fixtures/moodle-all-types.xml'));
  const { bank } = await cameIn('all.xml', source, '--bank', 'sample', '--title', 'Sample');
  const { first, back, second } = await twice(JSON.stringify(bank));
  expect(first.losses).toEqual([]);
  expect(back.bank).toEqual(bank);
  expect(second.out).toBe(first.out);
});

describe('signs of markup (M01)', () => {
  const text = 'if (a < b && c > d) "<b>x</b>" ]]> end &lt; &amp;lt; `a<b>c`';
  test('go out as they are shown, and come back as they were, however often', async () => {
    const bank = bankOf([
      {
        id: 'one',
        type: 'single-choice',
        prompt: text,
        choices: { a: '<b><b>', b: 'a & b', c: '&lt;', d: '&amp;lt;' },
        answer: 'a',
      },
      { id: 'two', type: 'short-answer', answer: ['i<4 && j>5', ']]>', '&amp;'] },
    ]);
    const { first, back, second } = await twice(bank);
    expect(first.out).toContain(
      '<![CDATA[if (a < b && c > d) "&#60;b>x&#60;/b>" ]]]]><![CDATA[> end &lt; &amp;lt; `a<b>c`]]>',
    );
    expect(first.losses).toEqual([]);
    expect(second.out).toBe(first.out);
    expect(back.questions).toMatchObject([
      { prompt: text, choices: { 'b-b': '<b><b>', 'a-b': 'a & b' } },
      { answer: ['i<4 && j>5', ']]>', '&amp;'] },
    ]);
  });

  test('come in from CDATA, from references, and from HTML', async () => {
    const { questions } = await cameIn(
      'a.xml',
      quiz(
        question(
          'shortanswer',
          '<![CDATA[<p>Is 1 &lt; 2 &amp;&amp; 2 &lt; 3? <code>a[i]</code></p>]]>',
          answer('100', 'a &lt; b'),
        ),
        question('shortanswer', 'a &amp;lt; b', answer('100', '<![CDATA[&lt;]]>')),
        question('shortanswer', '<![CDATA[x ]]]]><![CDATA[> y]]>', answer('100', 'z'), 'plain_text'),
      ),
    );
    expect(questions).toMatchObject([
      { prompt: 'Is 1 < 2 && 2 < 3? `a[i]`', answer: ['a < b'] },
      { prompt: 'a < b', answer: ['&lt;'] },
      { prompt: 'x ]]> y' },
    ]);
  });

  test('are refused by line and column where they stand raw', async () => {
    const raw = await cameIn('a.xml', quiz('<question type="essay"><name><text>i < 4</text></name></question>'));
    expect(raw.losses).toMatchObject([{ code: 'xml-malformed', effect: 'left-out', line: 3 }]);
    const element = await cameIn('a.xml', quiz(question('essay', '<p>Why?</p>'), question('essay', 'Why?')));
    expect(element.losses).toMatchObject([{ code: 'moodle-markup', line: 3, values: { element: 'p' } }]);
    expect(element.questions).toHaveLength(1);
  });
});

describe('one or several (M02)', () => {
  const even = answer('100', '8') + answer('-100', '5') + answer('-100', '7');
  test.each([
    ['<single> false </single>', 'multiple-response'],
    ['<single>0</single>', 'multiple-response'],
    ['<single>1</single>', 'single-choice'],
    ['<single> true</single>', 'single-choice'],
    ['', 'single-choice'],
  ])('%s', async (single, type) => {
    const { questions } = await cameIn('a.xml', quiz(question('multichoice', 'Even?', `${single}${even}`)));
    expect(questions).toMatchObject([{ type }]);
  });

  test('stays what it is on the way out', async () => {
    const source = quiz(question('multichoice', 'Even?', `<single>false</single>${even}`));
    const { bank } = await cameIn('a.xml', source);
    const { first, back } = await twice(JSON.stringify(bank));
    expect(first.out).toContain('<single>false</single>');
    expect(first.out).toContain('<answer fraction="100"');
    expect(back.questions).toMatchObject([{ type: 'multiple-response', answer: ['c-8'], credit: { 'c-5': -1 } }]);
  });
});

describe('weights (M03, F06)', () => {
  test('that are odd are named, and harm no other question', async () => {
    const thirds = ['33', '33.33333', '33.33333', '-50'].map((weight, index) => answer(weight, `v${index}`)).join('');
    const { questions, losses, code } = await cameIn(
      'a.xml',
      quiz(
        question('multichoice', 'Vowels', `<single>false</single>${thirds}`),
        question('truefalse', 'Cold?', answer('100', 'true') + answer('0', 'false')),
      ),
    );
    expect(questions).toMatchObject([{ type: 'true-false', answer: true }]);
    expect(losses).toMatchObject([
      { code: 'moodle-odd-weight', values: { percent: 33 } },
      { code: 'rule', effect: 'left-out', values: { rule: 'credit-sum' } },
    ]);
    expect(code).toBe(1);
  });

  test('that are none are refused', async () => {
    const { losses } = await cameIn('a.xml', quiz(question('multichoice', 'V', answer('all', 'a') + answer('0', 'b'))));
    expect(losses).toMatchObject([{ code: 'moodle-fraction', values: { fraction: 'all' }, effect: 'left-out' }]);
  });

  test('go out as Moodle takes them, and what was changed is said', async () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`c${index}`, `choice ${index}`]));
    const { out, losses } = await wentOut(
      bankOf([
        {
          id: 'part',
          type: 'single-choice',
          choices: { a: 'a', b: 'b', c: 'c' },
          answer: 'a',
          credit: { b: 0.15, c: '-1/7' },
        },
        { id: 'twelve', type: 'multiple-response', choices: many, answer: Object.keys(many).slice(0, 12) },
      ]),
      'a.xml',
    );
    const fractions = [...out.matchAll(/fraction="([^"]*)"/g)].map(([, fraction]) => fraction);
    expect(fractions.slice(0, 3)).toEqual(['100', '14.28571', '-14.28571']);
    expect(fractions.slice(3)).toEqual([...Array(12).fill('10'), '-100']);
    expect(losses).toMatchObject([
      { code: 'moodle-weight', question: 'part', values: { percent: '15', nearest: 14.28571 } },
      { code: 'moodle-weight', question: 'twelve', values: { percent: '8.33333', nearest: 10 } },
    ]);
  });
});

test('files are written beside the bank under safe names, and the text names them (M04)', async () => {
  const png = 'iVBORw0KGgo=';
  const { questions, losses, err } = await cameIn(
    'a.xml',
    quiz(
      `<question type="shortanswer"><name><text>q</text></name><questiontext format="html"><text><![CDATA[<p><img src="@@PLUGINFILE@@/my%20circuit.png" alt="a lamp"> <img src="@@PLUGINFILE@@/gone.png"></p>]]></text><file name="my circuit.png" path="/" encoding="base64">${png}</file><file name="../../x.png" path="/" encoding="base64">${png}</file><file name="bad.png" encoding="base64">!!</file></questiontext>${answer('100', 'lamp')}</question>`,
    ),
  );
  expect(questions).toMatchObject([
    { prompt: '![a lamp](@@PLUGINFILE@@/my-circuit.png) ![](@@PLUGINFILE@@/gone.png)' },
  ]);
  expect(losses.map(({ code, values }) => [code, values?.name ?? values?.address])).toEqual([
    ['moodle-file', 'my-circuit.png'],
    ['moodle-file', 'x.png'],
    ['moodle-base64', 'bad.png'],
    ['image', '@@PLUGINFILE@@/gone.png'],
  ]);
  expect(err).toMatch(/2 files written to .*bank-files/);
});

test('an idnumber is the id, and nothing beside goes without a word (M05)', async () => {
  const { questions, losses } = await cameIn(
    'a.xml',
    quiz(
      question(
        'numerical',
        'Pi?',
        `<idnumber>geo-07</idnumber><penalty>0.1</penalty><targetphrase>x<deep>y</deep></targetphrase>${answer('100', '3.14')}${answer('0', '*')}<hint><text>Greek</text></hint>`,
      ),
    ),
  );
  expect(questions).toMatchObject([{ id: 'geo-07', hints: ['Greek'] }]);
  expect(losses.map(({ code, values }) => [code, values?.name, values?.value])).toEqual([
    ['moodle-name', 'q', undefined],
    ['any-answer', undefined, undefined],
    ['moodle-setting', 'penalty', '0.1'],
    ['moodle-setting', 'targetphrase', 'x y'],
  ]);
});

test('a DOCTYPE is refused, and nothing of it is read (X02)', async () => {
  const entity = '<!DOCTYPE quiz [<!ENTITY xxe SYSTEM "file:///etc/hostname">]>';
  const { out, losses, code } = await cameIn(
    'a.xml',
    `<?xml version="1.0"?>\n${entity}\n${quiz(question('essay', '&xxe;')).slice(39)}`,
  );
  expect([out, code]).toEqual(['', 1]);
  expect(losses).toMatchObject([{ code: 'xml-doctype', line: 2 }]);
  const custom = await cameIn('a.xml', quiz(question('essay', 'a&nbsp;b')));
  expect(custom.losses).toMatchObject([{ code: 'xml-entity', line: 3 }]);
  const deep = await cameIn('a.xml', `<quiz>${'<a>'.repeat(300)}`);
  expect(deep.losses).toMatchObject([{ code: 'xml-too-deep' }]);
  const other = await cameIn('a.xml', '<svg/>', '--from', 'moodle-xml');
  expect(other.losses).toMatchObject([{ code: 'moodle-root', values: { element: 'svg' } }]);
});

describe('embedded answers', () => {
  test('come back with every sign that means something in them', async () => {
    const signs = 'a ~ b # c } d { e \\ f & g " h < i = j % k * l';
    const bank = bankOf([
      {
        id: 'one',
        type: 'cloze',
        prompt: 'Fill in {1:SA:=x} and {#1}.',
        text: 'One {{a}} two {{b}} `{2:NM:=3}` {{c}}.',
        blanks: {
          a: {
            type: 'single-choice',
            choices: { x: `=${signs}`, y: `%${signs}`, z: 'R&' },
            answer: 'x',
            feedback: { y: signs },
            shuffle: false,
          },
          b: {
            type: 'short-answer',
            answer: [signs, { text: '*', credit: 0.5 }],
            patterns: [{ pattern: 'no.*way\\.' }],
            match: { case: true },
            weight: 2,
          },
          c: {
            type: 'numerical',
            answer: [
              { value: -1.5, tolerance: 0.25 },
              { value: 1e-7, credit: 0 },
            ],
          },
        },
      },
    ]);
    const { first, back, second } = await twice(bank);
    expect(codes(first.losses)).toEqual(['moodle-cloze-points']);
    expect(first.out).toContain('{1:NUMERICAL:=-1.5:0.25~%0%0.0000001}');
    expect(second.out).toBe(first.out);
    expect(back.questions).toMatchObject([
      {
        prompt: 'Fill in {1:SA:=x} and {#1}.',
        text: 'One {{blank-1}} two {{blank-2}} `{2:NM:=3}` {{blank-3}}.',
        blanks: {
          'blank-1': { shuffle: false },
          'blank-2': { answer: [signs, { text: '*', credit: 0.5 }], patterns: [{ pattern: 'no.*way\\.' }], weight: 2 },
          'blank-3': {
            answer: [
              { value: -1.5, tolerance: 0.25 },
              { value: 1e-7, credit: 0 },
            ],
          },
        },
      },
    ]);
  });

  test('that a bank has no place for leave the question out, by name', async () => {
    const several = await cameIn('a.xml', quiz(question('cloze', 'x {1:MULTIRESPONSE:=a~=b}')));
    expect(several.losses).toMatchObject([
      { code: 'tools-cloze', effect: 'left-out', values: { gap: '{1:MULTIRESPONSE:=a~=b}' } },
    ]);
    const none = await cameIn('a.xml', quiz(question('cloze', 'no blank')));
    expect(codes(none.losses)).toEqual(['tools-cloze']);
  });

  test('have whole weights', async () => {
    const blank = { type: 'short-answer', answer: ['a'] };
    const { out, losses } = await wentOut(
      bankOf([
        {
          id: 'one',
          type: 'cloze',
          text: '{{a}} {{b}}',
          points: 3,
          blanks: { a: { ...blank, weight: 0.5 }, b: blank },
        },
      ]),
      'a.xml',
    );
    expect(out).toContain('{1:SHORTANSWER:=a} {2:SHORTANSWER:=a}');
    expect(losses).toMatchObject([{ code: 'moodle-cloze-weights' }]);
  });
});

test('units say of each how many make the first one, and patterns go out as far as stars say them', async () => {
  const bank = bankOf([
    { id: 'one', type: 'numerical', answer: 2, units: { m: 1, cm: 0.01, yd: 0.9144 } },
    { id: 'two', type: 'short-answer', answer: ['a'], patterns: [{ pattern: 'b.*' }, { pattern: '[cd]' }] },
  ]);
  const { first, back } = await twice(bank);
  expect(first.out).toContain('<unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit>');
  expect(first.losses).toMatchObject([{ code: 'feature', question: 'two', values: { feature: 'patterns' } }]);
  expect(back.questions).toMatchObject([{ units: { m: 1, cm: 0.01, yd: 0.9144 } }, { patterns: [{ pattern: 'b.*' }] }]);
});

test('topics are categories, whatever stands in them', async () => {
  const topics = { a: 'top', b: 'Unit 1 / TCP//IP & <more>' };
  const { first, back } = await twice(
    bankOf(
      [
        { id: 'one', type: 'true-false', topic: 'a', answer: true },
        { id: 'two', type: 'true-false', topic: 'b', answer: true },
      ],
      { topics },
    ),
  );
  expect(first.out).toContain('<text>$course$/top/top</text>');
  expect(Object.values(back.bank.topics)).toEqual(Object.values(topics));
});

test('white space in front, which Moodle cuts off, is named', async () => {
  const { losses } = await wentOut(
    bankOf([{ id: 'one', type: 'true-false', prompt: '    code\n\ntext', answer: true }]),
    'a.xml',
  );
  expect(codes(losses)).toContain('white-space');
});
