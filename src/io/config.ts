import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../generated/types.ts';
import validateConfig from '../generated/validate-config.js';
import { type LoadedDocument, loadDocument } from './documents.ts';
import { normalPath } from './paths.ts';
import { UserError } from './user-error.ts';

const fileName = 'quizvisor.config.yaml';

/** The settings of `check`, their paths relative to where the command runs. */
export interface LoadedConfig {
  readonly file: string;
  readonly check: NonNullable<Config['check']>;
  /** The absolute path of the folder in which the file stands, from which its paths go. */
  readonly folder: string;
}

const findUpwards = (folder: string): string | undefined => {
  const file = join(folder, fileName);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpwards(parent);
};

const fault = (document: LoadedDocument): UserError | undefined => {
  const bad = (pointer: string, reason: string): UserError => {
    const { line, column } = document.placeOf(pointer, 'value');
    return new UserError('bad-config', { path: document.file, line, column, reason });
  };
  if (document.problem) return bad('', document.problem.rule);
  if (validateConfig(document.data)) return undefined;
  const [error] = validateConfig.errors ?? [];
  return bad(
    error?.instancePath ?? '',
    `${error?.instancePath ?? ''} ${error?.keyword ?? ''} ${Object.values(error?.params ?? {}).join(' ')}`.trim(),
  );
};

/** The configuration: the named file, else the first one found from here upwards, else none. */
export const loadConfig = (named: string | undefined): LoadedConfig | undefined => {
  const path = named ?? findUpwards(process.cwd());
  if (path === undefined) return undefined;
  if (!existsSync(path)) throw new UserError('no-such-file', { path });
  const document = loadDocument({ path, named: true });
  const problem = fault(document);
  if (problem) throw problem;
  const { check } = document.data as Config;
  return { file: document.file, check, folder: dirname(resolve(path)) };
};

/** A path of a configuration as one from where the command runs. */
export const configPath = (config: LoadedConfig, path: string): string =>
  normalPath(relative(process.cwd(), resolve(config.folder, path)) || '.');
