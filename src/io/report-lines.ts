import { layoutOf, linesBetween } from './report-layout.ts';
import { UserError } from './user-error.ts';

/** A report cut in two: its results, one a line, and all the rest of it as one JSON document. */
export interface CutReport {
  results(): Generator<string>;
  summary(): Generator<string>;
}

/** Cuts a report that `grade` has just written; lines are copied as they stand there, without being read. */
export const cutReport = (path: string): CutReport => {
  const layout = layoutOf(path);
  if (!layout) throw new UserError('not-a-report', { path });
  const { from, to } = layout.lists.results;
  return {
    *results() {
      for (const { bytes } of linesBetween(path, from, to)) {
        const line = bytes.toString('utf8').replace(/,$/, '');
        if (line !== '') yield `${line}\n`;
      }
    },
    *summary() {
      yield `${layout.head}\n`;
      let isAfter = false;
      for (const { bytes } of linesBetween(path, to)) {
        // The first line closes the list of results.
        if (isAfter) yield `${bytes.toString('utf8')}\n`;
        isAfter = true;
      }
    },
  };
};
