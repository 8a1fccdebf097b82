import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Exam } from '../../engine/exam.ts';
import type { Attempt } from '../../engine/grade.ts';
import type { GradebookName } from '../../generated/gradebooks.ts';
import type { Absent, Source } from '../../generated/types.ts';
import { UserError } from '../../io/user-error.ts';
import { makeFolder } from '../../io/write.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

/** What is made of a report besides itself. */
export interface OutputOptions {
  readonly output?: string;
  readonly answers?: 'full' | 'credits' | 'none';
  readonly format?: 'json' | 'ndjson';
  /** Where all but the results goes, with `ndjson`. */
  readonly summary?: string;
  /** A gradebook, whose it is to be, and whether its texts are left as they are. */
  readonly csv?: string;
  readonly csvFor?: GradebookName;
  readonly raw?: boolean;
  /** A folder of pages, one a candidate. */
  readonly feedback?: string;
  readonly feedbackFormat?: 'html' | 'markdown';
  readonly reveal?: 'marks' | 'answers' | 'all';
}

/** Makes the outputs of a finished report; gives what is to be said of them. */
export type Finish = (
  report: string,
  graded: { readonly exam: Exam; readonly absentees?: readonly Absent[] },
) => Promise<readonly string[]>;

/** Outputs that are wanted: they hear of attempts while these are graded, and are made at the end. */
export interface Outputs {
  onAttempt(attempt: Attempt, source: Source): void;
  readonly finish: Finish;
  close(): void;
}

/** Refuses what does not go together, before anything is read. */
const demandSense = (options: OutputOptions): void => {
  const { output, answers, format, summary, csv, csvFor, raw, feedback, feedbackFormat, reveal } = options;
  const demand = (name: string, value: unknown, needed: string, other: unknown): void => {
    if (value !== undefined && other === undefined) throw new UserError('option-without-option', { name, needed });
  };
  demand('--csv-for', csvFor, '--csv', csv);
  demand('--raw', raw, '--csv', csv);
  demand('--feedback-format', feedbackFormat, '--feedback', feedback);
  demand('--reveal', reveal, '--feedback', feedback);
  demand('--summary', summary, '--format ndjson', format === 'ndjson' ? format : undefined);
  if (format === 'ndjson' && output === undefined && summary === undefined)
    throw new UserError('ndjson-without-summary');
  if (feedback !== undefined && (answers ?? 'full') !== 'full') throw new UserError('feedback-without-answers');
};

/** Refuses a file whose folder is not there, before hours are spent on what cannot be written. */
const demandFolder = (path: string | undefined): void => {
  if (path !== undefined && statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError('unwritable-file', { path, reason: 'ENOENT' });
};

const writeCsv = async (
  shell: Shell,
  report: string,
  absent: readonly Absent[],
  { csv = '', csvFor = 'plain', raw = false, answers = 'full' }: OutputOptions,
): Promise<readonly string[]> => {
  const [{ writeGradebook }, { readReport }] = await Promise.all([
    import('../gradebook/write.ts'),
    import('../../io/report-reader.ts'),
  ]);
  const withAnswers = answers === 'full';
  writeGradebook(readReport(report), absent, { target: csv, form: csvFor, raw, withAnswers, language: shell.language });
  const words = shell.messages.grade;
  return [visibleLine(words.csvWritten(csv)), ...(withAnswers ? [] : [words.csvWithoutQuestions])];
};

/** Opens the outputs that are wanted besides the report as one document; undefined where there are none. */
export const openOutputs = async (shell: Shell, options: OutputOptions): Promise<Outputs | undefined> => {
  demandSense(options);
  for (const path of [options.output, options.csv, options.summary]) demandFolder(path);
  const { output, format, summary, csv, feedback, feedbackFormat = 'html', reveal = 'marks' } = options;
  if (format !== 'ndjson' && csv === undefined && feedback === undefined) return undefined;
  const pages = feedback === undefined ? undefined : await import('../feedback/write.ts');
  if (feedback !== undefined) makeFolder(feedback);
  const languages = pages && (await import('../feedback/languages.ts')).openLanguages();
  return {
    onAttempt: (attempt, source) => languages?.note(attempt, source),
    finish: async (report, { exam, absentees = [] }) => {
      const notes: string[] = [];
      if (csv !== undefined) notes.push(...(await writeCsv(shell, report, absentees, options)));
      if (pages && languages && feedback !== undefined) {
        const { readReport } = await import('../../io/report-reader.ts');
        const request = { folder: feedback, format: feedbackFormat, reveal };
        const count = await pages.writeFeedback(shell, exam, readReport(report), languages, request);
        if (count === undefined) return notes;
        notes.push(visibleLine(shell.messages.grade.feedbackWritten(feedback, count)));
      }
      if (format === 'ndjson') {
        const { summaryBeside, writeAsLines } = await import('./as-lines.ts');
        writeAsLines(shell, report, output, summary ?? summaryBeside(output ?? ''));
      }
      return notes;
    },
    close: () => languages?.close(),
  };
};
