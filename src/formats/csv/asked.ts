import type { Asked, ExchangeChoice } from '../../core/exchange.ts';
import { optionsNamed, pairs, split, typeWords } from './cells.ts';
import { type CsvQuestionRow, decimal, fault, isFault, outcomes, type RowFault } from './row.ts';

/** The numbers of choices that a cell names: by number, by letter, or by their text. */
const chosen = (cell: string, texts: readonly string[]): readonly number[] | RowFault => {
  const whole = texts.indexOf(cell.trim());
  if (whole !== -1) return [whole];
  const pieces = split(cell.replace(/^\s*\[\]\s*$/, '')).map((text) => text.trim());
  return optionsNamed(pieces, texts) ?? fault('csv-no-right', { value: cell.trim() });
};

const choices = (row: CsvQuestionRow, kind: 'choose-one' | 'choose-many'): Asked | RowFault => {
  const texts = row
    .cells('option')
    .filter((text, index, all) => text !== '' || all.slice(index).some((one) => one !== ''));
  const right = chosen(row.cell('answer'), texts);
  const last = chosen(row.cell('last'), texts);
  const told = outcomes(row, texts.length);
  if (isFault(right)) return right;
  if (isFault(last)) return last;
  if (isFault(told)) return told;
  if (row.cell('answer').trim() === '') return fault('csv-empty', { head: 'answer' });
  const list = texts.map(
    (text, index): ExchangeChoice => ({
      text,
      right: right.includes(index),
      ...told[index],
      ...(last.includes(index) ? { pinned: true } : {}),
    }),
  );
  const fixed = /^(yes|true|1|sí|si)$/i.test(row.cell('fixed').trim()) ? ({ fixed: true } as const) : {};
  const scoring = row.cell('scoring').trim();
  return kind === 'choose-one'
    ? { kind, choices: list, ...fixed }
    : { kind, choices: list, ...fixed, ...(scoring === '' ? {} : { scoring }) };
};

const decide = (row: CsvQuestionRow): Asked | RowFault => {
  const value = row.cell('answer').trim();
  const isTrue = /^(true|t|yes|1|verdadero|v|sí|si)$/i.test(value);
  if (!isTrue && !/^(false|f|no|0|falso)$/i.test(value)) return fault('csv-cell', { value, head: 'answer' });
  const [one = '', two = ''] = row.cells('feedback');
  const feedback = { ...(one === '' ? {} : { true: one }), ...(two === '' ? {} : { false: two }) };
  return { kind: 'decide', answer: isTrue, ...(Object.keys(feedback).length > 0 ? { feedback } : {}) };
};

/** Accepted answers stand in their columns, or in the cell `answer`. */
const acceptedCells = (row: CsvQuestionRow): readonly string[] => {
  const own = row.cells('option');
  const count = own.findLastIndex((text) => text !== '') + 1;
  return count > 0 ? own.slice(0, count) : split(row.cell('answer'));
};

const matchOf = (cell: string): { readonly [name: string]: boolean | number } =>
  Object.fromEntries(
    pairs(cell).map(([name, value]) => [
      name.trim(),
      /^\d+$/.test(value.trim()) ? Number(value) : value.trim() !== 'false',
    ]),
  );

const write = (row: CsvQuestionRow): Asked | RowFault => {
  const texts = acceptedCells(row);
  const told = outcomes(row, texts.length);
  if (isFault(told)) return told;
  if (texts.length === 0) return fault('csv-empty', { head: 'answer' });
  const match = matchOf(row.cell('match'));
  return {
    kind: 'write',
    accepted: texts.map((text, index) => ({ text, ...told[index] })),
    ...(Object.keys(match).length > 0 ? { match } : {}),
  };
};

const number = (row: CsvQuestionRow): Asked | RowFault => {
  const texts = acceptedCells(row);
  const told = outcomes(row, texts.length);
  const tolerances = row.cells('tolerance');
  if (isFault(told)) return told;
  if (texts.length === 0) return fault('csv-empty', { head: 'answer' });
  const bad = texts.find((text) => !decimal.test(text.trim()));
  if (bad !== undefined) return fault('csv-cell', { value: bad, head: 'answer' });
  const odd = tolerances.find((text) => text.trim() !== '' && !/^\d+(\.\d+)?(e-?\d+)?( ?%)?$/i.test(text.trim()));
  if (odd !== undefined) return fault('csv-cell', { value: odd, head: 'tolerance' });
  const units = pairs(row.cell('units')).map(([unit, factor]) => [unit, Number(factor)] as const);
  return {
    kind: 'number',
    accepted: texts.map((text, index) => {
      const tolerance = (tolerances[index] ?? '').trim();
      return {
        value: Number(text),
        ...(tolerance === '' ? {} : { tolerance: tolerance.endsWith('%') ? tolerance : Number(tolerance) }),
        ...told[index],
      };
    }),
    ...(units.length > 0 ? { units: Object.fromEntries(units) } : {}),
  };
};

const match = (row: CsvQuestionRow): Asked | RowFault => {
  const items = row.cells('option');
  const targets = row.cells('target').map(split);
  const spare = targets.filter((list, index) => (items[index] ?? '') === '' && list.length > 0).flat();
  const scoring = row.cell('scoring').trim();
  return {
    kind: 'match',
    pairs: items.flatMap((item, index) => (item === '' ? [] : [{ item, targets: targets[index] ?? [] }])),
    ...(spare.length > 0 ? { spare } : {}),
    ...(scoring === '' ? {} : { scoring }),
  };
};

const compose = (row: CsvQuestionRow): Asked | RowFault => {
  const sample = row.cell('sample');
  const rubric = pairs(row.cell('rubric')).map(([criterion, points]) => ({ criterion, points: Number(points) }));
  const written = row.cell('words').trim();
  const [, min = '', max = ''] = /^(\d*)\s*-\s*(\d*)$/.exec(written) ?? [];
  if (written !== '' && min === '' && max === '') return fault('csv-cell', { value: written, head: 'words' });
  const words = { ...(min === '' ? {} : { min: Number(min) }), ...(max === '' ? {} : { max: Number(max) }) };
  return {
    kind: 'compose',
    ...(rubric.length > 0 ? { rubric } : {}),
    ...(sample.trim() === '' ? {} : { sample }),
    ...(Object.keys(words).length > 0 ? { words } : {}),
  };
};

const order = (row: CsvQuestionRow): Asked => {
  const scoring = row.cell('scoring').trim();
  return {
    kind: 'order',
    items: row.cells('option').filter((text) => text !== ''),
    ...(scoring === '' ? {} : { scoring }),
  };
};

/** What a row asks, by the word in its column `type`; without one by what its cells look like. */
export const askedOf = (row: CsvQuestionRow): Asked | RowFault => {
  const written = row.cell('type').trim().toLowerCase();
  const options = row.cells('option').filter((text) => text !== '').length;
  const type =
    written === '' ? (options < 2 ? 'short' : split(row.cell('answer')).length > 1 ? 'multiple' : 'single') : written;
  switch (type) {
    case typeWords['choose-one']:
      return choices(row, 'choose-one');
    case typeWords['choose-many']:
      return choices(row, 'choose-many');
    case typeWords.decide:
      return decide(row);
    case typeWords.write:
      return write(row);
    case typeWords.number:
      return number(row);
    case typeWords.match:
      return match(row);
    case typeWords.order:
      return order(row);
    case typeWords.compose:
      return compose(row);
    default:
      return fault('csv-type', { value: type, known: Object.values(typeWords).join(', ') });
  }
};
