import { defineGradebook, ownColumns } from '../core/gradebook.ts';

/**
 * CSV that Excel opens by a double click where the list separator of the machine is a comma. Without the byte order mark
 * it takes UTF-8 for the machine's code page. Sources: SAP wiki, "Excel files - CSV format"; Banco de España,
 * "Recommendations for viewing CSV files".
 */
export default defineGradebook({
  separator: ',',
  decimalMark: '.',
  lineEnd: '\r\n',
  byteOrderMark: true,
  ...ownColumns,
});
