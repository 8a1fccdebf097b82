import { defineGradebook } from '../core/gradebook.ts';

/** What the import of Moodle takes for "no grade". An empty cell of a new grade item would be stored as 0. */
const noGrade = { word: '-' };

/**
 * The CSV import of Moodle's gradebook. Every column is mapped by hand there, so the names are those of its own export.
 * Each row names its candidate, since a row without one would be taken for the candidate before. Numbers have a decimal
 * point, which is read whatever the site's language is; who has no final marks has no grade; submissions that were
 * rejected are left out. Sources: Moodle docs, "Grade import"; Moodle's grade/import/csv/classes/load_data.php.
 */
export default defineGradebook({
  separator: ',',
  decimalMark: '.',
  lineEnd: '\n',
  byteOrderMark: false,
  heads: () => [['ID number', 'Full name', 'Grade', 'Points', 'Percentage', 'State']],
  row: ({ candidate, name, state, points, percent, grade }) => {
    if (state === 'rejected') return undefined;
    const isFinal = state === 'graded';
    const final = (value: number | undefined) => (isFinal ? (value ?? noGrade) : noGrade);
    return [candidate, name, final(grade), final(points), final(percent), { word: state }];
  },
});
