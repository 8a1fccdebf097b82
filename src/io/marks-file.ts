import type { MessageValues } from '../core/question-type.ts';
import type { HandMark, Source } from '../generated/types.ts';
import validateMarks from '../generated/validate-marks.js';
import { type CsvRow, readCsv } from './csv.ts';
import { readWhole } from './read-whole.ts';
import { readYaml } from './yaml.ts';

/** A file of marks given by hand: its marks with their places, and what in it cannot be read. */
export interface MarksFile {
  readonly marks: readonly { readonly source: Source; readonly mark: HandMark }[];
  readonly problems: readonly { readonly source: Source; readonly code: string; readonly values?: MessageValues }[];
}

const numberOf = (cell: string): number | undefined =>
  /^\s*\d+([.,]\d+)?\s*$/.test(cell) ? Number(cell.trim().replace(',', '.')) : undefined;

const rowMark = (
  row: CsvRow,
): { readonly mark: HandMark } | { readonly field: string; readonly value: string } | undefined => {
  const cell = (name: string): string => row.cells.get(name)?.trim() ?? '';
  const criteria: number[] = [];
  for (let index = 1; cell(`criterion${index}`) !== ''; index += 1) {
    const given = numberOf(cell(`criterion${index}`));
    if (given === undefined) return { field: `criterion${index}`, value: cell(`criterion${index}`) };
    criteria.push(given);
  }
  const points = cell('points') === '' ? undefined : numberOf(cell('points'));
  if (cell('points') !== '' && points === undefined) return { field: 'points', value: cell('points') };
  if (points === undefined && criteria.length === 0) return undefined;
  return {
    mark: {
      candidate: cell('candidate'),
      question: cell('question'),
      ...(points === undefined ? {} : { points }),
      ...(criteria.length === 0 ? {} : { criteria }),
      ...(cell('comment') === '' ? {} : { comment: cell('comment') }),
      ...(cell('marker') === '' ? {} : { marker: cell('marker') }),
    },
  };
};

const fromCsv = async (file: string, text: string): Promise<MarksFile> => {
  const csv = await readCsv(text);
  if ('reason' in csv)
    return {
      marks: [],
      problems: [{ source: { file, line: csv.line }, code: 'not-csv', values: { reason: csv.reason } }],
    };
  const complete =
    ['candidate', 'question'].every((head) => csv.heads.includes(head)) &&
    csv.heads.some((head) => head === 'points' || head === 'criterion1');
  if (!complete) return { marks: [], problems: [{ source: { file, line: 1 }, code: 'no-heads' }] };
  const read = csv.rows.map((row) => ({ source: { file, line: row.line }, read: rowMark(row) }));
  return {
    marks: read.flatMap(({ source, read: one }) => (one && 'mark' in one ? [{ source, mark: one.mark }] : [])),
    problems: read.flatMap(({ source, read: one }) =>
      one && 'field' in one ? [{ source, code: 'not-a-number', values: one }] : [],
    ),
  };
};

const fromYaml = (file: string, text: string): MarksFile => {
  const document = readYaml(text);
  const place = (pointer: string): Source => ({ file, line: document.placeOf(pointer, 'value').line });
  if (document.problem)
    return {
      marks: [],
      problems: [
        {
          source: { file, line: document.problem.place.line },
          code: 'not-marks',
          values: { reason: document.problem.rule },
        },
      ],
    };
  const { data } = document;
  if (!validateMarks(data))
    return {
      marks: [],
      problems: (validateMarks.errors ?? []).map(({ instancePath, keyword, params }) => ({
        source: place(instancePath),
        code: 'not-marks',
        values: { reason: `${instancePath || '/'} ${keyword} ${Object.values(params).join(' ')}`.trim() },
      })),
    };
  return { marks: data.map((mark, index) => ({ source: place(`/${index}`), mark })), problems: [] };
};

/** Reads marks given by hand from CSV or YAML. A row of CSV without points is one not marked yet. */
export const readMarksFile = async (path: string): Promise<MarksFile> => {
  const text = readWhole(path).toString('utf8');
  const file = path.replaceAll('\\', '/');
  return /\.ya?ml$/i.test(path) ? fromYaml(file, text) : fromCsv(file, text);
};
