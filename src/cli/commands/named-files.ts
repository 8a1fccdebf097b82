import { Argument, Option } from 'commander';

/** The paths that the value of an option or an argument names, by what a command does with them. */
export interface NamedFiles {
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  /** What is read as it comes, however long it is; pipes among the rest are put aside first. */
  readonly streams?: readonly string[];
}

/** Says what a value names; other options may tell whether it is read or written. */
export type FilesOf = (values: readonly string[], options: { readonly [name: string]: unknown }) => NamedFiles;

export const reads: FilesOf = (values) => ({ reads: values });
export const writes: FilesOf = (values) => ({ writes: values });

/** An option that names files; every one whose value is a path is stated as such, so that no output is ever an input. */
export class FileOption extends Option {
  readonly filesOf: FilesOf;
  constructor(flags: string, description: string, filesOf: FilesOf) {
    super(flags, description);
    this.filesOf = filesOf;
  }
}

/** An argument that names files. */
export class FileArgument extends Argument {
  readonly filesOf: FilesOf;
  constructor(name: string, description: string, filesOf: FilesOf) {
    super(name, description);
    this.filesOf = filesOf;
  }
}
