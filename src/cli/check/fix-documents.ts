import type { LocatedProblem } from '../../engine/check.ts';
import { fixOf } from '../../engine/fixes.ts';
import type { LoadedDocument } from '../../io/documents.ts';
import { fixText } from '../../io/fix.ts';

/** A file whose text some fixes change. */
export interface FixedDocument {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes were made; those that could not be made safely are not among them. */
  readonly count: number;
}

/** The files that the fixes of some problems change. Nothing is written. */
export const fixDocuments = (
  problems: readonly LocatedProblem[],
  documents: readonly LoadedDocument[],
): readonly FixedDocument[] =>
  documents.flatMap((document) => {
    const fixes = problems.flatMap((problem) => (problem.document === document ? (fixOf(problem) ?? []) : []));
    const { text, applied } = fixText(document.text, fixes);
    return applied.length === 0
      ? []
      : [{ file: document.file, before: document.text, after: text, count: applied.length }];
  });
