import { defineGradebook, ownColumns } from '../core/gradebook.ts';

/** CSV after RFC 4180 for any program: commas, decimal points, UTF-8 without a byte order mark, lines that end with LF. */
export default defineGradebook({
  separator: ',',
  decimalMark: '.',
  lineEnd: '\n',
  byteOrderMark: false,
  ...ownColumns,
});
