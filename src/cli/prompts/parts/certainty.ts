import { certaintyMarks } from '../../../engine/certainty.ts';
import type { Certainty } from '../../../engine/history.ts';
import type { Shell } from '../../shell.ts';
import type { PromptStreams } from '../prompt.ts';
import { hang, wrap } from './layout.ts';
import { askOnScreen, type skipped } from './screen.ts';

/** The levels, from the least sure. */
export const certaintyLevels: readonly Certainty[] = [1, 2, 3];

/** The level that a typed text stands for. */
export const certaintyOf = (text: string): Certainty | undefined =>
  certaintyLevels.find((level) => String(level) === text.trim());

/** A question how sure one is, and what each level may earn or cost. */
export const certaintyLines = ({ messages: { learning }, paint }: Shell, columns: number): readonly string[] => [
  paint('bold', learning.howSure),
  ...certaintyLevels.flatMap((level) => {
    const { right, wrong } = certaintyMarks[level];
    return hang(`  ${level}. `, `${learning.levels[level]} (${learning.levelMarks(right, wrong)})`, columns);
  }),
];

/** Asks how sure one is, with one key. */
export const askHowSure = (shell: Shell, streams: PromptStreams): Promise<Certainty | typeof skipped> => {
  const { learning } = shell.messages;
  return askOnScreen<Certainty | undefined, Certainty>(
    {
      start: undefined,
      press: (_, key) => certaintyOf(key.text),
      response: (level) => level,
      view: (_, { columns }) => {
        const lines = ['', ...certaintyLines(shell, columns)];
        return {
          body: { lines, focus: [0, lines.length - 1] },
          foot: wrap(shell.paint('dim', learning.howSureHelp), columns),
        };
      },
    },
    streams,
  );
};
