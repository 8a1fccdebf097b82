import type { Exam } from '../../engine/exam.ts';
import { openMappedTable } from '../../engine/mapped-table.ts';
import { openNativeTable } from '../../engine/native-table.ts';
import type { TableProblem, TableReading } from '../../engine/table-row.ts';
import type { LoadedMap } from '../../io/map-file.ts';
import type { TablePlace, TableSetting } from '../../io/table-submissions.ts';
import { UserError } from '../../io/user-error.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

/** A sentence about a table, with what was probably meant. */
const sentence = (shell: Shell, code: string, values: TableProblem['values']): string => {
  const { nearest = '' } = values;
  const meant = nearest === '' ? '' : ` ${shell.messages.didYouMean(String(nearest))}`;
  return `${sentenceOf(shell.messages.map.tableNotes, code, values)}${meant}`;
};

/** How a table is read after a map, or else as one of ours; a table that was named and is neither is refused. */
const readingOf = (
  shell: Shell,
  exam: Exam,
  loaded: LoadedMap | undefined,
  { file, named }: TablePlace,
  heads: readonly string[],
): TableReading | undefined => {
  const mapped = loaded && openMappedTable(exam, loaded.map, heads);
  if (mapped && 'read' in mapped) return mapped;
  const native = openNativeTable(exam, heads);
  if (native && 'read' in native) return native;
  if (!named) return undefined;
  if (loaded && mapped) {
    for (const { code, values, pointer = '' } of mapped.problems) {
      const { line, column } = loaded.document.placeOf(pointer, 'value');
      shell.complain(visibleLine(`${loaded.document.file}:${line}:${column}: ${sentence(shell, code, values)}`));
    }
    throw new UserError('map-does-not-fit', { path: loaded.document.file, table: file });
  }
  if (native) {
    shell.complain(visibleLine(`${file}:1: ${sentence(shell, native.code, native.values)}`));
    throw new UserError('bad-table', { path: file });
  }
  throw new UserError('unmapped-table', { path: file });
};

/** How the tables among submissions are read; what is odd about one is said once. */
export const tablesOf = (shell: Shell, exam: Exam, loaded: LoadedMap | undefined): TableSetting => {
  const note: TableSetting['note'] = (file, code, values = {}) =>
    shell.note(visibleLine(`${file}: ${sentence(shell, code, values)}`));
  return {
    note,
    open: (place, heads) => {
      const reading = readingOf(shell, exam, loaded, place, heads);
      for (const { code, values } of reading?.notes ?? []) note(place.file, code, values);
      return (
        reading && {
          read: (file, { line, record, cells }) => ({ source: { file, line, index: record }, ...reading.read(cells) }),
          candidateOf: reading.candidateOf,
        }
      );
    },
  };
};
