import { escapeHtml } from '../html.ts';
import { length } from './format.ts';

/** The two sizes in which a large chart is drawn; style shows the one that fits, so that its letters stay legible. */
export type ChartSize = 'wide' | 'narrow';

/** What stands round a drawing; texts are not escaped yet. */
export interface ChartFrame {
  /** Unique on the page. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same in words, for those who cannot see it. */
  readonly description: string;
}

/** A drawing as an image with a text alternative. */
export const chart = ({ id, width, height, title, description }: ChartFrame, body: string): string =>
  `<svg class="chart" role="img" aria-labelledby="${id}-t ${id}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  `<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>${body}</svg>`;

/** The same drawing in both sizes. */
export const inBothSizes = (draw: (size: ChartSize) => string): string =>
  `<div class="wide">${draw('wide')}</div><div class="narrow">${draw('narrow')}</div>`;

/** Where a text of a drawing stands and how. */
export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string;
}

/** A text of a drawing. */
export const lettering = ({ x, y, anchor = 'start', className }: Lettering, text: string): string =>
  `<text x="${length(x)}" y="${length(y)}" text-anchor="${anchor}"${className ? ` class="${className}"` : ''}>${escapeHtml(text)}</text>`;

/** A straight line of a drawing. */
export const line = (className: string, x1: number, y1: number, x2: number, y2: number): string =>
  `<line class="${className}" x1="${length(x1)}" y1="${length(y1)}" x2="${length(x2)}" y2="${length(y2)}"/>`;

/** A closed-up disclosure. */
export const disclosure = (summary: string, body: string): string =>
  `<details class="numbers"><summary>${escapeHtml(summary)}</summary>${body}</details>`;

/** A box in which a wide table scrolls by itself, for the keyboard too. */
export const scrollBox = (name: string, table: string): string =>
  `<div class="scroll" role="region" aria-label="${escapeHtml(name)}" tabindex="0">${table}</div>`;
