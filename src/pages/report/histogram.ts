import { scaleLinear } from 'd3-scale';
import { escapeHtml } from '../html.ts';
import { type ChartSize, chart, disclosure, inBothSizes, lettering, line, scrollBox } from './chart.ts';
import { length, upTo } from './format.ts';
import type { View } from './view.ts';

const sizes = { wide: { width: 520, height: 300 }, narrow: { width: 330, height: 260 } } as const;
const margin = { top: 44, right: 14, bottom: 46, left: 36 } as const;

/** How a class of grades lies to the pass mark; only its look. */
const sideOf = (to: number, pass: number | undefined): string => {
  if (pass === undefined) return 'bar';
  return to <= pass ? 'bar below' : 'bar';
};

const drawing = (view: View, size: ChartSize): string => {
  const { words, language, exam, parts } = view;
  const { histogram, n } = parts.statistics.exam;
  const { pass } = exam.grading;
  const { width, height } = sizes[size];
  const [first, last] = [histogram[0], histogram.at(-1)];
  if (!first || !last) return '';
  const most = Math.max(1, ...histogram.map(({ count }) => count));
  const x = scaleLinear([first.from, last.to], [margin.left, width - margin.right]);
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]);
  const base = y(0);
  const number = (value: number): string => upTo(value, 2, language);
  const ticks = y.ticks(5).filter((tick) => Number.isInteger(tick));
  const grid = ticks.map(
    (tick) =>
      line(tick === 0 ? 'axis' : 'grid', margin.left, y(tick), width - margin.right, y(tick)) +
      lettering({ x: margin.left - 8, y: y(tick) + 4, anchor: 'end' }, String(tick)),
  );
  const bars = histogram.map(({ from, to, count }) => {
    const bar = `<rect class="${sideOf(to, pass)}" x="${length(x(from) + 1.5)}" y="${length(y(count))}" width="${length(x(to) - x(from) - 3)}" height="${length(base - y(count))}" rx="2"/>`;
    const middle = (x(from) + x(to)) / 2;
    return count === 0
      ? ''
      : bar + lettering({ x: middle, y: y(count) - 5, anchor: 'middle', className: 'value' }, String(count));
  });
  const every = histogram.length > 14 && size === 'narrow' ? 2 : 1;
  const bounds = [first.from, ...histogram.map(({ to }) => to)];
  const labels = bounds.map((bound, index) =>
    index % every === 0 ? lettering({ x: x(bound), y: base + 18, anchor: 'middle' }, number(bound)) : '',
  );
  const title = lettering(
    { x: (margin.left + width - margin.right) / 2, y: height - 8, anchor: 'middle', className: 'axis-title' },
    words.charts.grade,
  );
  const counted = lettering({ x: 4, y: 16, className: 'axis-title' }, words.charts.count);
  const atRight = pass !== undefined && x(pass) > width * 0.6;
  const mark =
    pass === undefined
      ? ''
      : line('pass', x(pass), 21, x(pass), base) +
        lettering(
          // Beside the line, and not over the name of the axis.
          {
            x: atRight ? x(pass) - 6 : Math.max(x(pass) + 6, 100),
            y: 16,
            anchor: atRight ? 'end' : 'start',
            className: 'pass-name',
          },
          words.charts.passMark(number(pass)),
        );
  const modal = histogram.reduce((best, one) => (one.count > best.count ? one : best), first);
  const description = words.charts.histogramText(
    n,
    number(modal.from),
    number(modal.to),
    modal.count,
    pass === undefined ? undefined : number(pass),
  );
  return chart(
    { id: `histogram-${size}`, width, height, title: words.charts.histogram, description },
    [...grid, ...bars, ...labels, title, counted, mark].join(''),
  );
};

/** The histogram of grades with the pass mark, and its numbers. */
export const histogramChart = (view: View, overScale: boolean): string => {
  const { words, language, exam, parts } = view;
  const { histogram } = parts.statistics.exam;
  const number = (value: number): string => upTo(value, 2, language);
  const rows = histogram.map(
    ({ from, to, count }) =>
      `<tr><th scope="row">${escapeHtml(words.charts.classFromTo(number(from), number(to)))}</th><td class="n">${count}</td></tr>`,
  );
  const table = `<table><caption>${escapeHtml(words.charts.classes)}</caption><thead><tr><th scope="col">${escapeHtml(words.charts.grade)}</th><th scope="col" class="n">${escapeHtml(words.charts.count)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const note = overScale ? `<p class="note">${escapeHtml(words.charts.overScale(number(exam.grading.scale)))}</p>` : '';
  return `<h3>${escapeHtml(words.sections.grades)}</h3>${inBothSizes((size) => drawing(view, size))}${note}${disclosure(words.charts.numbers, scrollBox(words.charts.classes, table))}`;
};
