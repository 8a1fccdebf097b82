import {
  type History,
  type HistoryEntry,
  historyHead,
  historyLineOf,
  historyOf,
  readHistoryLine,
} from '../engine/history.ts';

/** Where the browser keeps the lines; all practice pages of one place share them, as the command has one history. */
const storageKey = 'quizvisor-history';

/** What became of keeping: nothing wrong, no storage at all, or no room in it. */
export type Keeping = 'kept' | 'blocked' | 'full';

/** What the browser remembers. Where it can keep nothing, the page remembers until it is closed. */
export interface Memory {
  remember(entry: HistoryEntry): void;
  history(): History;
  keeping(): Keeping;
  /** The lines as `history import` reads them, the head first. */
  exported(): string;
  forget(): void;
}

const entriesOf = (text: string): readonly HistoryEntry[] =>
  text.split('\n').flatMap((line) => {
    try {
      const read = readHistoryLine(JSON.parse(line));
      return read.kind === 'entry' ? [read.entry] : [];
    } catch {
      return [];
    }
  });

/** Opens what the browser remembers; `storage` may throw, and so may all that it does. */
export const openMemory = (storage: () => Storage): Memory => {
  let keeping: Keeping = 'kept';
  /** What could not be kept. */
  let loose = '';
  const stored = (): string => {
    try {
      return storage().getItem(storageKey) ?? '';
    } catch {
      keeping = 'blocked';
      return '';
    }
  };
  const text = (): string => stored() + loose;
  return {
    remember: (entry) => {
      const line = `${JSON.stringify(historyLineOf(entry))}\n`;
      const before = stored();
      try {
        storage().setItem(storageKey, before + loose + line);
        loose = '';
        keeping = 'kept';
      } catch (error) {
        loose += line;
        keeping = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    history: () => historyOf(entriesOf(text())),
    keeping: () => {
      stored();
      return keeping;
    },
    exported: () =>
      `${[historyHead, ...entriesOf(text()).map(historyLineOf)].map((line) => JSON.stringify(line)).join('\n')}\n`,
    forget: () => {
      loose = '';
      try {
        storage().removeItem(storageKey);
      } catch {
        keeping = 'blocked';
      }
    },
  };
};
