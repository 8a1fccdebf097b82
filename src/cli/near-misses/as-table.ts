import { printMark } from '../../core/marks.ts';
import type { Look } from '../analyze/look.ts';
import { tableLines } from '../analyze/table.ts';
import { numberText } from '../compare/printer.ts';
import { visibleLine } from '../terminal/visible.ts';
import { type AmendedMiss, changeText } from './amendments.ts';

/** Near misses as a table for people, with the change for each below it. */
export const nearMissTable = (all: readonly AmendedMiss[], look: Look): string => {
  const { words } = look;
  const { nearMisses } = words;
  if (all.length === 0) return `${nearMisses.none}\n`;
  const { heads } = nearMisses;
  const cells = (cellOf: (miss: AmendedMiss['miss']) => string): readonly string[] =>
    all.map(({ miss }) => cellOf(miss));
  const candidates = all.reduce((sum, { miss }) => sum + miss.candidates, 0);
  const lines = [
    ...tableLines(
      [
        { head: heads.candidates, cells: cells((miss) => String(miss.candidates)), align: 'right' },
        { head: heads.points, cells: cells(({ gain }) => numberText(printMark(gain, 6), words)), align: 'right' },
        {
          head: heads.question,
          cells: cells(({ question, blank }) => (blank === undefined ? question : `${question} {${blank}}`)),
          least: 16,
        },
        { head: heads.typed, cells: cells(({ typed }) => typed), least: 10 },
        { head: heads.finding, cells: cells(({ kind, right }) => nearMisses.findings[kind](right)), least: 16 },
      ],
      look,
    ),
    '',
    nearMisses.count(all.length, candidates),
    '',
    nearMisses.snippets,
    '',
    ...all.flatMap(({ amendment }) => changeText(amendment).split('\n')).map(visibleLine),
  ];
  return `${lines.join('\n')}\n`;
};
