import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from '../../engine/grade.ts';
import type { Source } from '../../generated/types.ts';
import { makeTemporaryFolder } from '../../io/temporary-folder.ts';
import { demandKind, writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { isDoubtful, sayGraded } from '../grade/closing.ts';
import { gradeInputs } from '../grade/grade-inputs.ts';
import { gradeShard } from '../grade/grade-shard.ts';
import type { GradeOptions } from '../grade/options.ts';
import { type Finish, openOutputs } from '../grade/outputs.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { maxPointsText } from './report-text.ts';

/** Writes the page of a report that was just written. */
const writePageOf = async (shell: Shell, path: string, { html = '', anonymous = false }: GradeOptions) => {
  const [{ writePage }, { readReport }] = await Promise.all([
    import('../analyze/page.ts'),
    import('../../io/report-reader.ts'),
  ]);
  writePage(shell, readReport(path), html, anonymous);
  shell.note(shell.messages.analyze.pageWritten(visibleLine(html)));
};

/**
 * Grades submissions against banks. With a page, a gradebook or pages for candidates and no file for the report, these
 * are all that is kept.
 */
export const runGrade = async (shell: Shell, options: GradeOptions): Promise<ExitCode> => {
  // Rather now than after hours of grading.
  if (options.html !== undefined) demandKind(options.html, 'HTML');
  for (const path of [options.csv, options.review]) if (path !== undefined) demandKind(path, 'TXT');
  const code = await gradeAll(shell, options);
  if (shell.context.stop.aborted) shell.complain(shell.messages.grade.stopped);
  return code;
};

const gradeAll = async (shell: Shell, options: GradeOptions): Promise<ExitCode> => {
  if (options.shard !== undefined) return gradeShard(shell, options, options.shard);
  const outputs = await openOutputs(shell, options);
  if (options.html === undefined && !outputs) return gradeAndSay(shell, options);
  const kept = options.format === 'ndjson' ? undefined : options.output;
  const folder = kept === undefined ? makeTemporaryFolder() : undefined;
  const output = kept ?? join(folder ?? '', 'report.json');
  try {
    const code = await gradeAndSay(
      shell,
      { ...options, output },
      options.output ?? '',
      outputs?.finish,
      outputs?.onAttempt,
    );
    if (!shell.context.stop.aborted && options.html !== undefined) await writePageOf(shell, output, options);
    return code;
  } finally {
    outputs?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const gradeAndSay = async (
  shell: Shell,
  options: GradeOptions,
  named = options.output ?? '',
  finish?: Finish,
  onAttempt?: (attempt: Attempt, source: Source) => void,
): Promise<ExitCode> => {
  const outcome = await gradeInputs(shell, options, onAttempt);
  if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
  const notes = finish && options.output !== undefined ? await finish(options.output, outcome) : [];
  if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
  const { exam, rejected, waiting, answersWaiting, absent } = outcome;
  sayGraded(shell, outcome, {
    named,
    worth: maxPointsText(exam),
    decimals: exam.grading.decimals,
    ...(absent === undefined ? {} : { absent }),
  });
  for (const line of notes) shell.note(line);
  if (options.review !== undefined) {
    const { reviewSheet } = await import('./review-sheet.ts');
    writeAtomic(options.review, await reviewSheet(exam, waiting, shell.language));
  }
  if (answersWaiting > 0) shell.note(shell.messages.grade.waiting(answersWaiting, options.review ?? ''));
  return rejected.length > 0 || isDoubtful(outcome) ? exitCode.problems : exitCode.fine;
};
