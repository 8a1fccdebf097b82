import { describe, expect, test } from 'vitest';
import { zipLimits } from '../../src/formats/qti/zip.ts';
import qti2 from '../../src/formats/qti2.ts';
import type { Bank } from '../../src/generated/types.ts';
import { creditIn, fixture, packed, parsed, printed, shipped, treesOf } from './qti-files.ts';

const bankOf = (questions: readonly object[]): Bank =>
  ({
    bank: 'b',
    title: 'B',
    languages: ['en'],
    topics: { t: 'T' },
    questions: questions.map((one, at) => ({ id: `q${at + 1}`, topic: 't', prompt: 'Ask', ...one })),
  }) as unknown as Bank;

const thereAndBack = async (questions: readonly object[]) => {
  const { content } = await printed(qti2, [bankOf(questions)]);
  return { content, read: await parsed(qti2, content) };
};

test('the package has the names of 2.1', async () => {
  const { content } = await printed(qti2, shipped);
  const trees = treesOf(content);
  expect(trees.get('test.xml')?.attributes.xmlns).toBe('http://www.imsglobal.org/xsd/imsqti_v2p1');
  expect([...trees.values()].filter(({ name }) => name === 'assessmentItem')).toHaveLength(185);
});

test('exact numbers, margins, ranges and percentages come back as they went (Q01, Q06)', async () => {
  const { read, content } = await thereAndBack([
    { type: 'numerical', answer: 42 },
    { type: 'numerical', answer: 42, tolerance: 0.5 },
    { type: 'numerical', answer: 3, tolerance: 2 },
    { type: 'numerical', answer: -40, tolerance: '5%' },
    { type: 'numerical', answer: 3.14, tolerance: 0.005 },
  ]);
  expect(
    read.questions.map(({ question: { asked } }) => (asked.kind === 'number' ? asked.accepted : asked.kind)),
  ).toEqual([
    [{ value: 42 }],
    [{ value: 42, tolerance: 0.5 }],
    [{ value: 3, tolerance: 2 }],
    [{ value: -40, tolerance: '5%' }],
    [{ value: 3.14, tolerance: 0.005 }],
  ]);
  const cold = { ...read, questions: read.questions.slice(3) };
  expect([-42, -38, -42.1, -37.9].map((value) => creditIn(cold, value))).toEqual([1, 1, 0, 0]);
  expect(creditIn({ ...read, questions: read.questions.slice(4) }, '3.145')).toBe(1);
  expect([...treesOf(content).keys()]).toContain('items/item-q1.xml');
});

test('a mapping keeps its default and its bounds (Q02)', async () => {
  const read = await parsed(qti2, fixture('mapping-bounds.xml'));
  expect(read.questions[0]?.question.points).toBe(5);
  const credit = (one?: string, other?: string) =>
    creditIn(read, { ...(one ? { 'blank-1': one } : {}), ...(other ? { 'blank-2': other } : {}) });
  expect(credit('ebro', 'tajo')).toBe(1);
  expect(credit('ebro', 'duero')).toBeCloseTo(1 / 5, 4);
  expect(credit('duero', 'tajo')).toBeCloseTo(2 / 5, 4);
  expect(credit('duero', 'ebro')).toBe(0);
  expect(credit('ebro')).toBeCloseTo(2 / 5, 4);
});

test('capitals count where a map entry says so, and rubrics are told apart (Q03, Q04)', async () => {
  const read = await parsed(qti2, fixture('capitals.xml'));
  expect(['lima', 'LIMA', 'Lima', ' Lima ', 'Cusco', 'cusco'].map((text) => creditIn(read, text))).toEqual([
    1, 1, 1, 1, 0.5, 0,
  ]);
  expect(read.questions[0]?.question.prompt).toBe('One word will do.\n\nThe capital of Peru:');
  expect(read.questions[0]?.losses).toMatchObject([{ code: 'qti-rubric', values: { text: 'Be lenient.' } }]);
});

