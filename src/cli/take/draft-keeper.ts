/** How long somebody has to pause before what they wrote is on disk, in milliseconds. */
const pause = 1000;

/** Keeps what stands on the screen, unsent: at each pause, and on every way out. */
export interface DraftKeeper {
  /** Takes note of what stands there; undefined where nothing does. */
  note(draft: unknown): void;
  /** Writes down what was noted last, if that is not done yet. */
  flush(): void;
  /** Forgets what was noted: it was sent, or taken back. */
  drop(): void;
}

/** Opens a keeper; `write` puts a draft on disk, null where nothing stands there any more. */
export const openDraftKeeper = (write: (draft: unknown) => void): DraftKeeper => {
  let waiting: { readonly draft: unknown } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const drop = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const noted = waiting;
    drop();
    if (noted) write(noted.draft ?? null);
  };
  return {
    note: (draft) => {
      waiting = { draft };
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
    drop,
  };
};
