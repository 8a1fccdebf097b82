import { statSync } from 'node:fs';
import { shownId } from '../../core/candidate.ts';
import { type Ledger, openLedger } from '../../engine/batch.ts';
import type { Contender, DuplicatePolicy } from '../../engine/duplicates.ts';
import { type Exam, examOfBanks } from '../../engine/exam.ts';
import { gradeSubmission, printAttempt } from '../../engine/grade.ts';
import { packAttempt, statisticsOf } from '../../engine/statistics.ts';
import { instantOf, readSubmission } from '../../engine/submission.ts';
import type { Rejection, ReportCandidate, Source, Statistics, Superseded } from '../../generated/types.ts';
import { expandPaths } from '../../io/documents.ts';
import { packageVersion } from '../../io/package-folder.ts';
import { openReport, type ReportFile, type ResultPlace } from '../../io/report-file.ts';
import { openRows, type RowStore } from '../../io/rows.ts';
import { type FoundSubmission, findSubmissions } from '../../io/submissions.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { en } from '../messages/en.ts';
import { rejectionWords, reportWords } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { usableBanks } from '../usable-banks.ts';

export interface GradeOptions {
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly duplicates: DuplicatePolicy;
}

/** What came of a batch. */
export interface BatchOutcome {
  readonly graded: number;
  readonly rejected: readonly Rejection[];
  readonly superseded: number;
  readonly statistics: Statistics;
}

