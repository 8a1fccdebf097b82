import { closeSync, constants, createReadStream, createWriteStream, openSync, rmSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isatty, ReadStream } from 'node:tty';
import { holdAt } from './special-file.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { UserError } from './user-error.ts';

/** So many bytes are read of a pipe or a device, which may never end. */
const most = 256 << 20;

/** A pipe or a device as a stream. A pipe is opened without waiting for its writer, so that signals are heard. */
export const openSpecial = (path: string): Readable => {
  if (statSync(path).isFIFO())
    return new Socket({
      fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
      readable: true,
      writable: false,
    });
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  if (isatty(descriptor)) return new ReadStream(descriptor);
  closeSync(descriptor);
  return createReadStream(path);
};

const unreadable = (path: string, error: unknown): UserError =>
  error instanceof UserError
    ? error
    : new UserError('unreadable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });

/**
 * Puts pipes and devices aside as files, so that whoever reads them afterwards neither waits
 * nor is deaf to signals meanwhile. Ends early when told to `stop`. Gives what takes them away again.
 * @throws UserError where one cannot be read, or is longer than a bank or a report from a pipe can be.
 */
export const holdSpecial = async (special: readonly string[], stop: AbortSignal): Promise<() => void> => {
  const folder = makeTemporaryFolder();
  const release = (): void => {
    for (const path of special) holdAt(path, undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const [index, path] of special.entries()) {
      const file = join(folder, String(index));
      let size = 0;
      await pipeline(
        openSpecial(path),
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > most) throw new UserError('file-too-large', { path, most: most >> 20 });
            yield chunk;
          }
        },
        createWriteStream(file, { mode: 0o600 }),
        { signal: stop },
      ).catch((error: unknown) => {
        if (!stop.aborted) throw unreadable(path, error);
      });
      if (stop.aborted) break;
      holdAt(path, file);
    }
    return release;
  } catch (error) {
    release();
    throw error;
  }
};
