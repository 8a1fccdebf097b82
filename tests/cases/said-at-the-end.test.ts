import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { folderWith, run } from '../support/run.ts';

const bank = `bank: letters
title: Letters
languages: [es]
topics: {t: Topic}
questions:
  - {id: q1, type: single-choice, topic: t, prompt: "Capital of France?", choices: {a: Paris, b: Lyon, c: Nice, d: Lille}, answer: a}
  - {id: q2, type: numerical, topic: t, prompt: "How many?", answer: 12}
`;
const exam = (more = ''): string =>
  `exam: e\ntitle: E\nbanks: [bank.yaml]\nsections: [{questions: [letters/q1, letters/q2]}]\n${more}`;

const graded = async (files: { readonly [name: string]: string }, ...args: readonly string[]) => {
  const folder = folderWith({ 'bank.yaml': bank, 'e.exam.yaml': exam(), ...files });
  const paths = args.map((arg) => (/\.\w+$/.test(arg) ? join(folder, arg) : arg));
  const output = join(folder, 'report.json');
  const ran = await run(['grade', ...paths, '-o', output]);
  return { ...ran, report: JSON.parse(readFileSync(output, 'utf8')) as Report };
};

describe('letters that may come from a shuffled paper', () => {
  const map = 'map: table\ncandidate: Id\nquestions: [{column: Uno, question: letters/q1}]\n';

  test.each([
    ['of our own CSV', { 's.csv': 'candidate,q1\ns1,a\ns2,B\n' }, ['s.csv']],
    ['of a mapped table', { 's.csv': 'Id,Uno\ns1,A\ns2,b\n', 'm.yaml': map }, ['s.csv', '--map', 'm.yaml']],
    [
      'in JSON without an edition',
      {
        's.ndjson':
          '{"candidate":{"id":"s1"},"answers":{"q1":"a"}}\n{"candidate":{"id":"s2"},"answers":{"letters/q1":"b"}}\n',
      },
      ['s.ndjson'],
    ],
  ])('%s are no ids', async (_, files, args) => {
    const { report, err, code } = await graded(files, 'e.exam.yaml', ...args);
    expect(report.results.map(({ answers }) => answers[0]?.status)).toEqual(['invalid', 'invalid']);
    expect(err).toMatch(/\n2 × answer to letters\/q1 by a bare letter, most often "[aAbB]" \(1\) \(.*, …\)\n/);
    expect(err).toMatch(/\n.*--map.*shuffle: \{choices: false\}/);
    expect(code).toBe(1);
  });

  test('are ids where nothing is shuffled, and where the edition is named', async () => {
    const plain = await graded(
      { 's.csv': 'candidate,q1\ns1,a\n', 'e.exam.yaml': exam('shuffle: {choices: false}\n') },
      'e.exam.yaml',
      's.csv',
    );
    expect(plain.report.results[0]?.answers[0]?.status).toBe('correct');
    const { fingerprint } = plain.report.exam;
    const edition = await graded(
      { 's.ndjson': JSON.stringify({ fingerprint, candidate: { id: 's1' }, answers: { q1: 'a' } }) },
      'e.exam.yaml',
      's.ndjson',
    );
    expect(edition.report.results[0]?.answers[0]?.status).toBe('correct');
  });

  test('are no ids in a table that names an edition, which people type', async () => {
    const { report } = await graded(
      { 's.ndjson': '{"candidate":{"id":"s1"},"answers":{}}' },
      'e.exam.yaml',
      's.ndjson',
    );
    const table = `candidate,fingerprint,q1\ns1,${report.exam.fingerprint},a\n`;
    const typed = await graded({ 's.csv': table }, 'e.exam.yaml', 's.csv');
    expect({ status: typed.report.results[0]?.answers[0]?.status, code: typed.code }).toEqual({
      status: 'invalid',
      code: 1,
    });
  });

  const parts = `bank: letters
title: Letters
languages: [es]
topics: {t: Topic}
questions:
  - id: q1
    type: cloze
    topic: t
    prompt: Complete it.
    text: "The unknown is {{v}}, the city {{c}}."
    blanks:
      v: {type: short-answer, answer: [x]}
      c: {type: single-choice, choices: {a: Paris, b: Lyon}, answer: a}
  - {id: q2, type: ordering, topic: t, prompt: Order., items: {a: One, b: Two, c: Three}, answer: [a, b, c]}
`;

  test.each([
    ['typed into a blank is text', { q1: { v: 'x' } }, 'partial'],
    ['chosen in a blank is no id', { q1: { v: 'x', c: 'a' } }, 'invalid'],
    ['of items in order is no id', { q2: ['a', 'b', 'c'] }, 'invalid'],
  ])('a letter %s', async (_, answers, status) => {
    const { report } = await graded(
      { 'bank.yaml': parts, 's.ndjson': JSON.stringify({ candidate: { id: 's1' }, answers }) },
      'e.exam.yaml',
      's.ndjson',
    );
    const [only] = Object.keys(answers);
    const answer = report.results[0]?.answers.find(({ question }) => question === `letters/${only}`);
    expect(answer?.status).toBe(status);
  });

  test.each([
    [
      'an ordering',
      '{id: q1, type: ordering, topic: t, prompt: Order., items: {a: One, b: Two, c: Three}, answer: [a, b, c]}',
      true,
    ],
    [
      'one letter among words',
      '{id: q1, type: single-choice, topic: t, prompt: Which?, choices: {c: C, java: Java}, answer: c}',
      true,
    ],
    [
      'choices that stay',
      '{id: q1, type: single-choice, topic: t, prompt: Which?, shuffle: false, choices: {a: A1, b: B1}, answer: a}',
      false,
    ],
    [
      'a blank',
      '{id: q1, type: cloze, topic: t, prompt: Fill., text: "{{c}}", blanks: {c: {type: single-choice, choices: {a: One, b: Two}, answer: a}}}',
      true,
    ],
  ])('are warned of by check: %s', async (_, question, warned) => {
    const folder = folderWith({
      'bank.yaml': `bank: letters\ntitle: L\nlanguages: [es]\ntopics: {t: T}\nquestions:\n  - ${question}\n`,
      'e.exam.yaml': 'exam: e\ntitle: E\nbanks: [bank.yaml]\nsections: [{questions: [letters/q1]}]\n',
    });
    const { out } = await run(['check', join(folder, 'e.exam.yaml')]);
    expect(out.includes('exam-letter-ids')).toBe(warned);
  });

  test('do not make doubtful what a map has read by its text', async () => {
    const { report, code } = await graded(
      { 's.csv': 'Id,Uno\ns1,Paris\ns2,Lyon\n', 'm.yaml': map },
      'e.exam.yaml',
      's.csv',
      '--map',
      'm.yaml',
    );
    expect(report.results.map(({ answers }) => answers[0]?.status)).toEqual(['correct', 'incorrect']);
    expect(code).toBe(0);
  });

  test('are ids of banks that are graded without an exam, which have no paper', async () => {
    const { report } = await graded({ 's.csv': 'candidate,q1\ns1,a\n' }, 'bank.yaml', 's.csv');
    expect(report.results[0]?.answers[0]?.status).toBe('correct');
  });
});

