import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape';
import type { QuestionStatistics } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { gravest, type Severity } from './attention.ts';
import { type ChartSize, chart, inBothSizes, lettering, line } from './chart.ts';
import { fixed, length, percent } from './format.ts';
import { placeNames } from './labels.ts';
import { reasonText, shortName, type View } from './view.ts';

const sizes = { wide: { width: 1072, height: 440 }, narrow: { width: 330, height: 340 } } as const;
const margin = { top: 28, right: 16, bottom: 46, left: 44 } as const;
/** Under this, `low-discrimination` is flagged. */
const weak = 0.1;
const longestName = 26;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly question: QuestionStatistics;
  readonly severity: Severity;
}

const shapes: { readonly [S in Severity]: string } = {
  plain: symbol(symbolCircle, 44)() ?? '',
  hint: symbol(symbolCircle, 44)() ?? '',
  noted: symbol(symbolDiamond, 74)() ?? '',
  serious: symbol(symbolTriangle, 84)() ?? '',
};
const grounds: readonly Severity[] = ['plain', 'hint', 'noted', 'serious'];

const nameOf = (view: View, { question }: Point, size: ChartSize): string => {
  const number = String(view.numberOf(question.question, question.section));
  if (size === 'narrow') return number;
  const letters = [...shortName(question.question)];
  const name = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('');
  return `${number} ${name}`;
};

const mark = (view: View, { x, y, question, severity }: Point): string => {
  const number = view.numberOf(question.question, question.section);
  const tip = `${number} ${shortName(question.question)}: ${percent(question.facility ?? 0)}, ${fixed(question.discrimination ?? 0, 2, view.language)}`;
  return `<g class="point ${severity}" data-go="q-${number}"><title>${escapeHtml(tip)}</title><path d="${shapes[severity]}" transform="translate(${length(x)},${length(y)})"/></g>`;
};

const drawing = (view: View, drawn: readonly QuestionStatistics[], size: ChartSize): string => {
  const { words, language } = view;
  const { width, height } = sizes[size];
  const facilities = drawn.map(({ facility }) => facility ?? 0);
  const discriminations = drawn.map(({ discrimination }) => discrimination ?? 0);
  const area = { left: margin.left, top: margin.top, right: width - margin.right, bottom: height - margin.bottom };
  const x = scaleLinear([Math.min(0, ...facilities), Math.max(1, ...facilities)], [area.left, area.right]);
  const y = scaleLinear(
    [Math.min(-0.1, ...discriminations) - 0.05, Math.max(0.5, ...discriminations) + 0.05],
    [area.bottom, area.top],
  );
  const points = drawn.map((question): Point => {
    const place = { x: x(question.facility ?? 0), y: y(question.discrimination ?? 0) };
    return { ...place, question, severity: gravest(question) };
  });
  const sorted = grounds.flatMap((severity) => points.filter((point) => point.severity === severity));
  const named = sorted.filter(({ severity }) => severity === 'serious' || severity === 'noted').toReversed();
  const dots = points.map((point) => ({
    left: point.x - 6,
    right: point.x + 6,
    top: point.y - 6,
    bottom: point.y + 6,
  }));
  const names = placeNames(
    named.map((point) => ({ x: point.x, y: point.y, name: nameOf(view, point, size) })),
    dots,
    area,
  );
  const zone = `<rect class="zone" x="${area.left}" y="${length(y(weak))}" width="${area.right - area.left}" height="${length(area.bottom - y(weak))}"/>`;
  const rows = y
    .ticks(5)
    .map(
      (tick) =>
        line(tick === 0 ? 'axis' : 'grid', area.left, y(tick), area.right, y(tick)) +
        lettering({ x: area.left - 8, y: y(tick) + 4, anchor: 'end' }, fixed(tick, 1, language)),
    );
  const columns = x
    .ticks(size === 'wide' ? 10 : 5)
    .map(
      (tick) =>
        line('grid', x(tick), area.top, x(tick), area.bottom) +
        lettering({ x: x(tick), y: area.bottom + 18, anchor: tick === 1 ? 'end' : 'middle' }, percent(tick)),
    );
  const titles = [
    lettering({ x: 4, y: 16, className: 'axis-title' }, words.charts.discriminationAxis),
    lettering(
      { x: (area.left + area.right) / 2, y: height - 8, anchor: 'middle', className: 'axis-title' },
      words.charts.facilityAxis,
    ),
    size === 'wide'
      ? lettering({ x: area.left + 8, y: area.bottom - 8, className: 'zone-name' }, words.charts.weakZone)
      : '',
  ];
  const leaders = names.map(({ x: fromX, y: fromY, textX, textY, anchor, far, name }) => {
    const above = textY < fromY;
    const toY = anchor === 'middle' ? textY + (above ? 3 : -11) : textY - 4;
    return (
      (far ? line('leader', fromX, fromY, textX, toY) : '') +
      lettering({ x: textX, y: textY, anchor, className: 'name' }, name)
    );
  });
  const flagged = points.filter(({ severity }) => severity !== 'plain').length;
  return chart(
    {
      id: `scatter-${size}`,
      width,
      height,
      title: words.charts.scatter,
      description: words.charts.scatterText(drawn.length, flagged),
    },
    [zone, ...rows, ...columns, ...titles, ...leaders, ...sorted.map((point) => mark(view, point))].join(''),
  );
};

const legendEntry = (severity: Severity, name: string): string =>
  `<li><svg class="sign" aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16"><g class="point ${severity}"><path d="${shapes[severity]}"/></g></svg> ${escapeHtml(name)}</li>`;

/** All questions by facility and discrimination; those that need attention are named. */
export const scatterChart = (view: View): string => {
  const { words, parts } = view;
  const { questions } = parts.statistics;
  const drawn = questions.filter(({ facility, discrimination }) => facility !== null && discrimination !== null);
  const help = `<p class="help">${escapeHtml(words.charts.scatterHelp)}</p>`;
  if (drawn.length === 0) {
    const reason = reasonText(view, questions[0]?.reasons, 'discrimination', 'facility');
    return `<p class="empty">${escapeHtml(words.charts.scatterEmpty(reason))}</p>`;
  }
  const legend = `<ul class="legend">${legendEntry('serious', words.charts.serious)}${legendEntry('noted', words.charts.noted)}${legendEntry('plain', words.charts.plain)}</ul>`;
  const missing = questions.length - drawn.length;
  const note = missing > 0 ? `<p class="note">${escapeHtml(words.charts.notDrawn(missing))}</p>` : '';
  return help + legend + inBothSizes((size) => drawing(view, drawn, size)) + note;
};
