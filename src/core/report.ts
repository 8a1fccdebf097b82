import type { Finding, Findings } from '../generated/types.ts';

/** What a report may say of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly severity: Finding['severity'];
}

/** What a report of findings may draw on besides the findings. */
export interface ReportContext {
  /** A finding's source line, and how many of its characters the finding is about. */
  sourceOf(finding: Finding): { readonly line: string; readonly length: number } | undefined;
  /** A file as seen from the root of the repository, for machines that look for it there. */
  fromRepository(file: string): string;
  /** The rules that the findings name, in the order of their ids. */
  readonly rules: readonly RuleInfo[];
  /** The version of the program. */
  readonly version: string;
  summary(): string;
  /** What to do next, where something was found. */
  next(): string;
  severityName(severity: Finding['severity']): string;
  /** Makes text from a bank harmless in a terminal. */
  visible(text: string): string;
  /** How many cells a text takes in a terminal. */
  width(text: string): number;
  paint(style: 'red' | 'yellow' | 'blue' | 'bold' | 'dim', text: string): string;
}

/** One form of output of `check`: a pure function from findings to text. */
export type FindingsReport = (findings: Findings, context: ReportContext) => string;

/** Gives a report its type. */
export const defineReport = (report: FindingsReport): FindingsReport => report;
