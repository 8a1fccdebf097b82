import type { SittingCandidate } from '../../engine/sitting.ts';
import { readPaperFile } from '../../io/paper-file.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Attempt } from './attempt.ts';

/** What `take` was called with. */
export interface TakeOptions {
  readonly path: string;
  readonly candidate?: string;
  readonly name?: string;
  readonly output?: string;
  readonly language?: string;
  readonly plain?: boolean;
}

const quoted = (word: string): string => (/^[\w./@:+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The command line that goes on with an attempt. */
const commandToGoOn = (options: TakeOptions, { id }: SittingCandidate): string =>
  [
    'quizvisor',
    'take',
    options.path,
    ...(options.candidate === undefined && readPaperFile(options.path)?.candidate ? [] : ['--candidate', id]),
    ...(options.language === undefined ? [] : ['--language', options.language]),
    ...(options.output === undefined ? [] : ['--output', options.output]),
    ...(options.plain === true ? ['--plain'] : []),
  ]
    .map(quoted)
    .join(' ');

/** What is said when a sitting stops: nothing is lost, and how to go on. */
export const stopLines = (
  { candidate }: Attempt,
  { messages: { take } }: Shell,
  options: TakeOptions,
  columns: number,
): readonly string[] => [
  '',
  ...wrapText(take.stopped, columns),
  // Not wrapped, so that it can be copied.
  `${take.howToGoOn} ${visibleLine(commandToGoOn(options, candidate))}`,
];
