import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';
import type { Difficulty, Status } from '../../generated/types.ts';
import { askedOf } from './asked.ts';
import { split } from './cells.ts';
import { type CsvQuestionRow, decimal, fault, type RowFault } from './row.ts';

const given = (name: keyof ExchangeQuestion, value: unknown): object =>
  value === '' || value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value };

/** The question of a row, or why it is none. */
export const readRow = (row: CsvQuestionRow): ParsedQuestion | Loss => {
  const prompt = row.cell('prompt');
  const id = row.cell('id').trim();
  const refuse = ({ fault: code, values }: RowFault): Loss => ({
    code,
    values,
    effect: 'left-out',
    question: id || prompt.slice(0, 80),
    place: { line: row.line },
  });
  if (prompt.trim() === '') return refuse(fault('csv-empty', { head: 'prompt' }));
  const asked = askedOf(row);
  if ('fault' in asked) return refuse(asked);
  const points = row.cell('points').trim();
  if (points !== '' && !decimal.test(points)) return refuse(fault('csv-cell', { value: points, head: 'points' }));
  const references = split(row.cell('references')).map((text) => {
    const [title = '', section = '', url = ''] = split(text);
    return { title, ...(section === '' ? {} : { section }), ...(url === '' ? {} : { url }) };
  });
  const question: ExchangeQuestion = {
    ...given('id', id),
    topic:
      row.cell('topic').trim() === ''
        ? []
        : row
            .cell('topic')
            .trim()
            .split(/\s+\/\s+/),
    prompt,
    asked,
    ...given('difficulty', row.cell('difficulty').trim() as Difficulty | ''),
    ...given('points', points === '' ? undefined : Number(points)),
    ...given('tags', split(row.cell('tags'))),
    ...given('hints', split(row.cell('hints'))),
    ...given('explanation', row.cell('explanation')),
    ...given('references', references),
    ...given('status', row.cell('status').trim() as Status | ''),
    ...given('asOf', row.cell('asOf').trim()),
  };
  return { question, place: { line: row.line } };
};
