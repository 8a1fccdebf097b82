import { dirname, relative, resolve } from 'node:path';
import { packageFolder } from '../../io/package-folder.ts';

/**
 * The first line of a file, with its line break, by which editors find its schema: a relative path where the file and
 * the package lie within the folder one is in (a checkout, `node_modules`). Elsewhere there is none: a path of this machine means nothing on
 * another.
 */
export const schemaLine = (document: 'bank' | 'exam', file: string | undefined): string => {
  const schema = resolve(packageFolder(), 'schemas', `${document}.schema.json`);
  const folder = file === undefined ? process.cwd() : dirname(resolve(file));
  const isHere = (path: string): boolean => !relative(process.cwd(), path).startsWith('..');
  const isNear = isHere(schema) && isHere(folder);
  const near = relative(folder, schema).replaceAll('\\', '/');
  return isNear && !/\s/.test(near) ? `# yaml-language-server: $schema=${near}\n` : '';
};

/** The shipped banks as an exam names them from its own folder. */
export const shippedBanks = (file: string | undefined): string => {
  const folder = file === undefined ? process.cwd() : dirname(resolve(file));
  return `${relative(folder, resolve(packageFolder(), 'banks')).replaceAll('\\', '/')}/*.yaml`;
};
