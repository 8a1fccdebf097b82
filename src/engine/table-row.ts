import { foldedId, shownId } from '../core/candidate.ts';
import type { MessageValues } from '../core/question-type.ts';
import { foldCase } from '../core/text.ts';
import type { SubmissionWarning } from './submission.ts';

/** What a row of a table stands for: a submission in JSON, or why it is none. */
export type RowReading =
  | {
      readonly value: unknown;
      readonly warnings?: readonly SubmissionWarning[];
      /** Where a map made ids of what stood there: the questions whose cells are letters all the same. */
      readonly byLetter?: ReadonlySet<string>;
    }
  | { readonly code: string; readonly values?: MessageValues; readonly candidate?: { readonly id: string } };

/** How the rows of one table are read, and what is odd about its heads. */
export interface TableReading {
  read(cells: readonly string[]): RowReading;
  /** Whose a row is that has too few cells or too many to be read; undefined where it does not say. */
  candidateOf(cells: readonly string[]): { readonly id: string } | undefined;
  readonly notes: readonly SubmissionWarning[];
}

/** Why a table cannot be read with these heads. */
export interface TableProblem {
  readonly code: string;
  readonly values: MessageValues;
  /** Where a map says it, as a JSON Pointer. */
  readonly pointer?: string;
}

const ignored = /[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** A head as heads are compared: without case, white space and byte order marks. */
export const headKey = (head: string): string => foldCase(head.normalize('NFC').replace(ignored, ''));

/** A column with its head, as messages name it. */
export const columnValues = (heads: readonly string[], at: number): MessageValues => ({
  column: at + 1,
  head: heads[at] ?? '',
});

/** A text of its own: a piece of a cell would keep all of the file's text in memory for as long as the id is known. */
const ownText = (text: string): string => [...text].join('');

/**
 * The id that stands in one or several columns of a row. Empty ones do not count; where two differ, case and outer
 * white space aside, the row says of two people at once.
 */
export const candidateIn = (
  heads: readonly string[],
  columns: readonly number[],
  cells: readonly string[],
): { readonly id: string } | Extract<RowReading, { readonly code: string }> => {
  let found: { readonly id: string; readonly at: number } | undefined;
  for (const at of columns) {
    const id = shownId(cells[at] ?? '');
    if (id === '') continue;
    if (found && foldedId(found.id) !== foldedId(id))
      return {
        code: 'ids-disagree',
        values: { ...columnValues(heads, at), value: id, other: found.id, otherColumn: found.at + 1 },
      };
    found ??= { id, at };
  }
  return { id: ownText(found?.id ?? '') };
};

/** Whose a row is, where its cells say one id. */
export const candidateOf = (
  heads: readonly string[],
  columns: readonly number[],
  cells: readonly string[],
): { readonly id: string } | undefined => {
  const candidate = candidateIn(heads, columns, cells);
  return 'code' in candidate || candidate.id === '' ? undefined : { id: candidate.id };
};
