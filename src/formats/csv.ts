import { defineFormat, type FormatSource, type Parsed, type SourceRow } from '../core/format.ts';
import { carriedByRows } from './csv/carries.ts';
import { printCsv } from './csv/print.ts';
import { plainHead, questionsOfTable } from './csv/table.ts';

const separatorOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
};

const headsOf = (text: string): readonly string[] =>
  (text.split('\n', 1)[0] ?? '').split(separatorOf(text)).map((cell) => plainHead(cell.replace(/^\s*"|"\s*$/g, '')));

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A record ends on the line that is known; texts in it may have several. */
const rowOf = ({ record, info }: Record): SourceRow => ({
  line: info.lines - record.join('').split('\n').length + 1,
  cells: record,
});

const parse = async ({ text }: FormatSource): Promise<Parsed> => {
  const csv = await import('csv-parse/sync');
  let records: readonly Record[];
  try {
    records = csv.parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Record[];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    const reason = error instanceof Error ? error.message : String(error);
    return { questions: [], losses: [{ code: 'not-csv', values: { reason }, effect: 'left-out', place: { line } }] };
  }
  return questionsOfTable(records.map(rowOf));
};

export default defineFormat({
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  carries: carriedByRows,
  lossless: true,
  recognises: ({ text }) => !text.startsWith('#') && headsOf(text).includes('prompt'),
  parse,
  print: printCsv,
});