test('booleans are true, false, 1 and 0, and nothing else (Q07)', async () => {
  const read = await parsed(qti2, fixture('booleans.xml'));
  expect(read.questions[0]?.question.asked).toEqual({
    kind: 'choose-one',
    choices: [
      { text: 'Jupiter', right: true },
      { text: 'Mars', right: false },
      { text: 'Neither', right: false, pinned: true },
    ],
  });
  const odd = await parsed(qti2, fixture('booleans.xml').replace('shuffle="1"', 'shuffle="yes"'));
  expect(odd.losses).toMatchObject([{ code: 'qti-boolean', effect: 'left-out' }]);
});

test('dangling references are named, and the rest is read (Q05)', async () => {
  const manifest = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m"><resources>
    <resource identifier="r1" type="imsqti_item_xmlv2p1" href="a.xml"><file href="a.xml"/><dependency identifierref="r9"/></resource>
    <resource identifier="r2" type="imsqti_item_xmlv2p1" href="missing.xml"><file href="missing.xml"/></resource></resources></manifest>`;
  const read = await parsed(qti2, packed({ 'imsmanifest.xml': manifest, 'a.xml': fixture('booleans.xml') }));
  expect(read.questions).toHaveLength(1);
  expect(read.losses).toMatchObject([
    { code: 'qti-dangling', values: { name: 'r9' } },
    { code: 'qti-missing-file', values: { name: 'missing.xml' } },
  ]);
});

test('pictures of a package are given back by safe names', async () => {
  const item = fixture('booleans.xml').replace(
    '<itemBody>',
    '<itemBody><p><img src="../media/sky.png" alt="Sky"/></p>',
  );
  const read = await parsed(qti2, packed({ 'items/a.xml': item, 'media/sky.png': 'PNG' }));
  expect([...(read.attachments?.keys() ?? [])]).toEqual(['media-sky.png']);
  expect(read.questions[0]?.question.prompt).toContain('![Sky](media-sky.png)');
});

describe('an archive is refused (X01)', () => {
  const unsafe = [
    '../../a.txt',
    '/tmp/a.txt',
    'C:\\a.txt',
    '..\\a.txt',
    'items/../../a.txt',
    'con.xml',
    'trailing. ',
    'a\u0007.xml',
  ];
  test.each(unsafe)('with %j in it', async (name) => {
    const read = await parsed(qti2, packed({ 'a.xml': fixture('booleans.xml'), [name]: 'x' }));
    expect(read.questions).toEqual([]);
    expect(read.attachments).toBeUndefined();
    expect(read.losses.map(({ code }) => code)).toContain('zip-unsafe-name');
  });
  test('with two names that some disks take for one', async () => {
    const read = await parsed(qti2, packed({ 'items/a.xml': fixture('booleans.xml'), 'items/A.XML': 'x' }));
    expect(read.losses).toMatchObject([{ code: 'zip-twice' }]);
  });
  test('with another archive in it', async () => {
    expect((await parsed(qti2, packed({ 'inner.zip': 'x' }))).losses).toMatchObject([{ code: 'zip-nested' }]);
  });
  test('that is encrypted', async () => {
    const bytes = packed({ 'a.xml': 'x' });
    const at = bytes.findIndex(
      (_, index) => bytes[index] === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1,
    );
    bytes[at + 8] = 1;
    expect((await parsed(qti2, bytes)).losses).toMatchObject([{ code: 'zip-encrypted' }]);
  });
  test('that is a bomb, and one that lies about its size', async () => {
    const bytes = packed({ 'a.xml': ' '.repeat(2 * 1024 * 1024) });
    expect(2 * 1024 * 1024).toBeGreaterThan(zipLimits.ratio);
    expect((await parsed(qti2, bytes)).losses).toMatchObject([{ code: 'zip-too-large' }]);
    const at = bytes.findIndex(
      (_, index) => bytes[index] === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1,
    );
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 1000, true);
    expect((await parsed(qti2, bytes)).losses).toMatchObject([{ code: 'zip-too-large' }]);
  });
  test('that is cut off', async () => {
    expect((await parsed(qti2, packed({ 'a.xml': 'x' }).slice(0, 40))).losses).toMatchObject([{ code: 'zip-damaged' }]);
  });
});

test('XML with a DOCTYPE is refused (X02)', async () => {
  const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><assessmentItem>&x;</assessmentItem>';
  expect((await parsed(qti2, text)).losses).toMatchObject([{ code: 'xml-doctype' }]);
});
