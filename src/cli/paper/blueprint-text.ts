import stringWidth from 'string-width';
import { inLanguage } from '../../core/text.ts';
import type { Blueprint, BlueprintCell, BlueprintRow, Span } from '../../engine/blueprint.ts';
import { plainLine } from '../../pages/markdown-tree.ts';
import type { TextTable } from '../../pages/sheet.ts';
import type { Messages } from '../messages/en.ts';
import { padded } from '../terminal/padded.ts';
import { visibleLine } from '../terminal/visible.ts';

const widest = 80;
const narrowestTopic = 14;

const spanText = ({ least, most }: Span, unit = 1): string =>
  least === most ? String(most / unit) : `${least / unit}–${most / unit}`;

const questionsText = ({ questions }: BlueprintCell): string => (questions.most === 0 ? '·' : spanText(questions));
const pointsText = ({ questions, points }: BlueprintCell): string =>
  questions.most === 0 ? '·' : spanText(points, 100);
const bothText = (cell: BlueprintCell): string =>
  cell.questions.most === 0 ? '·' : `${questionsText(cell)} (${pointsText(cell)})`;

const tableOf = (
  { topics, total }: Blueprint,
  messages: Messages,
  language: string,
  cellText: (cell: BlueprintCell) => string,
): TextTable => {
  const { difficulties } = messages.practice;
  const cellsOf = ({ cells, total: sum }: BlueprintRow) => [cells.easy, cells.medium, cells.hard, sum].map(cellText);
  return {
    heads: [messages.paper.topic, difficulties.easy, difficulties.medium, difficulties.hard, messages.paper.all],
    rows: [
      ...topics.map((row) => [plainLine(inLanguage(row.title, language)), ...cellsOf(row)]),
      [messages.paper.all, ...cellsOf(total)],
    ],
  };
};

/** A blueprint as a table: a topic a row, a difficulty a column, in each cell the questions and, in brackets, their points. */
export const blueprintTable = (blueprint: Blueprint, messages: Messages, language: string): TextTable =>
  tableOf(blueprint, messages, language, bothText);

const cut = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** The lines of a table in at most 80 columns; undefined where its numbers leave no room for the names of its rows. */
const tableLines = ({ heads, rows }: TextTable): readonly string[] | undefined => {
  const all = [heads, ...rows].map((cells) => cells.map(visibleLine));
  const widths = heads.map((_, at) => Math.max(...all.map((cells) => stringWidth(cells[at] ?? ''))));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const room = widest - others;
  if (room < narrowestTopic) return undefined;
  const first = Math.min(widths[0] ?? 0, room);
  return all.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? padded(cut(cell, first), first) : padded(cell, widths[at] ?? 0, 'right')))
      .join('  '),
  );
};

/** A blueprint as lines of at most 80 columns: one table, or one of questions and one of points where they are too wide. */
export const blueprintLines = (blueprint: Blueprint, messages: Messages): readonly string[] => {
  const { paper: words } = messages;
  const language = words.languageOfTitles;
  const one = tableLines(blueprintTable(blueprint, messages, language));
  if (one) return [words.blueprintOfBoth, ...one];
  const table = (cellText: (cell: BlueprintCell) => string) =>
    tableLines(tableOf(blueprint, messages, language, cellText)) ?? [];
  return [words.blueprintOfQuestions, ...table(questionsText), words.blueprintOfPoints, ...table(pointsText)];
};
