import type { DuplicatePolicy } from '../../engine/duplicates.ts';
import type { AnswerDetail } from '../../engine/print-answer.ts';
import type { IntakeOptions } from './intake.ts';
import type { OutputOptions } from './outputs.ts';

/** How `grade` is called. */
export interface GradeOptions extends IntakeOptions, OutputOptions {
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly duplicates: DuplicatePolicy;
  readonly trace?: boolean;
  /** Where to write the report as a page. */
  readonly html?: string;
  /** Whether the page leaves out names and ids. */
  readonly anonymous?: boolean;
  /** What a result says of its answers. */
  readonly answers?: AnswerDetail;
  /** A folder of papers as they were issued. */
  readonly papers?: string;
  /** Files of marks given by hand. */
  readonly marks?: readonly string[];
  /** On how many threads to grade. */
  readonly jobs?: string;
  /** Which part of the submissions to grade, as `i/n`. */
  readonly shard?: string;
  /** Files of what is graded otherwise than the banks say. */
  readonly amend?: readonly string[];
  /** Where to write the answers that wait for marks. */
  readonly review?: string;
}
