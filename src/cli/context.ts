import type { Readable, Writable } from 'node:stream';

/** Everything of the outside world that a command may touch besides files; tests put in their own. */
export interface Context {
  readonly stdin: Readable & { readonly isTTY?: boolean; setRawMode?(mode: boolean): unknown };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: { readonly [name: string]: string | undefined };
  /** The locale of the system, as `es-ES`, where the environment names none. */
  systemLocale?(): string;
  /** Text for a seed where the user gives none. */
  newSeed(): string;
  /** The day of the machine as `YYYY-MM-DD`. */
  today(): string;
  /** The clock, in milliseconds since 1970. */
  now(): number;
  /** Aborted on Ctrl-C (`reason` 130) and SIGTERM (`reason` 143). */
  readonly stop: AbortSignal;
}
