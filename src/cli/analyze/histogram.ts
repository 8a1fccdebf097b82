import stringWidth from 'string-width';
import type { ExamStatistics, ReportExam } from '../../generated/types.ts';
import { padded } from '../terminal/padded.ts';
import { bar } from './bars.ts';
import { shortNumber } from './figure-text.ts';
import type { Look } from './look.ts';

const widestBar = 40;

/** Grades in classes, a bar each; the class that holds the pass mark says so. */
export const histogramLines = (
  { grading }: ReportExam,
  { histogram }: Pick<ExamStatistics, 'histogram'>,
  { words, columns, plain, paint }: Look,
): readonly string[] => {
  const { analyze } = words;
  const { pass } = grading;
  const names = histogram.map(({ from, to }) => `${shortNumber(words, from)}–${shortNumber(words, to)}`);
  const nameWidth = Math.max(0, ...names.map((name) => stringWidth(name)));
  const countWidth = Math.max(0, ...histogram.map(({ count }) => String(count).length));
  const most = Math.max(1, ...histogram.map(({ count }) => count));
  const last = histogram.length - 1;
  const holdsPass = ({ from, to }: ExamStatistics['histogram'][number], index: number): boolean =>
    pass !== undefined && pass >= from && (pass < to || (index === last && pass <= to));
  const mark = pass === undefined ? '' : `${plain ? '<' : '◂'} ${analyze.passMark(shortNumber(words, pass))}`;
  const beside = nameWidth + countWidth + 6 + (mark === '' ? 0 : stringWidth(mark) + 2);
  const width = Math.max(4, Math.min(widestBar, columns - beside));
  return histogram.map((part, index) => {
    const failed = pass !== undefined && part.to <= pass;
    const drawn = bar(part.count / most, width, plain).replace(/\.+$/, (dots) => ' '.repeat(dots.length));
    const coloured = paint(failed ? 'yellow' : 'green', drawn);
    const line = `  ${padded(names[index] ?? '', nameWidth, 'right')}  ${padded(String(part.count), countWidth, 'right')}  ${pass === undefined ? drawn : coloured}`;
    return holdsPass(part, index) ? `${line}  ${paint('bold', mark)}` : line.trimEnd();
  });
};
