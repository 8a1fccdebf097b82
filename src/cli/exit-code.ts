/** What a command says to the one who called it. */
export const exitCode = {
  fine: 0,
  /** The thing looked at has problems. */
  problems: 1,
  /** A bad option, no such file, a bank that cannot be used. */
  usage: 2,
  /** A bug or a failing machine. */
  failure: 3,
  /** The terminal was closed. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
