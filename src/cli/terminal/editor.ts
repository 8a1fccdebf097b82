import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../io/temporary-folder.ts';
import { visible } from './visible.ts';

/** The command of the user's editor, with its arguments; undefined where none is set. */
export const editorCommand = (env: { readonly [name: string]: string | undefined }): string | undefined =>
  [env.VISUAL, env.EDITOR].find((command) => command !== undefined && command.trim() !== '');

/** A shell runs the command, as git does it, because it may hold arguments; the file's name is one argument. */
const run = (command: string, file: string): boolean => {
  const options = { stdio: 'inherit' } as const;
  const { status } =
    process.platform === 'win32'
      ? spawnSync(`${command} "${file}"`, { ...options, shell: true })
      : spawnSync('sh', ['-c', `${command} "$@"`, 'sh', file], options);
  return status === 0;
};

/**
 * Opens an editor on a text and waits for its end. Gives what was saved, or the text as it was where the editor failed.
 * The terminal must be the editor's meanwhile.
 */
export const editText = (command: string, text: string): string => {
  const folder = makeTemporaryFolder();
  const file = join(folder, 'answer.md');
  try {
    writeFileSync(file, text, { mode: 0o600 });
    return run(command, file) ? visible(readFileSync(file, 'utf8')).replace(/\n+$/, '') : text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
