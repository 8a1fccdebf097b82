import { cutIntoWork, type GradingWork, readWork } from '../../src/io/grading-work.ts';
import { type FoundSubmission, type ParsedSubmission, parsed } from '../../src/io/json-lines.ts';

/** What was found, read block by block as it comes. */
export const allParsed = async (
  blocks: AsyncIterable<readonly FoundSubmission[]> | Iterable<readonly FoundSubmission[]>,
): Promise<readonly ParsedSubmission[]> => {
  const all: ParsedSubmission[] = [];
  for await (const block of blocks) all.push(...block.map(parsed));
  return all;
};

/** What threads find in the parts of an input, in order. */
export const foundInWork = async (work: readonly GradingWork[] = []): Promise<readonly ParsedSubmission[]> => {
  const all: ParsedSubmission[] = [];
  for (const part of work) all.push(...(await allParsed(readWork(part))));
  return all;
};

/** What threads find under paths, in order. */
export const foundByThreads = async (paths: readonly string[]): Promise<readonly ParsedSubmission[]> =>
  foundInWork(await cutIntoWork(paths));
