import { type ChangeLevel, diffBanks } from '../../engine/diff.ts';
import type { Change, Diff } from '../../generated/types.ts';
import { writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';
import { usableBanks } from '../usable-banks.ts';

export interface DiffOptions {
  /** A file or folder of the older version. */
  readonly before: string;
  readonly now: string;
  readonly format: 'text' | 'json';
  readonly failOn: ChangeLevel;
  readonly output?: string;
}

const levels = ['major', 'minor', 'patch'] as const;
/** Values that are longer than this are cut; the JSON has them whole. */
const longestValue = 60;

const shortened = (value: unknown, nothing: string): string => {
  if (value === undefined) return nothing;
  const characters = [...(JSON.stringify(value) ?? '')];
  return characters.length <= longestValue ? characters.join('') : `${characters.slice(0, longestValue - 1).join('')}…`;
};

const lineOf = ({ kind, bank, question, field, old, new: now }: Change, { messages }: Shell): string => {
  const { diff } = messages;
  const name = question === undefined ? bank : `${bank}/${question}`;
  if (field === undefined) return `  ${visibleLine(`${name}: ${kind === 'added' ? diff.added : diff.removed}`)}\n`;
  const values = `${shortened(old, diff.nothing)} → ${shortened(now, diff.nothing)}`;
  return `  ${visibleLine(`${name}: ${field}: ${values}`)}\n`;
};

const asText = ({ changes, counts }: Diff, shell: Shell): string => {
  const { messages, paint } = shell;
  if (changes.length === 0) return `${messages.diff.none}\n`;
  const groups = levels.flatMap((level) => {
    const lines = changes.filter((change) => change.level === level).map((change) => lineOf(change, shell));
    return lines.length === 0 ? [] : [`${paint('bold', level)}: ${messages.diff.levels[level]}\n${lines.join('')}`];
  });
  const { major, minor, patch } = counts;
  return `${groups.join('\n')}\n${messages.diff.count(changes.length, major, minor, patch)}\n`;
};

/** Says how two versions of banks differ, and how much hangs on it. */
export const runDiff = async (shell: Shell, options: DiffOptions): Promise<ExitCode> => {
  const before = await usableBanks(shell, [options.before]);
  const now = await usableBanks(shell, [options.now]);
  const changes = diffBanks(
    before.map(({ bank }) => bank),
    now.map(({ bank }) => bank),
  );
  const count = (level: ChangeLevel): number => changes.filter((change) => change.level === level).length;
  const diff: Diff = {
    diff: 1,
    old: before.map(({ file }) => file),
    new: now.map(({ file }) => file),
    counts: { major: count('major'), minor: count('minor'), patch: count('patch') },
    changes,
  };
  const isFile = options.output !== undefined;
  const text =
    options.format === 'json'
      ? `${JSON.stringify(diff, null, 2)}\n`
      : asText(diff, isFile ? { ...shell, paint: noPaint } : shell);
  if (options.output === undefined) shell.out(text);
  else writeAtomic(options.output, text);
  const failing = levels.slice(0, levels.indexOf(options.failOn) + 1);
  return failing.some((level) => diff.counts[level] > 0) ? exitCode.problems : exitCode.fine;
};
