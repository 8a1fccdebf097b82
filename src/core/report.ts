import type { Finding, Findings } from '../generated/types.ts';

/** What a report of findings may draw on besides the findings. */
export interface ReportContext {
  /** A finding's source line, and how many of its characters the finding is about. */
  sourceOf(finding: Finding): { readonly line: string; readonly length: number } | undefined;
  summary(): string;
  severityName(severity: Finding['severity']): string;
  /** Makes text from a bank harmless in a terminal. */
  visible(text: string): string;
  paint(style: 'red' | 'yellow' | 'blue' | 'bold' | 'dim', text: string): string;
}

/** One form of output of `check`: a pure function from findings to text. */
export type FindingsReport = (findings: Findings, context: ReportContext) => string;

/** Gives a report its type. */
export const defineReport = (report: FindingsReport): FindingsReport => report;