describe('what was odd is counted at the end', () => {
  test('answers that are none, with the commonest and its place, and exit 1 where they are most', async () => {
    const rows = ['1.2,0', '1.2,0', 'doce', '12'].map((cell, at) => `s${at},Paris,"${cell}"`);
    const map = 'map: table\ncandidate: Id\nquestions: [{column: Uno, question: q1}, {column: Dos, question: q2}]\n';
    const { err, code } = await graded(
      { 's.csv': `Id,Uno,Dos\n${rows.join('\n')}\n`, 'm.yaml': map },
      'e.exam.yaml',
      's.csv',
      '--map',
      'm.yaml',
    );
    expect(err).toMatch(
      /\n3 × answer to letters\/q2 that is no answer to it, most often "1\.2,0" \(2\) \(.*s\.csv:2, …\)\n/,
    );
    expect(code).toBe(1);
  });

  test('times that cannot be read: exit 1 where the exam closes, said and 0 where it does not', async () => {
    const files = {
      's.csv': 'Id,Cuando,Uno\ns1,manana,Paris\ns2,ayer,Paris\n',
      'm.yaml': 'map: table\ncandidate: Id\nsubmittedAt: {column: Cuando}\nquestions: [{column: Uno, question: q1}]\n',
    };
    const args = ['e.exam.yaml', 's.csv', '--map', 'm.yaml'];
    const open = await graded(files, ...args);
    expect(open.err).toMatch(/\n2 × "manana" in submittedAt is no time .*s\.csv:2, …\)\n/);
    expect(open.code).toBe(0);
    const closing = exam('closesAt: "2026-12-01T10:00:00+01:00"\nlate: {perDay: 0.5, max: 0.5}\n');
    expect((await graded({ ...files, 'e.exam.yaml': closing }, ...args)).code).toBe(1);
  });

  test('the times of Google forms are read, and make late', async () => {
    const closing = exam('closesAt: "2026-12-01T10:00:00+01:00"\nlate: {perDay: 0.5, max: 0.5}\n');
    const { report, code } = await graded(
      {
        'e.exam.yaml': closing,
        's.csv':
          'Marca temporal,Id,Uno\n2026/12/02 9:41:03 a. m. CET,s1,Paris\n2026/12/01 9:41:03 a. m. CET,s2,Paris\n',
        'm.yaml':
          'map: google-forms\ncandidate: Id\nsubmittedAt: {column: Marca temporal}\nquestions: [{column: Uno, question: q1}]\n',
      },
      'e.exam.yaml',
      's.csv',
      '--map',
      'm.yaml',
    );
    expect(report.results.map(({ late, points }) => [late, points])).toEqual([
      [true, 0.5],
      [false, 1],
    ]);
    expect(code).toBe(0);
  });

  test('a zone that is not known is asked for', async () => {
    const { report, err, code } = await graded(
      {
        's.csv': 'Marca temporal,Id,Uno\n2026/12/02 9:41:03 a. m. CST,s1,Paris\n',
        'm.yaml':
          'map: google-forms\ncandidate: Id\nsubmittedAt: {column: Marca temporal}\nquestions: [{column: Uno, question: q1}]\n',
      },
      'e.exam.yaml',
      's.csv',
      '--map',
      'm.yaml',
    );
    expect(report.rejected.map(({ code: reason }) => reason)).toEqual(['ambiguous-zone']);
    expect({ code, says: err.includes('zone:') }).toEqual({ code: 1, says: true });
  });
});

