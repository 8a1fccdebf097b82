import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of built files has a `package.json` of its own; the package's stands beside its schemas. */
const findPackage = (folder: string): string =>
  existsSync(join(folder, 'schemas')) && existsSync(join(folder, 'package.json'))
    ? folder
    : findPackage(dirname(folder));

/** The folder of this package, in a checkout and in an installation. */
export const packageFolder = (): string => findPackage(dirname(fileURLToPath(import.meta.url)));

/** A file or folder of the package, relative to where the user is if that is shorter to read. */
export const shippedPath = (name: string): string => {
  const path = join(packageFolder(), name);
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
};

/** The version of this package. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { readonly version: string }).version;
