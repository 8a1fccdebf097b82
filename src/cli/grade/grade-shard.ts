import type { Shard } from '../../core/shard.ts';
import { openShard } from '../../engine/shard.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { openIntake } from './intake.ts';
import { refuseMarks } from './marks-book.ts';
import type { GradeOptions } from './options.ts';
import { prepareGrading } from './prepare.ts';
import { openProgress } from './progress.ts';
import { openShardReport } from './shard-report.ts';
import { takeSubmission } from './take.ts';

/** The part of the submissions that `i/n` names. */
const shardOf = (text: string): Shard => {
  const [, index = '', of = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (index === '' || Number(index) > Number(of)) throw new UserError('bad-shard', { value: text });
  return { index: Number(index), of: Number(of) };
};

/** Grades a part of the submissions into a report for `merge`, which decides duplicates and works out the figures. */
export const gradeShard = async (shell: Shell, options: GradeOptions, text: string): Promise<ExitCode> => {
  const shard = shardOf(text);
  const { output, duplicates } = options;
  if (output === undefined) throw new UserError('shard-without-output');
  const { review, html, roster, csv, feedback, format } = options;
  if ([review, html, roster, csv, feedback].some((one) => one !== undefined) || format === 'ndjson')
    throw new UserError('shard-and-whole');
  const { submissions, exam, grader, reviews } = await prepareGrading(shell, options);
  const { wants, found } = openShard(shard);
  const progress = openProgress(shell, async () => (await import('../../io/input-size.ts')).inputSize(submissions));
  const intake = await openIntake(progress.shell, exam, options, submissions, wants);
  const report = openShardReport(exam, grader.book, shard, duplicates, output);
  const { stop } = shell.context;
  let complete = false;
  try {
    for await (const block of intake.found) {
      if (stop.aborted) return stop.reason as ExitCode;
      for (const one of block) report.enter(takeSubmission(exam, grader, one, reviews.notice));
      await progress.block(block);
    }
    // Standard input ends when it is to stop.
    if (stop.aborted) return stop.reason as ExitCode;
    progress.end();
    // Who is not of this part is of another, so marks for unknown candidates say nothing here.
    const unfit = reviews.unused().filter(({ code }) => code !== 'unknown-candidate');
    if (unfit.length > 0) refuseMarks(shell, unfit);
    const { graded, rejected } = report.finish(found());
    complete = true;
    shell.note(visibleLine(shell.messages.merge.shardWritten(output, shard.index, shard.of, graded, rejected)));
    return rejected > 0 ? exitCode.problems : exitCode.fine;
  } finally {
    progress.end();
    if (!complete) report.abort();
  }
};