describe('a blank submission that takes the place of a full one', () => {
  const line = (at: string, answers: object): string =>
    JSON.stringify({ candidate: { id: 's1' }, submittedAt: `2026-12-01T0${at}:00:00Z`, answers });
  const full = line('8', { q2: 12 });
  const files = (...lines: readonly string[]) => ({ 's.ndjson': `${lines.join('\n')}\n` });
  const warned = (report: Report) => report.results.map(({ warnings }) => warnings);
  const said = 'It is blank, and took the place of one with 1 of 2 points (--duplicates best keeps the better one).';

  test.each([
    ['behind it', files(full, line('9', {}))],
    ['before it in the file', files(line('9', { q1: null, q2: '' }), full)],
    [
      'among others',
      files(
        '{"candidate":{"id":"s0"},"answers":{"q2":1}}',
        full,
        '{"candidate":{"id":"s2"},"answers":{}}',
        line('9', {}),
      ),
    ],
  ])('is said in its result and at the end: %s', async (_, lines) => {
    const { report, err } = await graded(lines, 'e.exam.yaml', 's.ndjson');
    expect(warned(report).flat()).toEqual([said]);
    expect(report.results.find(({ candidate }) => candidate.id === 's1')?.warnings).toEqual([said]);
    expect(err).toContain(`1 × ${said.slice(0, -1)} (`);
  });

  test('is said by threads and by joined parts too', async () => {
    const lines = files(
      full,
      line('9', {}),
      ...Array.from({ length: 40 }, (_, at) => `{"candidate":{"id":"x${at}"},"answers":{}}`),
    );
    const { report } = await graded(lines, 'e.exam.yaml', 's.ndjson', '--jobs', '2');
    expect(warned(report).flat()).toEqual([said]);
  });

  test('nothing is said where the later one has an answer, or the better one is kept', async () => {
    const other = await graded(files(full, line('9', { q2: 1 })), 'e.exam.yaml', 's.ndjson');
    expect(warned(other.report)).toEqual([[]]);
    const best = await graded(files(full, line('9', {})), 'e.exam.yaml', 's.ndjson', '--duplicates', 'best');
    expect(warned(best.report)).toEqual([[]]);
    expect(best.report.results[0]?.points).toBe(1);
  });
});
