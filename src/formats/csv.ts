import { defineFormat, type FormatSource, type Loss, type Parsed, sorted } from '../core/format.ts';
import { type Head, heads, type NumberedHead, numberedHeads, unguarded } from './csv/cells.ts';
import { printCsv } from './csv/print.ts';
import { readRow } from './csv/read.ts';
import type { CsvQuestionRow } from './csv/row.ts';

/** Other names of columns that people use. */
const otherNames: { readonly [name: string]: string } = {
  question: 'prompt',
  text: 'prompt',
  correct: 'answer',
  category: 'topic',
};

const numbered = /^(?:choice|option|answer|target|credit|feedback|tolerance)\s*(\d{1,2})$/;

const separatorOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
};

/** A head in the form in which heads are compared: without case and outer white space. */
const plainHead = (written: string): string => {
  const name = written.trim().toLowerCase();
  const number = numbered.exec(name)?.[1];
  if (number !== undefined) return name.replace(/^(?:choice|answer)/, 'option').replace(/\s+/, '');
  const own = heads.find((head) => head.toLowerCase() === name.replace(/[\s_-]/g, ''));
  return own ?? (Object.hasOwn(otherNames, name) ? (otherNames[name] ?? name) : name);
};

const headsOf = (text: string): readonly string[] =>
  (text.split('\n', 1)[0] ?? '').split(separatorOf(text)).map((cell) => plainHead(cell.replace(/^\s*"|"\s*$/g, '')));

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

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
  const [first, ...rows] = records;
  const columns = (first?.record ?? []).map(plainHead);
  if (!columns.includes('prompt'))
    return {
      questions: [],
      losses: [{ code: 'csv-no-head', values: { head: 'prompt' }, effect: 'left-out', place: { line: 1 } }],
    };
  const known = (head: string): boolean =>
    (heads as readonly string[]).includes(head) || numberedHeads.some((name) => new RegExp(`^${name}\\d+$`).test(head));
  const strange = columns.filter((head) => head !== '' && !known(head));
  const losses = strange.map(
    (head): Loss => ({ code: 'csv-head', values: { head }, effect: 'dropped', place: { line: 1 }, field: head }),
  );
  const most = columns.reduce((count, head) => Math.max(count, Number(/\d+$/.exec(head)?.[0] ?? 0)), 0);
  const rowOf = ({ record, info }: Record): CsvQuestionRow => {
    const cells = new Map(columns.map((head, index) => [head, unguarded(record[index] ?? '')]));
    return {
      line: info.lines - record.join('').split('\n').length + 1,
      cell: (head: Head) => cells.get(head) ?? '',
      cells: (head: NumberedHead) => Array.from({ length: most }, (_, index) => cells.get(`${head}${index + 1}`) ?? ''),
    };
  };
  const read = sorted(
    rows.filter(({ record }) => record.some((cell) => cell.trim() !== '')).map((row) => readRow(rowOf(row))),
  );
  return { questions: read.questions, losses: [...losses, ...read.losses] };
};

export default defineFormat({
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  carries: {
    kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'match', 'order', 'compose'],
    features: [
      'id',
      'topic',
      'difficulty',
      'tags',
      'status',
      'as-of',
      'points',
      'hints',
      'explanation',
      'references',
      'choice-credit',
      'choice-feedback',
      'fixed-order',
      'pinned',
      'scoring',
      'none-right',
      'decision-feedback',
      'several-answers',
      'answer-credit',
      'answer-feedback',
      'case',
      'leniency',
      'tolerance',
      'relative-tolerance',
      'units',
      'several-targets',
      'spare-targets',
      'rubric',
      'sample',
      'words',
    ],
  },
  lossless: true,
  recognises: ({ text }) => !text.startsWith('#') && headsOf(text).includes('prompt'),
  parse,
  print: printCsv,
});
