import { type ProposedColumn, sureEnough } from '../../engine/column-assignment.ts';
import type { Guess } from '../../engine/column-guess.ts';
import type { MapProposal, ProposedTime } from '../../engine/map-proposal.ts';
import { headKey } from '../../engine/table-row.ts';
import { fillIn } from '../messages/catalogue.ts';
import type { Shell } from '../shell.ts';

/** What a map is written from: a proposal, what was taken of it, and which questions have no column. */
export interface WrittenMap {
  readonly file: string;
  readonly heads: readonly string[];
  readonly proposal: MapProposal;
  readonly lacking: readonly string[];
}

/** Whether a column's guess goes into the map, rather than into a comment. */
export const isSure = ({ taken }: ProposedColumn): boolean => taken !== undefined && taken.confidence >= sureEnough;

/** A text as YAML in quotes, which JSON is; line breaks and signs that would be obeyed are escapes. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A comment on one line. */
const comment = (text: string): string => `# ${text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()}`;

/** A column by its head, or by its number where the head is empty or not the only one of its kind. */
const columnText = (heads: readonly string[], at: number): string => {
  const key = headKey(heads[at] ?? '');
  const isAlone = heads.filter((head) => headKey(head) === key).length === 1;
  return key !== '' && isAlone ? quoted(heads[at] ?? '') : String(at + 1);
};

const questionText = (heads: readonly string[], at: number, { question, part }: Guess): string =>
  `- {column: ${columnText(heads, at)}, question: ${question}${part === undefined ? '' : `, part: ${part}`}}`;

/** A proposal as a map in YAML, each column with how sure it is and why, and the unsure ones as comments. */
export const mapText = (
  { messages: { map: words } }: Shell,
  { file, heads, proposal, lacking }: WrittenMap,
): string => {
  const { comments, reasons } = words;
  const { candidate, names, language, startedAt, submittedAt, columns, ignored } = proposal;
  const because = ({ confidence, reason }: Guess): string => `# ${confidence.toFixed(2)}: ${reasons[reason]}`;
  const column = (at: number): string => columnText(heads, at);
  const timeLines = (field: string, time: ProposedTime | undefined): readonly string[] => {
    if (!time) return [];
    const { at, lacksZone, dayFirst } = time;
    const isOpen = dayFirst === 'open';
    return [
      `${field}:`,
      `  column: ${column(at)}`,
      ...(typeof dayFirst === 'boolean' ? [`  dayFirst: ${dayFirst}`] : []),
      ...(isOpen ? [`  ${comment(comments.dayFirst)}`, '  # dayFirst: true'] : []),
      ...(lacksZone ? [`  ${comment(comments.zone)}`, '  # zone: "+01:00"'] : []),
    ];
  };
  const sure = columns.filter(isSure);
  const unsure = columns.filter((one) => !isSure(one) && one.guesses.length > 0);
  const nothing = columns.filter((one) => !isSure(one) && one.guesses.length === 0).map(({ at }) => at);
  const rest = [...ignored, ...nothing].sort((a, b) => a - b);
  return [
    '# yaml-language-server: $schema=https://quizvisor.dev/schemas/map.schema.json',
    comment(fillIn(comments.head, { file })),
    comment(`quizvisor grade BANKS ${file} --map map.yaml -o report.json`),
    comment(comments.schema),
    `map: ${proposal.source}`,
    ...(candidate === undefined ? [comment(comments.candidate), 'candidate: ""'] : [`candidate: ${column(candidate)}`]),
    ...(names.length === 0
      ? []
      : [`name: ${names.length === 1 ? column(names[0] ?? 0) : `[${names.map(column).join(', ')}]`}`]),
    ...(language === undefined ? [] : [`language: ${column(language)}`]),
    ...timeLines('startedAt', startedAt),
    ...timeLines('submittedAt', submittedAt),
    sure.length === 0 ? 'questions: []' : 'questions:',
    ...sure.flatMap(({ at, taken }) => (taken ? [`  ${questionText(heads, at, taken)} ${because(taken)}`] : [])),
    ...(unsure.length === 0 ? [] : [`  ${comment(fillIn(comments.unsure, { threshold: sureEnough }))}`]),
    ...unsure.flatMap(({ at, taken, guesses: [first] }) => {
      const guess = taken ?? first;
      return guess ? [`  # ${questionText(heads, at, guess)} ${because(guess)}`] : [];
    }),
    ...(rest.length === 0 ? [] : ['ignore:', ...rest.map((at) => `  - ${column(at)}`)]),
    ...(lacking.length === 0 ? [] : [comment(fillIn(comments.lacking, { names: lacking.join(', ') }))]),
    '',
  ].join('\n');
};
