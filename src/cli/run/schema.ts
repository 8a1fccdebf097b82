import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSchema } from '../../engine/bundle-schema.ts';
import { packageFolder } from '../../io/package-folder.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';

/** Prints a schema as one file that needs no other, or the names of all. */
export const runSchema = async (shell: Shell, options: { readonly name: string | undefined }): Promise<ExitCode> => {
  const folder = join(packageFolder(), 'schemas');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.schema.json'),
  );
  const known = new Map(
    files.map((file) => [file.replace(/^.*[\\/]/, '').replace('.schema.json', ''), file.replaceAll('\\', '/')]),
  );
  const names = [...known.keys()].sort();
  if (options.name === undefined) {
    shell.out(`${names.join('\n')}\n`);
    return exitCode.fine;
  }
  const file = known.get(options.name);
  if (file === undefined) {
    shell.complain(`quizvisor: ${shell.messages.schema.unknown(options.name, names.join(', '))}`);
    return exitCode.usage;
  }
  const read = (path: string): object => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  shell.out(`${JSON.stringify(bundleSchema(file, read), null, 2)}\n`);
  return exitCode.fine;
};
