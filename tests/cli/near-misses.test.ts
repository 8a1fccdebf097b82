import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { NearMisses, Report } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const questions = [
  { id: 'host', type: 'short-answer', answer: ['hypervisor', { text: 'monitor', credit: 0.5 }], points: 2 },
  { id: 'exact', type: 'short-answer', answer: ['Señal'], match: { case: true, accents: true } },
  { id: 'tool', type: 'short-answer', answer: ['kernel'] },
  { id: 'size', type: 'numerical', answer: 2048, tolerance: 1, units: { MiB: 1, GiB: 1024 } },
  { id: 'ratio', type: 'numerical', answer: 2.5025 },
  {
    id: 'gaps',
    type: 'cloze',
    text: '{{who}} {{when}}',
    blanks: { who: { type: 'short-answer', answer: ['Popek'] }, when: { type: 'numerical', answer: 1974 } },
  },
  { id: 'flag', type: 'true-false', answer: true },
];

/** Near misses of answers to one question, as `kind typed ~ right × candidates`. */
const missesOf = async (...answers: readonly object[]): Promise<readonly string[]> => {
  const { out } = await near(answers, '--format', 'json');
  return (JSON.parse(out) as NearMisses).misses.map(
    ({ kind, typed, right, candidates }) => `${kind} ${typed} ~ ${right} × ${candidates}`,
  );
};
const world = async (answers: readonly object[], ...options: readonly string[]): Promise<string> => {
  const lines = answers.map((one, index) => JSON.stringify({ candidate: { id: `s${index}` }, answers: one }));
  const folder = folderWith({ 'bank.yaml': bankOf(questions), 'class.ndjson': lines.join('\n') });
  await run([
    ...['grade', join(folder, 'bank.yaml'), join(folder, 'class.ndjson'), '-o', join(folder, 'report.json')],
    ...options,
  ]);
  return folder;
};
const near = async (answers: readonly object[], ...options: readonly string[]) => {
  const folder = await world(answers);
  return {
    folder,
    ...(await run(['near-misses', join(folder, 'report.json'), join(folder, 'bank.yaml'), ...options])),
  };
};

