import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../../io/package-folder.ts';

/**
 * The first line of a file, by which editors find its schema: a relative path where the package lies within the folder
 * one is in (a checkout, `node_modules`), else its URL.
 */
export const schemaLine = (document: 'bank' | 'exam', file: string | undefined): string => {
  const schema = resolve(packageFolder(), 'schemas', `${document}.schema.json`);
  const isNear = !relative(process.cwd(), schema).startsWith('..');
  const near = relative(file === undefined ? process.cwd() : dirname(resolve(file)), schema).replaceAll('\\', '/');
  return `# yaml-language-server: $schema=${isNear && !/\s/.test(near) ? near : pathToFileURL(schema).href}`;
};

/** The shipped banks as an exam names them from its own folder. */
export const shippedBanks = (file: string | undefined): string => {
  const folder = file === undefined ? process.cwd() : dirname(resolve(file));
  return `${relative(folder, resolve(packageFolder(), 'banks')).replaceAll('\\', '/')}/*.yaml`;
};
