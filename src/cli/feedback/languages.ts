import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from '../../engine/grade.ts';
import type { Source } from '../../generated/types.ts';
import { linesBetween } from '../../io/report-layout.ts';
import { makeTemporaryFolder } from '../../io/temporary-folder.ts';
import { openAtomic } from '../../io/write.ts';

/**
 * The languages that submissions ask for, put aside on disk in the order of the input: a report does not say them, and
 * memory must not grow with candidates.
 */
export interface LanguageBook {
  note(attempt: Attempt, source: Source): void;
  /** Gives the language of each result; asked for results in the order of the report. */
  read(): (source: Source) => string | undefined;
  close(): void;
}

const placeOf = ({ file, line = 0, index = 0 }: Source): string => JSON.stringify([file, line, index]);

/** The language that a submission asks for; empty where it asks for none. */
const languageOf = ({ language = '' }: Attempt['submission']): string =>
  /^[A-Za-z]{2,3}([_-]\w{1,8})*$/.test(language) ? language : '';

/** Opens an empty book; `close` leaves nothing of it behind. */
export const openLanguages = (): LanguageBook => {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'languages');
  const file = openAtomic(path);
  let isRead = false;
  return {
    note: ({ submission }, source) => file.write(`${languageOf(submission)} ${placeOf(source)}\n`),
    read: () => {
      if (!isRead) file.commit();
      isRead = true;
      const lines = linesBetween(path)[Symbol.iterator]();
      const next = (): string | undefined => {
        const { done, value } = lines.next();
        return done === true ? undefined : value.bytes.toString('utf8');
      };
      return (source) => {
        const place = placeOf(source);
        // What stands before it in the input has no result.
        for (let line = next(); line !== undefined; line = next()) {
          const at = line.indexOf(' ');
          if (line.slice(at + 1) === place) return at === 0 ? undefined : line.slice(0, at);
        }
        return undefined;
      };
    },
    close: () => {
      if (!isRead) file.abort();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
