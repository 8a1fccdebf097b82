import { comparableText } from '../core/text.ts';
import type { MapColumns, MapFile, MapTime } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import { readExportTime } from './export-time.ts';
import { answerColumns, columnsOf, isProblem, placeOf, twiceAmong } from './map-columns.ts';
import { isLetter, letteredQuestions } from './paper-letters.ts';
import type { SubmissionWarning } from './submission.ts';
import {
  candidateIn,
  candidateOf,
  columnValues,
  type RowReading,
  type TableProblem,
  type TableReading,
} from './table-row.ts';

/** Reads the tables of others, as a map says which column is what; or what of the map does not fit, all at once. */
export const openMappedTable = (
  exam: Exam,
  map: MapFile,
  heads: readonly string[],
): TableReading | { readonly problems: readonly TableProblem[] } => {
  const problems: TableProblem[] = [];
  const places = (columns: MapColumns | undefined, pointer: string): readonly number[] =>
    columnsOf(columns).flatMap((column) => {
      const at = placeOf(heads, column, pointer);
      if (isProblem(at)) problems.push(at);
      return isProblem(at) ? [] : [at];
    });
  const candidates = places(map.candidate, '/candidate');
  const names = places(map.name, '/name');
  const languages = places(map.language, '/language');
  const times = (['startedAt', 'submittedAt'] as const).flatMap((field) => {
    const setting: MapTime | undefined = map[field];
    return setting ? places(setting.column, `/${field}/column`).map((at) => ({ field, setting, at })) : [];
  });
  const answers = answerColumns(exam, map, heads).flatMap((one) => {
    if (!isProblem(one)) return [one];
    problems.push(one);
    return [];
  });
  const twice = twiceAmong(answers);
  if (twice) problems.push({ code: 'column-twice', values: columnValues(heads, twice.at) });
  // A column that is to be ignored may be gone.
  const ignored = (map.ignore ?? []).flatMap((column) => {
    const at = placeOf(heads, column, '/ignore');
    return isProblem(at) ? [] : [at];
  });
  if (problems.length > 0) return { problems };
  const used = new Set([
    ...candidates,
    ...names,
    ...languages,
    ...times.map(({ at }) => at),
    ...answers.map(({ at }) => at),
    ...ignored,
  ]);
  const notes = heads.flatMap((head, at) =>
    used.has(at) || head.trim() === '' ? [] : [{ code: 'unused-column', values: columnValues(heads, at) }],
  );
  const blanks = new Set((map.unanswered ?? (map.map === 'moodle' ? ['-'] : [])).map((word) => comparableText(word)));

  const lettered = letteredQuestions(exam);

  const read = (cells: readonly string[]): RowReading => {
    const candidate = candidateIn(heads, candidates, cells);
    if ('code' in candidate) return candidate;
    const text = (at: number): string => (cells[at] ?? '').trim();
    const found = new Map<string, unknown>();
    const warnings: SubmissionWarning[] = [];
    const byLetter = new Set<string>();
    for (const { at, question, part, read: readCell } of answers) {
      const cell = cells[at] ?? '';
      const { response, rest } = readCell(blanks.has(comparableText(cell)) ? '' : cell);
      if (rest !== undefined) {
        const isLetterCell = lettered.has(question) && isLetter(rest.trim());
        if (isLetterCell) byLetter.add(question);
        const code = isLetterCell ? 'letter-cell' : 'unmatched-cell';
        warnings.push({ code, values: { ...columnValues(heads, at), rest } });
      }
      if (response === undefined) continue;
      const before = found.get(question);
      found.set(question, part === undefined ? response : { ...(before as object | undefined), [part]: response });
    }
    const said: [string, string][] = [];
    for (const { field, setting, at } of times) {
      if (text(at) === '') continue;
      const time = readExportTime(text(at), setting);
      if ('code' in time && time.code !== 'unreadable-time')
        return {
          code: time.code,
          values: { ...columnValues(heads, at), value: text(at) },
          ...(candidate.id === '' ? {} : { candidate: { id: candidate.id } }),
        };
      said.push([field, 'time' in time ? time.time : text(at)]);
    }
    const name = names
      .map(text)
      .filter((one) => one !== '')
      .join(' ');
    const [language] = languages.map(text);
    return {
      value: {
        candidate: { id: candidate.id, ...(name === '' ? {} : { name }) },
        ...(language ? { language } : {}),
        ...Object.fromEntries(said),
        answers: Object.fromEntries(found),
      },
      ...(warnings.length > 0 ? { warnings } : {}),
      byLetter,
    };
  };
  return { read, candidateOf: (cells) => candidateOf(heads, candidates, cells), notes };
};
