import { expandPaths } from './documents.ts';
import type { FoundSubmission } from './json-lines.ts';
import { type LineBlock, lineBlocks, readLineBlock } from './line-blocks.ts';
import { isSubmissionFile, reportNames } from './submissions.ts';
import { type NamedFile, unreadable, wholeFiles } from './whole-files.ts';

/** Files that one thread takes at once. */
const filesAtOnce = 128;

/** A part of the input that one thread grades: lines of a file, or some files. */
export type GradingWork = LineBlock | { readonly files: readonly NamedFile[] };

/**
 * The input cut into parts that can be graded apart, in order; undefined where it cannot be cut, as standard input or
 * a compressed file.
 */
export const cutIntoWork = async (paths: readonly string[]): Promise<readonly GradingWork[] | undefined> => {
  const work: GradingWork[] = [];
  const nameOf = reportNames(paths);
  for (const argument of paths) {
    if (argument === '-') return undefined;
    const found = await expandPaths([argument], () => true, true);
    let files: NamedFile[] = [];
    const closeFiles = (): void => {
      if (files.length > 0) work.push({ files });
      files = [];
    };
    for (const { path, named, special } of found) {
      if (!named && !isSubmissionFile(path)) continue;
      const file = nameOf(path, argument);
      if (special) return undefined;
      if (/\.(ndjson|jsonl)$/i.test(path)) {
        closeFiles();
        try {
          work.push(...lineBlocks(path, file));
        } catch {
          return undefined;
        }
      } else if (/\.json$/i.test(path)) {
        if (files.push({ path, file }) === filesAtOnce) closeFiles();
      } else return undefined;
    }
    closeFiles();
  }
  return work.length === 0 ? undefined : work;
};

/** The submissions of a part of the input, in blocks. */
export function* readWork(work: GradingWork): Generator<readonly FoundSubmission[]> {
  if ('files' in work) yield* wholeFiles(work.files);
  else
    try {
      yield* readLineBlock(work);
    } catch (error) {
      yield unreadable(work.file, error);
    }
}
