import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/engine/assemble.ts';
import { check } from '../../src/engine/check.ts';
import { paperOf } from '../../src/engine/paper.ts';
import type { ExamFile, Report } from '../../src/generated/types.ts';
import { loadDocuments } from '../../src/io/documents.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const questions = Array.from({ length: 12 }, (_, index) => ({
  id: `q${index}`,
  type: 'single-choice',
  choices: { right: 'R', wrong: 'W', other: 'O' },
  answer: 'right',
}));
const exam = {
  exam: 'drawn',
  title: 'Drawn',
  banks: ['bank.yaml'],
  sections: [
    { id: 'fixed', title: 'Fixed', questions: ['sample/q0', 'sample/q1'] },
    { id: 'pool', title: 'Pool', select: { count: 4 }, points: 2 },
  ],
  variants: 'per-candidate',
  seed: 'spring',
};
const ids = ['S1', 's2', 's3', 's4', 's5', 's6'];

const world = async (pool: readonly object[] = questions, more: object = {}) => {
  const folder = folderWith({ 'bank.yaml': bankOf(pool), 'test.exam.yaml': JSON.stringify({ ...exam, ...more }) });
  const { banks } = check(await loadDocuments([join(folder, 'bank.yaml')]));
  const assembled = assemble({ ...exam, ...more } as unknown as ExamFile, banks);
  if ('problems' in assembled) throw new Error(JSON.stringify(assembled.problems));
  return { folder, assembled };
};

const gradeLines = async (
  folder: string,
  submissions: readonly object[],
  options: readonly string[] = [],
): Promise<{ readonly code: number; readonly err: string; readonly report: Report }> => {
  writeFileSync(join(folder, 'class.ndjson'), submissions.map((one) => JSON.stringify(one)).join('\n'));
  const output = join(folder, 'report.json');
  const args = ['grade', join(folder, 'test.exam.yaml'), join(folder, 'class.ndjson'), '-o', output, ...options];
  const { code, err } = await run(args);
  return { code, err, report: code === 2 ? ({} as Report) : (JSON.parse(readFileSync(output, 'utf8')) as Report) };
};

const rightTo = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'right']));

describe('an exam with questions of each candidate', () => {
  test('marks each against what the paper asks, and gives full marks to who answers it all', async () => {
    const { folder, assembled } = await world();
    const submissions = ids.map((id) => {
      const paper = paperOf(assembled, { language: 'en', candidate: { id } });
      const names = paper.sections.flatMap((section) => section.questions.map(({ question }) => question));
      return { exam: 'drawn', fingerprint: paper.fingerprint, candidate: { id }, answers: rightTo(names) };
    });
    const { report } = await gradeLines(folder, submissions);
    expect(report.results.map(({ points, maxPoints, warnings }) => [points, maxPoints, warnings])).toEqual(
      ids.map(() => [10, 10, []]),
    );
    expect(report.results[0]?.sections).toEqual([
      { section: 'fixed', points: 2, maxPoints: 2 },
      { section: 'pool', points: 8, maxPoints: 8 },
    ]);
    const drawn = report.results.map(({ answers }) => answers.map(({ question }) => question).join());
    expect(new Set(drawn).size).toBeGreaterThan(1);
    expect(report.exam).toMatchObject({ variants: 'per-candidate', maxPoints: 10, questions: 6 });
  });
  test('draws for an id whatever its case and outer white space', async () => {
    const { assembled } = await world();
    expect(assembled.formOf(' s1 ').asked).toEqual(assembled.formOf('S1').asked);
  });
  test('warns of an answer to what this candidate was not asked, and does not count it', async () => {
    const { folder, assembled } = await world();
    const asked = new Set(assembled.formOf('S1').placeOf.keys());
    const stray = assembled.questions.find(({ name }) => !asked.has(name))?.name ?? '';
    const { report } = await gradeLines(folder, [
      { candidate: { id: 'S1' }, answers: { [stray]: 'right', 'sample/q0': 'right' } },
    ]);
    expect(report.results[0]).toMatchObject({
      points: 1,
      warnings: [expect.stringContaining(`"${stray}" was not asked`)],
    });
    expect(report.results[0]?.answers.some(({ question }) => question === stray)).toBe(false);
  });
  test('gives no figure that needs everybody to have had the same questions', async () => {
    const { folder } = await world();
    const { report } = await gradeLines(
      folder,
      ids.map((id) => ({ candidate: { id }, answers: rightTo(['sample/q0']) })),
    );
    const { exam: whole, questions: rows } = report.statistics;
    expect(whole).toMatchObject({ n: 6, mean: 1, alpha: null, standardError: null });
    expect(whole.reasons).toMatchObject({ alpha: 'variants-differ', standardError: 'variants-differ' });
    expect(rows.find(({ question }) => question === 'sample/q0')).toMatchObject({
      presented: 6,
      facility: 1,
      discrimination: null,
      reasons: { discrimination: 'variants-differ', upperLower: 'variants-differ' },
    });
    const presented = rows.map((row) => row.presented);
    expect(presented.reduce((sum, count) => sum + count, 0)).toBe(6 * 6);
    expect(presented).not.toContain(0);
  });
  test('rejects another edition, as a question more in the pool makes one', async () => {
    const { assembled } = await world();
    const { folder } = await world([...questions, { ...questions[0], id: 'added' }]);
    const { report } = await gradeLines(folder, [
      { candidate: { id: 'S1' }, fingerprint: assembled.fingerprint, answers: {} },
    ]);
    expect(report.rejected.map(({ code }) => code)).toEqual(['other-edition']);
  });
});

