/** The files that a new thing begins as, and what is left to do. */
export interface Skeleton {
  /** Path → text of each file, for a name. */
  files(name: string): readonly (readonly [string, string])[];
  readonly next: readonly string[];
}
