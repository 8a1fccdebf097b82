import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FilePlace, InputSize } from '../../io/input-size.ts';
import type { FoundSubmission } from '../../io/json-lines.ts';
import { wishesPlain } from '../practice/is-plain.ts';
import type { Shell } from '../shell.ts';
import { progressLine } from './progress-line.ts';

/** A run under this time, in milliseconds, shows no bar; a bar is redrawn after so long at the earliest. */
const silentFor = 1000;
const betweenDrawings = 100;
const usualColumns = 80;
/** Lines are read so many bytes at a time. */
const readBlock = 1 << 20;

/** Says how far the grading is. */
export interface Progress {
  /** What to write with while there is a bar: each line erases it first. */
  readonly shell: Shell;
  /** A block of the input was graded. Now and then this lets other things happen, so that Ctrl-C is heard. */
  block(found: readonly FoundSubmission[]): Promise<void>;
  /** A part of `of` was put out, with so many submissions. */
  part(submissions: number, of: number): void;
  /** Erases the bar. */
  end(): void;
}

/** How much of the input is read, going by the blocks that came of it. */
const openShare = () => {
  let place: FilePlace | undefined;
  let file: string | undefined;
  let blocks = 0;
  return {
    note: (found: readonly FoundSubmission[]): void => {
      const name = found.at(-1)?.source.file;
      blocks = name === undefined || name === file ? blocks + 1 : 1;
      file = name ?? file;
    },
    share: ({ total, files }: InputSize): number | undefined => {
      place = file === undefined ? undefined : files.get(file);
      return place && (place.before + Math.min(place.size, blocks * readBlock)) / total;
    },
  };
};

/** Some terminals say that they have no columns at all. */
const columnsOf = (stderr: Shell['context']['stderr']): number =>
  'columns' in stderr && typeof stderr.columns === 'number' && stderr.columns > 1 ? stderr.columns : usualColumns;

/** Gives way to what waits for its turn, not oftener than bars are drawn. */
const openBreath = ({ now }: Shell['context']) => {
  let last = now();
  return async (): Promise<void> => {
    const at = now();
    if (at - last < betweenDrawings) return;
    last = at;
    await nextTurn();
  };
};

/**
 * A bar on standard error, where that is a terminal and nobody asked for quiet. `sizeOf` is asked once, when the first bar is due.
 */
export const openProgress = (shell: Shell, sizeOf: () => Promise<InputSize | undefined>): Progress => {
  const { context, messages } = shell;
  const { stderr } = context;
  const breathe = openBreath(context);
  if (stderr.isTTY !== true || shell.quiet || wishesPlain(shell.context))
    return { shell, block: breathe, part: () => {}, end: () => {} };
  const began = context.now();
  const read = openShare();
  let size: InputSize | undefined;
  let asked = false;
  let done = 0;
  let parts = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  let isThere = false;
  const erase = (): void => {
    if (isThere) stderr.write('\r\u001B[2K');
    isThere = false;
  };
  const draw = (shareNow: () => number | undefined): void => {
    const now = context.now();
    if (now - began < silentFor || now - drawn < betweenDrawings) return;
    drawn = now;
    const share = shareNow();
    const told = { done, seconds: (now - began) / 1000, ...(share === undefined ? {} : { share: Math.min(1, share) }) };
    stderr.write(`\r\u001B[2K${progressLine(told, messages.grade.progress, columnsOf(stderr) - 1)}`);
    isThere = true;
  };
  const readShare = (): number | undefined => {
    if (!asked) {
      asked = true;
      // It is known at one of the next drawings; what goes wrong here is found where the input is read.
      sizeOf().then(
        (found) => {
          size = found;
        },
        () => {},
      );
    }
    return size && read.share(size);
  };
  return {
    shell: {
      ...shell,
      note: (line) => {
        erase();
        shell.note(line);
      },
      complain: (line) => {
        erase();
        shell.complain(line);
      },
    },
    block: (found) => {
      done += found.length;
      read.note(found);
      draw(readShare);
      return breathe();
    },
    part: (submissions, of) => {
      done += submissions;
      parts += 1;
      draw(() => parts / of);
    },
    end: erase,
  };
};
