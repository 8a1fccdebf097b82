import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { flag, gradeExam } from '../support/graded.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

describe('G06: nobody gets more than all', () => {
  const primes = (credit: object) => ({
    id: 'primes',
    type: 'multiple-response',
    choices: { two: '2', three: '3', four: '4' },
    answer: ['two', 'three'],
    credit,
  });
  const exam = { sections: [{ questions: ['sample/primes'] }] };
  test('weights that sum to more than 1 are found by check', async () => {
    const folder = folderWith({ 'bank.yaml': bankOf([primes({ two: 0.75, three: 0.75, four: -0.5 })]) });
    const { code, out } = await run(['check', join(folder, 'bank.yaml')]);
    expect(code).toBe(1);
    expect(out).toMatch(/1\.5|credit/);
  });
  test('and are worth no more than the question', async () => {
    const { report } = await gradeExam([primes({ two: 0.75, three: 0.75, four: -0.5 })], exam, [
      { candidate: { id: 's1' }, answers: { primes: ['two', 'three'] } },
    ]);
    expect(report().results[0]).toMatchObject({ points: 1, percent: 100, grade: 10 });
  });
  test('a field for bonus points is an error, not ignored', async () => {
    const folder = folderWith({ 'bank.yaml': bankOf([flag('b', { bonus: true })]) });
    expect((await run(['check', join(folder, 'bank.yaml')])).out).toContain('bonus');
  });
});

describe('G07: a negative sum is cut where the exam says, and answers add up to what is reported', () => {
  const questions = [flag('a'), flag('b'), flag('d')];
  const sections = [{ questions: ['sample/a', 'sample/b', 'sample/d'] }];
  const submissions = [
    { candidate: { id: 's01' }, answers: { a: false, b: false, d: true } },
    { candidate: { id: 's02' }, answers: { a: false } },
  ];
  test.each([
    ['none', [-1, -1]],
    ['exam', [0, 0]],
  ])('floor %s', async (floor, points) => {
    const { report } = await gradeExam(questions, { sections, grading: { penalty: 1, floor } }, submissions);
    expect(report().results.map((result) => result.points)).toEqual(points);
    for (const { answers } of report().results)
      expect(answers.reduce((sum, answer) => sum + (answer.points ?? 0), 0)).toBe(-1);
    expect(report().results[1]?.answers.map(({ status, points: earned }) => [status, earned])).toEqual([
      ['incorrect', -1],
      ['unanswered', 0],
      ['unanswered', 0],
    ]);
  });
  test('floor question, by credits of the choices themselves', async () => {
    const choice = (id: string) => ({
      id,
      type: 'single-choice',
      choices: { yes: 'Yes', no: 'No' },
      answer: 'yes',
      credit: { no: -1 },
    });
    const { report } = await gradeExam(['a', 'b', 'd'].map(choice), { sections, grading: { floor: 'question' } }, [
      { candidate: { id: 's01' }, answers: { a: 'no', b: 'no', d: 'yes' } },
    ]);
    expect(report().results[0]).toMatchObject({ points: 1 });
  });
});

describe('G10: late is a matter of instants, not of the zone of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  const exam = { sections: [{ questions: ['sample/a'] }] };
  const submissions = [
    { candidate: { id: 's01' }, submittedAt: '2026-10-08T01:10:00Z', answers: { a: true } },
    { candidate: { id: 's02' }, submittedAt: '2026-10-08T04:00:00Z', answers: { a: true } },
  ];
  test.each(['UTC', 'Asia/Tokyo', 'America/New_York'])('with TZ=%s', async (name) => {
    process.env.TZ = name;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    const { report } = await gradeExam(
      [flag('a')],
      { ...exam, closesAt: '2026-10-07T23:59:59-04:00', late: { perDay: 0.1, max: 0.5 } },
      submissions,
    );
    expect(report().results.map(({ late, points }) => [late, points])).toEqual([
      [false, 1],
      [true, 0.9],
    ]);
    expect(report().results[1]?.warnings.join()).toContain('2026-10-07T23:59:59-04:00');
  });
  test.each(['2026-10-07', '2026-10-07T23:59:59'])('a closing time without a zone is refused: %s', async (closesAt) => {
    const { code, err } = await gradeExam([flag('a')], { ...exam, closesAt }, submissions);
    expect(code).toBe(2);
    expect(err).toMatch(/test\.exam\.yaml:1:\d+: .*the offset of your zone, in quotes/);
  });
});
