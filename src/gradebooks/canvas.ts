import { defineGradebook } from '../core/gradebook.ts';

/**
 * The CSV import of Canvas's gradebook: five columns that say who it is, one of points named after the exam, and the row
 * `Points Possible`. `ID` is Canvas's own number, which nobody here knows; candidates are found by `SIS User ID`, else by
 * `SIS Login ID`, so their id stands in both. Behind a title, parentheses hold the number of an assignment that is
 * there already, so the points are not put there. Who has no final marks has an empty cell, which is no score and
 * never 0; submissions that were rejected are left out. Source: Canvas's lib/gradebook_importer.rb.
 */
export default defineGradebook({
  separator: ',',
  decimalMark: '.',
  lineEnd: '\n',
  byteOrderMark: false,
  heads: ({ title, maxPoints }) => [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    ['Points Possible', undefined, undefined, undefined, undefined, maxPoints ?? undefined],
  ],
  row: ({ candidate, name, state, points }) =>
    state === 'rejected'
      ? undefined
      : [name ?? candidate, undefined, candidate, candidate, undefined, state === 'graded' ? points : undefined],
});
