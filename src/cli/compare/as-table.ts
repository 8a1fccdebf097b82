import type { MarkChange } from '../../generated/types.ts';
import type { Look } from '../analyze/look.ts';
import { type Column, tableLines } from '../analyze/table.ts';
import { visibleLine } from '../terminal/visible.ts';
import { type ComparisonPrinter, noteOf, numberText, questionsText, signedText, summaryLines } from './printer.ts';

/** As many candidates as a table shows; the widths of its columns take all of them. */
const mostRows = 1000;

/** Changes as a table for people, the summary below it. */
export const tablePrinter = (look: Look): ComparisonPrinter => {
  const { words } = look;
  const { compare } = words;
  const rows: MarkChange[] = [];
  let others = 0;
  const columns = (): readonly Column[] => {
    const { heads } = compare;
    const column = (head: string, cellOf: (change: MarkChange) => string): Column => ({
      head,
      cells: rows.map(cellOf),
    });
    const all: readonly Column[] = [
      { ...column(heads.candidate, ({ candidate }) => candidate), least: 12 },
      { ...column(heads.name, ({ name = '' }) => name), least: 8, drop: 2 },
      { ...column(heads.old, ({ old }) => numberText(old?.points, words)), align: 'right' },
      { ...column(heads.new, ({ new: now }) => numberText(now?.points, words)), align: 'right' },
      { ...column(heads.difference, ({ difference }) => signedText(difference, words)), align: 'right' },
      { ...column(heads.note, (change) => noteOf(change, words)), least: 24, drop: 1 },
      { ...column(heads.questions, (change) => questionsText(change, words)), least: 16 },
    ];
    return all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  };
  return {
    begin: () => '',
    change: (change) => {
      if (rows.length < mostRows) rows.push(change);
      else others += 1;
      return '';
    },
    end: (summary) => {
      const table = rows.length === 0 ? [compare.none] : [...tableLines(columns(), look)];
      const lines = [
        ...table,
        ...(others > 0 ? [compare.more(others)] : []),
        '',
        ...summaryLines(summary, words).map(visibleLine),
        look.paint('dim', compare.printed),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
};
