import { visibleLine } from './visible.ts';

/** A text as it stands in a line or a cell of a Markdown document: nothing in it is markup. */
export const markdownCell = (text: string): string =>
  visibleLine(text).replace(/[\\|*_<>[\]&#~`]/g, (sign) => `&#${sign.codePointAt(0)};`);
