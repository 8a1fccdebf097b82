import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentKindOfText, isYaml } from '../../core/document-kind.ts';
import { expandPaths, isFolder } from '../../io/documents.ts';
import { isReadable } from './choose-format.ts';

/** Whether a file is a bank, or is meant as one; one that cannot be read is, so that whoever reads it says why. */
const isBank = (path: string): boolean => {
  if (!isYaml(path)) return false;
  try {
    const text = readFileSync(path, 'utf8');
    return (documentKindOfText(text) ?? (/^topics:/m.test(text) ? 'bank' : undefined)) === 'bank';
  } catch {
    return true;
  }
};

/** A folder means its banks: licences, exams and the like lie beside them. Only one without any means all that can be read. */
const filesOfFolder = async (folder: string, from: string | undefined): Promise<readonly string[]> => {
  const paths = (await expandPaths([folder], isReadable)).map(({ path }) => path);
  const banks = from === undefined || from === 'bank' ? paths.filter(isBank) : [];
  return banks.length > 0 ? banks : paths;
};

/** The files that are to be converted, each once: those that were named (`-` is standard input), and of folders their banks. */
export const inputFiles = async (ins: readonly string[], from?: string): Promise<readonly string[]> => {
  const files = new Map<string, string>();
  for (const path of ins) {
    const found =
      path === '-'
        ? [path]
        : isFolder(path)
          ? await filesOfFolder(path, from)
          : (await expandPaths([path], isReadable)).map((one) => one.path);
    for (const file of found) files.set(file === '-' ? file : resolve(file), file);
  }
  return [...files.values()];
};
