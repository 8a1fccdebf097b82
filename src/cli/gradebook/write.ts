import { type GradebookName, gradebooks } from '../../generated/gradebooks.ts';
import type { Absent } from '../../generated/types.ts';
import type { ReportReader } from '../../io/report-reader.ts';
import { writeChunks } from '../../io/write.ts';
import { gradebookEntries, gradebookExam } from './entries.ts';
import { printGradebook } from './print.ts';

/** How a gradebook is wanted. */
export interface GradebookRequest {
  readonly target: string;
  readonly form: GradebookName;
  /** Whether texts are written as they are, also where a spreadsheet would run them. */
  readonly raw: boolean;
  /** Whether the report holds answers, so that each question can have a column. */
  readonly withAnswers: boolean;
  /** The language of titles that are there in several. */
  readonly language: string;
}

/** Writes the gradebook of a report, row by row; the file appears whole or not at all. */
export const writeGradebook = (report: ReportReader, absent: readonly Absent[], request: GradebookRequest): void => {
  const exam = gradebookExam(report.exam, request.withAnswers, request.language);
  const graded = { exam: report.exam, results: report.results, rejected: report.rejected, absent };
  writeChunks(
    request.target,
    printGradebook(gradebooks[request.form], exam, gradebookEntries(graded, exam), request.raw),
  );
};
