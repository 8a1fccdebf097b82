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
import { questions, submissionLine } from '../support/submission-lines.ts';

const shell = {
  messages: en,
  language: 'en',
  quiet: true,
  complain: (line: string) => {
    throw new Error(line);
  },
} as unknown as Shell;

const examOf = (more: object = {}): Promise<Exam> => {
  const folder = folderWith({ 'bank.yaml': bankOf(questions) });
  const exam = { exam: 'test', title: 'Test', banks: ['bank.yaml'], shuffle: { choices: false }, ...more };
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
      fc.property(fc.array(submissionLine, { minLength: 1, maxLength: 12 }), (lines) => {
        const quick = taken(exam, counting(graderOf(exam)), lines);
        expect(quick).toEqual(taken(exam, longWay(graderOf(exam)), lines));
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