describe('papers as they were issued', () => {
  const issue = async (folder: string) => {
    const { assembled } = await world();
    mkdirSync(join(folder, 'papers'));
    for (const id of ids.slice(0, 5))
      writeFileSync(
        join(folder, 'papers', `${id}.json`),
        JSON.stringify(paperOf(assembled, { language: 'en', candidate: { id } })),
      );
    return assembled;
  };
  test('say what was asked, though the pool has changed since', async () => {
    const { folder } = await world([...questions, { ...questions[0], id: 'added' }], { seed: 'autumn' });
    const before = await issue(folder);
    const submissions = ids.map((id) => ({
      candidate: { id },
      ...(id === 's6' ? {} : { fingerprint: before.fingerprint }),
      answers: rightTo([...before.formOf(id).placeOf.keys()]),
    }));
    const { report } = await gradeLines(folder, submissions, ['--papers', join(folder, 'papers')]);
    expect(report.results.slice(0, 5).map(({ points, warnings }) => [points, warnings])).toEqual(
      ids.slice(0, 5).map(() => [10, []]),
    );
    expect(report.results[5]?.warnings[0]).toContain('no paper of this candidate');
  });
  test('are refused, each with its reason, where they cannot be used', async () => {
    const { folder } = await world(questions.slice(1), { sections: [exam.sections[1]] });
    await issue(folder);
    const { code, err } = await gradeLines(folder, [], ['--papers', join(folder, 'papers')]);
    expect(code).toBe(2);
    expect(err).toMatch(/papers\/S1\.json: None of the banks has the question "sample\/q0"/);
  });
  test.each([
    ['{"paper": 1}', /papers\/bad\.json/],
    ['nonsense', /papers\/bad\.json/],
  ])('must be papers: %s', async (text, message) => {
    const { folder } = await world();
    mkdirSync(join(folder, 'papers'));
    writeFileSync(join(folder, 'papers', 'bad.json'), text);
    const { code, err } = await gradeLines(folder, [], ['--papers', join(folder, 'papers')]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('times', () => {
  const timed = { minutes: 45, opensAt: '2026-12-01T09:00:00+01:00', closesAt: '2026-12-01T10:00:00+01:00' };
  const noted = async (startedAt: string, submittedAt: string) => {
    const { folder } = await world(questions, { ...timed, variants: 'same' });
    const { report } = await gradeLines(folder, [{ candidate: { id: 'S1' }, startedAt, submittedAt, answers: {} }]);
    return { late: report.results[0]?.late, warnings: report.results[0]?.warnings.join(' ') };
  };
  test('kept are not spoken of', async () => {
    expect(await noted('2026-12-01T09:00:00+01:00', '2026-12-01T08:45:00Z')).toEqual({ late: false, warnings: '' });
  });
  test.each([
    [
      '2026-12-01T08:59:59+01:00',
      '2026-12-01T09:30:00+01:00',
      false,
      'before the exam opened at 2026-12-01T09:00:00+01:00',
    ],
    [
      '2026-12-01T09:30:00+01:00',
      '2026-12-01T10:00:01+01:00',
      true,
      'after the exam closed at 2026-12-01T10:00:00+01:00',
    ],
    ['2026-12-01T09:00:00+01:00', '2026-12-01T09:50:00+01:00', false, 'It took 50 minutes; the exam allows 45.'],
    ['2026-12-01T09:30:00+01:00', '2026-12-01T09:20:00+01:00', false, 'before it was begun'],
  ])('from %s to %s are noted', async (startedAt, submittedAt, late, words) => {
    const { late: isLate, warnings } = await noted(startedAt, submittedAt);
    expect(isLate).toBe(late);
    expect(warnings).toContain(words);
  });
});
