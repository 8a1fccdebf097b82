import type { Report } from '../generated/types.ts';
import validateReport from '../generated/validate-report.js';
import validateEntries from '../generated/validate-report-entries.js';
import type { ReportList } from './report-layout.ts';
import { UserError } from './user-error.ts';

/** The version of the format that this program reads. */
const knownVersion = 1;

type Fields = { readonly [name: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};

/**
 * Refuses what does not say that it is a report of the version that is read here.
 * @throws UserError `not-a-report` or `newer-report`.
 */
export const demandVersion = (path: string, value: unknown): void => {
  const { report, generator } = fieldsOf(value);
  if (fieldsOf(generator).name !== 'quizvisor' || typeof report !== 'number')
    throw new UserError('not-a-report', { path });
  if (report > knownVersion) throw new UserError('newer-report', { path, version: report });
  if (report < knownVersion) throw new UserError('not-a-report', { path });
  if ('shard' in fieldsOf(value)) throw new UserError('report-of-a-part', { path });
};

/** Fields that a later version of the program may add to the format are let pass. */
const mayBeLater = 'additionalProperties';

type Validator = {
  (data: unknown): boolean;
  readonly errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: { readonly [name: string]: unknown };
      }[]
    | null;
};

/** The first thing that a schema finds wrong, as a place and what it wants there. */
export const schemaFault = (validate: Validator, value: unknown, below = ''): string | undefined => {
  if (validate(value)) return undefined;
  const [first] = (validate.errors ?? []).filter(({ keyword }) => keyword !== mayBeLater);
  if (!first) return undefined;
  const { instancePath, keyword, params } = first;
  return `${instancePath.slice(below.length) || '/'} ${keyword} ${Object.values(params).join(' ')}`.trim();
};

/** Figures of a question that the exam does not have. */
const strangeFigures = ({ exam, statistics }: Report): string | undefined => {
  const names = new Set(exam.items.map(({ question, section }) => JSON.stringify([section, question])));
  const at = statistics.questions.findIndex(({ question, section }) => !names.has(JSON.stringify([section, question])));
  return at === -1 ? undefined : `/statistics/questions/${at}`;
};

/**
 * A report whose lists are left out, checked against the schema.
 * @throws UserError `bad-report`, which names the first thing that is wrong.
 */
export const demandSound = (path: string, value: unknown): Report => {
  const report: unknown = { ...fieldsOf(value), results: [], rejected: [], superseded: [] };
  const reason = schemaFault(validateReport, report) ?? strangeFigures(report as Report);
  if (reason !== undefined) throw new UserError('bad-report', { path, reason });
  return report as Report;
};

/** What is wrong with an entry of a report's list; undefined where nothing is. */
export const entryFault = (list: ReportList, entry: unknown): string | undefined =>
  schemaFault(validateEntries, { [list]: [entry] }, `/${list}/0`);

/**
 * Refuses a report that holds more or fewer entries than it says.
 * @throws UserError `uneven-report`.
 */
export const demandCounts = (
  path: string,
  { graded, rejected, superseded }: Report['input'],
  counts: { readonly results: number; readonly rejected: number; readonly superseded: number },
): void => {
  const said = graded + rejected + superseded;
  const held = counts.results + counts.rejected + counts.superseded;
  const alike = counts.results === graded && counts.rejected === rejected && counts.superseded === superseded;
  if (!alike) throw new UserError('uneven-report', { path, said, held });
};