describe('near misses', () => {
  test.each<readonly [string, object, readonly string[]]>([
    ['one edit', { host: 'hypervizor' }, ['edit hypervizor ~ hypervisor × 1']],
    ['a swap is one edit', { host: 'hypervisro' }, ['edit hypervisro ~ hypervisor × 1']],
    ['two edits are none', { host: 'hipervizor' }, []],
    ['case and accents, where they count', { exact: 'senal' }, ['spelling senal ~ Señal × 1']],
    ['punctuation and spaces', { host: 'hyper-visor.' }, ['spelling hyper-visor. ~ hypervisor × 1']],
    ['an article', { host: 'El hypervisor' }, ['article El hypervisor ~ hypervisor × 1']],
    ['an answer of another question', { host: 'Kernel' }, ['elsewhere Kernel ~ sample/tool × 1']],
    ['an answer of another blank', { tool: 'popek' }, ['elsewhere popek ~ sample/gaps {who} × 1']],
    ['what is listed for part of the credit is none', { host: 'monitor' }, []],
    ['what is right is none', { host: 'Hypervisor', size: '2 GiB' }, []],
    ['short words have no slips', { flag: 'tru' }, []],
    ['another unit', { size: '2 MiB' }, ['unit 2 MiB ~ 2048 MiB × 1']],
    ['no unit', { size: 2 }, ['unit 2 ~ 2048 MiB × 1']],
    ['a unit that is none', { size: '2048 megas' }, ['unit 2048 megas ~ 2048 MiB × 1']],
    ['a power of ten', { size: 20480 }, ['power-of-ten 20480 ~ 2048 MiB × 1']],
    ['a decimal sign left out', { ratio: '2 5025' }, ['separator 2 5025 ~ 2.5025 × 1']],
    ['far off', { size: 1000, ratio: 'three' }, []],
    [
      'a blank',
      { gaps: { ' who ': 'Popeck', when: '1974 AD' } },
      ['unit 1974 AD ~ 1974 × 1', 'edit Popeck ~ Popek × 1'],
    ],
    ['an answer that is no text', { host: ['hypervizor'], gaps: 'Popeck' }, []],
  ])('%s', async (_, answers, expected) => expect(await missesOf(answers)).toEqual(expected));

  test('are grouped over the class: most candidates first, then most points', async () => {
    const misses = await missesOf(
      { tool: 'kernell', host: 'hypervizor' },
      { host: ' HYPERVIZOR ', size: '20 480' },
      { size: '20480', ratio: 25.025 },
    );
    expect(misses).toEqual([
      'edit hypervizor ~ hypervisor × 2',
      'power-of-ten 20 480 ~ 2048 MiB × 2',
      'power-of-ten 25.025 ~ 2.5025 × 1',
      'edit kernell ~ kernel × 1',
    ]);
  });

  test('say what they would give, by question and blank, and print JSON after its schema', async () => {
    const names = ['near-misses', 'amendments', 'common'];
    const schemas = names.map((name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
    const ajv = new Ajv2020({
      schemas,
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      strictTypes: false,
      keywords: ['tsType'],
    });
    const { out } = await near([{ gaps: { who: 'Popeck', when: 1974 } }, { host: 'hypervizor' }], '--format', 'json');
    const printed = JSON.parse(out) as NearMisses;
    expect(ajv.validate(schemas[0].$id, printed), JSON.stringify(ajv.errors)).toBe(true);
    expect(printed.misses).toMatchObject([
      { question: 'sample/host', points: 2, amendment: { accept: ['hypervizor'], date: '2026-11-25' } },
      { question: 'sample/gaps', blank: 'who', points: 0.5, amendment: { accept: [{ who: 'Popeck' }] } },
    ]);
  });

  const mixed = [
    { host: 'the hypervisor', size: '2 MB', gaps: { who: 'Popeck', when: '1974 AD' } },
    { host: 'hypervizor', size: 20480, ratio: '2 5025', tool: 'hypervisor' },
    { host: 'hypervisor\u0007', size: '20480.0', gaps: { when: 19740 } },
  ];

  test('are written as a file that grade takes, and that gives what was said', async () => {
    const { folder, code } = await near(mixed, '--format', 'yaml', '-o', join(folderWith({}), 'amend.yaml'));
    expect(code).toBe(0);
    const file = join(folder, 'amend.yaml');
    const report = join(folder, 'report.json');
    const bank = join(folder, 'bank.yaml');
    await run(['near-misses', report, bank, '--format', 'yaml', '-o', file]);
    expect(readFileSync(file, 'utf8')).toContain('  #   accept: ["hypervisor"]');
    const amended = await run(['grade', bank, join(folder, 'class.ndjson'), '--amend', file]);
    expect(amended.err).not.toContain('amend.yaml:');
    expect(amended.code).toBe(0);
    const marks = (text: string) => (JSON.parse(text) as Report).results.map(({ points }) => points);
    const { misses } = JSON.parse((await run(['near-misses', report, bank, '--format', 'json'])).out) as NearMisses;
    const gained = misses.filter(({ isSure }) => isSure).reduce((sum, { points }) => sum + points, 0);
    const sum = (points: readonly number[]): number => points.reduce((total, one) => total + one, 0);
    expect(sum(marks(amended.out)) - sum(marks(readFileSync(report, 'utf8')))).toBeCloseTo(gained, 9);
    const again = folderWith({ 'report.json': amended.out });
    const left = JSON.parse(
      (await run(['near-misses', join(again, 'report.json'), bank, '--format', 'json'])).out,
    ) as NearMisses;
    const doubtful = misses.filter(({ isSure }) => !isSure);
    expect(doubtful.length).toBeGreaterThan(3);
    expect(left.misses.map(({ typed }) => typed).sort()).toEqual(doubtful.map(({ typed }) => typed).sort());
  });

  test.each(['36 min', '36 parsecs', '3,6 s', '0 36', '360 s'])('of a number are never sure: %s', async (typed) => {
    const folder = folderWith({
      'bank.yaml': bankOf([{ id: 'time', type: 'numerical', answer: 36, tolerance: 1, units: { s: 1, min: 60 } }]),
      'class.ndjson': JSON.stringify({ candidate: { id: 's1' }, answers: { time: typed } }),
    });
    const [bank, report] = [join(folder, 'bank.yaml'), join(folder, 'report.json')];
    await run(['grade', bank, join(folder, 'class.ndjson'), '-o', report]);
    const text = (await run(['near-misses', report, bank, '--format', 'yaml'])).out;
    expect(text).toContain('changes: []');
    expect(text).toContain('  #   accept: ');
  });

  test('of a text are sure only where `match` does not say that the difference counts', async () => {
    const sureOf = async (match: object): Promise<readonly boolean[]> => {
      const folder = folderWith({
        'bank.yaml': bankOf([{ id: 'name', type: 'short-answer', answer: ['hyper-v'], match }]),
        'class.ndjson': JSON.stringify({ candidate: { id: 's1' }, answers: { name: 'hyper v' } }),
      });
      const [bank, report] = [join(folder, 'bank.yaml'), join(folder, 'report.json')];
      await run(['grade', bank, join(folder, 'class.ndjson'), '-o', report]);
      const { misses } = JSON.parse((await run(['near-misses', report, bank, '--format', 'json'])).out) as NearMisses;
      return misses.map(({ isSure }) => isSure);
    };
    expect(await sureOf({})).toEqual([true]);
    expect(await sureOf({ punctuation: true })).toEqual([false]);
  });

  test('are shown as a table with ready changes, harmless in a terminal', async () => {
    const { out } = await near(mixed);
    expect(out).toContain('one edit from: hypervisor');
    expect(out).toContain('  - question: sample/gaps\n    accept: [{"who":"Popeck"}]\n    reason: ');
    expect(out).not.toContain('\u0007');
    expect((await near(mixed, '--lang', 'es')).out).toContain('salvo un artículo: hypervisor');
    expect((await near([{ host: 'hypervisor' }])).out).toBe('No near misses.\n');
  });

  test('leave out what helps few, where told so', async () => {
    const { out } = await near(mixed, '--format', 'json', '--least', '2');
    expect((JSON.parse(out) as NearMisses).misses.map(({ candidates }) => candidates)).toEqual([2]);
    expect((await near(mixed, '--least', '0')).code).toBe(2);
  });

  test('need the exam of the report, and its answers', async () => {
    const folder = await world([{ host: 'x' }], '--answers', 'none');
    const asked = (bank: string) => run(['near-misses', join(folder, 'report.json'), bank]);
    expect(await asked(join(folder, 'bank.yaml'))).toMatchObject({ code: 2 });
    expect((await asked(join(folder, 'bank.yaml'))).err).toContain('holds no answers');
    expect((await asked('banks')).err).toContain('The report is of the exam "sample", not "');
  });
});
