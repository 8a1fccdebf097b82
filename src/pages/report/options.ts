import type { Flag, QuestionStatistics, Report, Result } from '../../generated/types.ts';
import type { HtmlReportWords, PageLanguage } from './words.ts';

/** A report without its results. */
export type ReportParts = Pick<Report, 'exam' | 'input' | 'statistics' | 'rejected' | 'superseded' | 'absent'>;

/** The results of a report; a function where they are read anew each time, so that none need be kept. */
export type ReportResults = Iterable<Result> | (() => Iterable<Result>);

/** What a report page is to look like. */
export interface HtmlReportOptions {
  readonly language: PageLanguage;
  readonly words: HtmlReportWords;
  /** Leaves out names, ids and file names; responses stay. */
  readonly anonymous: boolean;
  /** What a flag of a question means, as a sentence; texts between backticks are shown as code. */
  readonly flagSentence: (question: QuestionStatistics, flag: Flag) => string;
  /** A warning of a result in the page's language, by its code; undefined where the code is not known. */
  readonly warningSentence: (code: string, values: { readonly [name: string]: string | number }) => string | undefined;
  /** The name of a question type, for people. */
  readonly typeName: (type: string) => string;
  /** The version of the program. */
  readonly version: string;
}
