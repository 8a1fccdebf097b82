import type { MessageValues } from '../core/question-type.ts';
import type { FoundSubmission } from './json-lines.ts';
import type { ByteSource } from './packed/blocks.ts';
import { openCsv } from './table/csv-table.ts';
import { type Bytes, isFault, type OpenedTable, type TableFault, type TableRow } from './table/table.ts';
import { openXlsx } from './table/xlsx-table.ts';

/** Where a table stands, and whether it was named as such rather than found in a folder or an archive. */
export interface TablePlace {
  readonly file: string;
  readonly named: boolean;
}

/** How the rows of one table become submissions. */
export interface RowReader {
  read(file: string, row: TableRow): FoundSubmission;
  /** Whose a row is that cannot be read; undefined where it does not say. */
  candidateOf(cells: readonly string[]): { readonly id: string } | undefined;
}

/** How tables become submissions. */
export interface TableSetting {
  /**
   * How the rows under these heads are read; undefined where they are no submissions, so that the table is passed over.
   * A table that was named is refused by throwing a user error.
   */
  open(place: TablePlace, heads: readonly string[]): RowReader | undefined;
  /** Says what is odd about a file as a whole. */
  note(file: string, code: string, values?: MessageValues): void;
}

const refused = (
  file: string,
  { line, record, code, values, cells }: TableFault,
  reader?: RowReader,
): FoundSubmission => {
  const candidate = cells && reader?.candidateOf(cells);
  return {
    source: { file, line, ...(record === undefined ? {} : { index: record }) },
    code,
    ...(values === undefined ? {} : { values }),
    ...(candidate === undefined ? {} : { candidate }),
  };
};

async function* submissionsOf(
  table: OpenedTable | TableFault,
  place: TablePlace,
  setting: TableSetting,
): AsyncIterable<readonly FoundSubmission[]> {
  const { file } = place;
  if (isFault(table)) {
    yield [refused(file, table)];
    return;
  }
  const reader = setting.open(place, table.heads);
  if (!reader) {
    setting.note(file, 'passed-over');
    return;
  }
  for await (const items of table.rows)
    yield items.map((item) => (isFault(item) ? refused(file, item, reader) : reader.read(file, item)));
  for (const code of table.notes()) setting.note(file, code);
}

/** The submissions of a table of text. */
export async function* submissionsOfCsv(
  bytes: AsyncIterable<Bytes>,
  place: TablePlace,
  setting: TableSetting,
): AsyncIterable<readonly FoundSubmission[]> {
  yield* submissionsOf(await openCsv(bytes), place, setting);
}

/** The submissions of a workbook's first sheet. */
export async function* submissionsOfXlsx(
  source: ByteSource,
  place: TablePlace,
  setting: TableSetting,
): AsyncIterable<readonly FoundSubmission[]> {
  yield* submissionsOf(await openXlsx(source), place, setting);
}
