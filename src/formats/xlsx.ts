import { defineFormat, type FormatSource, type Loss, type Parsed } from '../core/format.ts';
import { carriedByRows } from './csv/carries.ts';
import { questionsOfTable } from './csv/table.ts';

/** Excel makes a time of a day. */
const plainCell = (cell: string): string => cell.replace(/^(\d{4}-\d{2}-\d{2})T00:00:00$/, '$1');

const parse = ({ sheet }: FormatSource): Parsed => {
  const { rows = [], otherSheets = [], pictures = [] } = sheet ?? {};
  const besides = (code: string, names: readonly string[]): readonly Loss[] =>
    names.length === 0 ? [] : [{ code, values: { names: names.join(', ') }, effect: 'dropped' }];
  const { questions, losses } = questionsOfTable(
    rows.map(({ line, cells }) => ({ line, cells: cells.map(plainCell) })),
  );
  return {
    questions,
    losses: [...besides('xlsx-other-sheets', otherSheets), ...besides('xlsx-pictures', pictures), ...losses],
  };
};

/** The rows of `csv` in the first sheet of a workbook. */
export default defineFormat({
  name: 'xlsx',
  extensions: ['.xlsx'],
  carries: carriedByRows,
  reads: 'sheet',
  parse,
});
