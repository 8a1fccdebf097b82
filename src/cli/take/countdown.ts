import { warningBetween } from '../../engine/sitting.ts';

/** The time that is left, and what it says as it passes. */
export interface Countdown {
  /** Aborted when the time is up. */
  readonly over: AbortSignal;
  /** Milliseconds; undefined where there is no limit. */
  left(): number | undefined;
  /** Looks at the clock now, and not only when it is due. */
  check(): void;
  /** Calls something whenever the time left reads otherwise; gives what ends that. */
  watch(changed: () => void): () => void;
  stop(): void;
}

/** How long until the time left reads otherwise: at the next minute, in the last minute at the next second. */
const untilChange = (left: number): number => {
  const unit = left > 60_000 ? 60_000 : 1000;
  return left % unit || unit;
};

/** Counts down to an instant by the machine's clock, whatever it does; `warn` gets 10, 5 and 1, each at most once. */
export const startCountdown = (
  now: () => number,
  deadline: number | undefined,
  warn: (minutes: number) => void,
): Countdown => {
  const over = new AbortController();
  const watchers = new Set<() => void>();
  const left = (): number | undefined => (deadline === undefined ? undefined : Math.max(0, deadline - now()));
  const warned = new Set<number>();
  let before = left() ?? 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = deadline === undefined;
  const check = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    const rest = left() ?? 0;
    const warning = warningBetween(before, rest);
    before = rest;
    if (rest === 0) {
      stopped = true;
      over.abort();
      return;
    }
    if (warning !== undefined && !warned.has(warning)) {
      warned.add(warning);
      warn(warning);
    }
    for (const changed of watchers) changed();
    timer = setTimeout(check, untilChange(rest));
  };
  check();
  return {
    over: over.signal,
    left,
    check,
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