interface Entry extends Contender {
  readonly candidate: ReportCandidate;
  readonly place: ResultPlace;
  readonly row: number;
  readonly points: number;
  readonly submittedAt?: string;
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** An argument is a bank if it is YAML or a folder that holds some; the rest are submissions. */
const sortInputs = async (
  inputs: readonly string[],
): Promise<{ readonly banks: readonly string[]; readonly submissions: readonly string[] }> => {
  const banks: string[] = [];
  const submissions: string[] = [];
  for (const input of inputs) {
    const isFolder = input !== '-' && statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
    const holdsBanks = isFolder ? (await expandPaths([input])).length > 0 : isYaml(input);
    (holdsBanks ? banks : submissions).push(input);
  }
  if (banks.length === 0) throw new UserError('no-bank-argument');
  if (submissions.length === 0) throw new UserError('no-submission-argument');
  return { banks, submissions };
};

const line = (value: unknown): string => JSON.stringify(value);
const list = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map(line).join(',\n')}\n]`;

const headOf = (exam: Exam): string =>
  [
    '{"report":1,',
    `"generator":${line({ name: 'quizvisor', version: packageVersion() })},`,
    `"exam":${line({ id: exam.id, title: exam.title, fingerprint: exam.fingerprint, maxPoints: exam.questions.reduce((sum, { points }) => sum + points, 0) / 100, questions: exam.questions.length })},`,
    '"results":[\n',
  ].join('\n');

const rejectionOf = (source: Source, code: string, values = {}, candidate?: ReportCandidate): Rejection => ({
  ...(candidate ? { candidate } : {}),
  source,
  code,
  message: rejectionWords(en, code, values),
});

/** Grades a batch into a report, submission by submission. */
const gradeBatch = async (
  exam: Exam,
  found: AsyncIterable<readonly FoundSubmission[]>,
  policy: DuplicatePolicy,
  report: ReportFile,
  rows: RowStore,
  stop: AbortSignal,
): Promise<BatchOutcome> => {
  const ledger: Ledger<Entry> = openLedger(policy);
  const rejected: { readonly position: number; readonly rejection: Rejection }[] = [];
  let position = 0;
  let row = 0;
  for await (const block of found) {
    if (stop.aborted) break;
    for (const one of block) {
      const at = position;
      position += 1;
      const reject = (code: string, values = {}, candidate?: ReportCandidate): void => {
        rejected.push({ position: at, rejection: rejectionOf(one.source, code, values, candidate) });
      };
      if ('code' in one) {
        reject(one.code);
        continue;
      }
      const read = readSubmission(one.value);
      if (read.kind === 'rejected') {
        reject(read.reason.code, read.reason.values, read.candidate);
        continue;
      }
      const attempt = gradeSubmission(exam, read.submission, read.warnings);
      const printed = printAttempt(exam, attempt, one.source, reportWords);
      const place = report.result(line(printed));
      rows.append(packAttempt(attempt));
      const { submittedAt } = read.submission;
      ledger.enter(read.submission.candidate.id, {
        position: at,
        instant: instantOf(submittedAt),
        mark: attempt.mark,
        source: one.source,
        candidate: { id: shownId(read.submission.candidate.id) },
        place,
        row,
        points: printed.points,
        ...(submittedAt === undefined ? {} : { submittedAt }),
      });
      row += 1;
    }
  }
  const dropped = ledger.superseded();
  if (policy === 'reject')
    for (const { entry } of dropped)
      rejected.push({
        position: entry.position,
        rejection: rejectionOf(entry.source, 'duplicate', {}, entry.candidate),
      });
  const superseded: readonly Superseded[] =
    policy === 'reject'
      ? []
      : dropped.map(({ entry, by }) => ({
          candidate: entry.candidate,
          source: entry.source,
          ...(entry.submittedAt === undefined ? {} : { submittedAt: entry.submittedAt }),
          points: entry.points,
          by: by.source,
        }));
  const statistics = statisticsOf(exam, rows.rows(new Set(dropped.map(({ entry }) => entry.row))));
  const inOrder = rejected.sort((a, b) => a.position - b.position).map(({ rejection }) => rejection);
  const input = {
    found: position,
    graded: row - dropped.length,
    rejected: inOrder.length,
    superseded: superseded.length,
  };
  if (!stop.aborted) {
    const tail = [
      '',
      '],',
      `"rejected":${list(inOrder)},`,
      `"superseded":${list(superseded)},`,
      `"input":${line(input)},`,
      `"statistics":${statisticsText(statistics)}`,
      '}',
      '',
    ];
    report.finish(
      tail.join('\n'),
      dropped.map(({ entry }) => entry.place),
    );
  }
  return { graded: input.graded, rejected: inOrder, superseded: input.superseded, statistics };
};

const statisticsText = ({ exam, questions, topics }: Statistics): string =>
  `{\n"exam":${line(exam)},\n"questions":${list(questions)},\n"topics":${list(topics)}}`;

/** Grades inputs and writes the report; used by `grade` and by `demo`. */
export const gradeInputs = async (
  shell: Shell,
  options: GradeOptions,
): Promise<BatchOutcome & { readonly exam: Exam }> => {
  const { banks, submissions } = await sortInputs(options.inputs);
  const exam = examOfBanks(await usableBanks(shell, banks));
  if (exam.questions.length === 0) throw new UserError('no-questions');
  const report = openReport(options.output, headOf(exam), shell.out);
  const rows = openRows(exam.questions.length);
  try {
    const { stdin, stop } = shell.context;
    return {
      ...(await gradeBatch(exam, findSubmissions(submissions, stdin), options.duplicates, report, rows, stop)),
      exam,
    };
  } catch (error) {
    report.abort();
    throw error;
  } finally {
    if (shell.context.stop.aborted) report.abort();
    rows.close();
  }
};

const reasonsOf = (rejected: readonly Rejection[], shell: Shell): string => {
  const byCode = new Map<string, Rejection[]>();
  for (const rejection of rejected) byCode.set(rejection.code, [...(byCode.get(rejection.code) ?? []), rejection]);
  return [...byCode]
    .map(([code, members]) => {
      const [first] = members;
      const place = first
        ? `${first.source.file}${(first.source.line ?? first.source.index) ? `:${first.source.line ?? first.source.index}` : ''}`
        : '';
      return `${members.length} × ${rejectionWords(shell.messages, code).replace(/\.$/, '')} (${place}${members.length > 1 ? ', …' : ''})`;
    })
    .join('; ');
};

/** Grades submissions against banks. */
export const runGrade = async (shell: Shell, options: GradeOptions): Promise<ExitCode> => {
  const { exam, graded, rejected, superseded, statistics } = await gradeInputs(shell, options);
  if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
  const { messages } = shell;
  if (graded + rejected.length + superseded === 0) shell.complain(messages.grade.none);
  const mean =
    statistics.exam.mean === null
      ? ''
      : ` ${messages.grade.mean(String(Math.round(statistics.exam.mean * 100) / 100), String(exam.questions.reduce((sum, { points }) => sum + points, 0) / 100))}`;
  const reasons = rejected.length === 0 ? '' : ` ${messages.grade.rejectedReasons(reasonsOf(rejected, shell))}`;
  const summary = `${messages.grade.summary(options.output ?? '', graded, rejected.length, superseded)}${mean}${reasons}`;
  if (rejected.length > 0) shell.complain(summary);
  else shell.note(summary);
  return rejected.length > 0 ? exitCode.problems : exitCode.fine;
};
