import { defineGradebook, ownColumns } from '../core/gradebook.ts';

/**
 * CSV that Excel opens by a double click on a machine set to Spanish (as to most languages of Europe): semicolons between
 * cells, since the comma is the decimal mark; a byte order mark, or UTF-8 is taken for the machine's code page. A first
 * line `sep=` would make Excel ignore that mark. Sources: Banco de España, "Recommendations for viewing CSV files"; SAP
 * wiki, "Excel files - CSV format".
 */
export default defineGradebook({
  separator: ';',
  decimalMark: ',',
  lineEnd: '\r\n',
  byteOrderMark: true,
  ...ownColumns,
});
