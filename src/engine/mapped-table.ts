import { comparableText, nearestWord } from '../core/text.ts';
import type { MapColumn, MapColumns, MapFile, MapTime } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import { openCell, openPart, type ReadCell } from './export-cell.ts';
import { readExportTime } from './export-time.ts';
import { presentQuestion } from './question-type-of.ts';
import type { SubmissionWarning } from './submission.ts';
import {
  candidateIn,
  columnValues,
  headKey,
  type RowReading,
  type TableProblem,
  type TableReading,
} from './table-row.ts';

/** A column that holds answers, with the way to read its cells. */
interface AnswerColumn {
  readonly at: number;
  readonly question: string;
  readonly part?: string;
  readonly read: ReadCell;
}

/** Where a column stands, from 0, or why there is none. */
const placeOf = (heads: readonly string[], column: MapColumn, pointer: string): number | TableProblem => {
  if (typeof column === 'number')
    return column <= heads.length
      ? column - 1
      : { code: 'map-column-beyond', values: { column, count: heads.length }, pointer };
  const found = heads.flatMap((head, at) => (headKey(head) === headKey(column) ? [at] : []));
  if (found.length > 1)
    return { code: 'map-head-twice', values: { head: column, columns: found.map((at) => at + 1).join(', ') }, pointer };
  return (
    found[0] ?? { code: 'map-no-column', values: { head: column, nearest: nearestWord(column, heads) ?? '' }, pointer }
  );
};

const isProblem = <Good>(one: Good | TableProblem): one is TableProblem =>
  one !== null && typeof one === 'object' && 'code' in one;

const columnsOf = (columns: MapColumns | undefined): readonly MapColumn[] =>
  columns === undefined ? [] : [columns as MapColumn | readonly MapColumn[]].flat();

const answerColumns = (
  exam: Exam,
  map: MapFile,
  heads: readonly string[],
): readonly (AnswerColumn | TableProblem)[] => {
  const questions = new Map(exam.questions.map(({ name, question }) => [name, question]));
  return map.questions.map(({ column, question: name, part }, index): AnswerColumn | TableProblem => {
    const pointer = `/questions/${index}`;
    const at = placeOf(heads, column, `${pointer}/column`);
    if (isProblem(at)) return at;
    const full = exam.names.get(name);
    const question = full === undefined ? undefined : questions.get(full);
    if (full === undefined || !question)
      return {
        code: 'map-no-question',
        values: { question: name, nearest: nearestWord(name, [...exam.names.keys()]) ?? '' },
        pointer: `${pointer}/question`,
      };
    const interaction = presentQuestion(question);
    const read = part === undefined ? openCell(interaction, map) : openPart(interaction, part, map);
    if (!read) return { code: 'map-no-part', values: { question: full, part: part ?? '' }, pointer: `${pointer}/part` };
    return { at, question: full, ...(part === undefined ? {} : { part }), read };
  });
};

/** Questions of which two columns say the same thing. */
const twiceAmong = (columns: readonly AnswerColumn[]): AnswerColumn | undefined =>
  columns.find(({ question, part }, at) =>
    columns
      .slice(0, at)
      .some((before) => before.question === question && (before.part === undefined || before.part === part)),
  );

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

  const read = (cells: readonly string[]): RowReading => {
    const candidate = candidateIn(heads, candidates, cells);
    if ('code' in candidate) return candidate;
    const text = (at: number): string => (cells[at] ?? '').trim();
    const found = new Map<string, unknown>();
    const warnings: SubmissionWarning[] = [];
    for (const { at, question, part, read: readCell } of answers) {
      const cell = cells[at] ?? '';
      const { response, rest } = readCell(blanks.has(comparableText(cell)) ? '' : cell);
      if (rest !== undefined) warnings.push({ code: 'unmatched-cell', values: { ...columnValues(heads, at), rest } });
      if (response === undefined) continue;
      const before = found.get(question);
      found.set(question, part === undefined ? response : { ...(before as object | undefined), [part]: response });
    }
    const said: [string, string][] = [];
    for (const { field, setting, at } of times) {
      if (text(at) === '') continue;
      const time = readExportTime(text(at), setting);
      if ('code' in time && time.code === 'ambiguous-time')
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
    };
  };
  return { read, notes };
};
