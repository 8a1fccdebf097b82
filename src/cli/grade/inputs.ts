import { readFileSync } from 'node:fs';
import { besideBanks } from '../../engine/check.ts';
import { expandPaths, isFolder, isYaml } from '../../io/documents.ts';
import { UserError } from '../../io/user-error.ts';

/** Whether a file's first key is that of a bank or an exam; maps, marks and amendments may stand beside submissions. */
const beginsAsBank = (path: string): boolean => {
  const text = readFileSync(path, 'utf8').slice(0, 10_000);
  const [first = ''] = text.split(/\r?\n/).filter((line) => !/^\uFEFF?\s*(#.*|---.*)?$/.test(line));
  return !besideBanks.has(/^\uFEFF?\s*\{?\s*"?(\w+)"?\s*:/.exec(first)?.[1] ?? '');
};

/** An argument is a bank if it is YAML or a folder that holds some; the rest are submissions. */
export const sortInputs = async (
  inputs: readonly string[],
): Promise<{ readonly banks: readonly string[]; readonly submissions: readonly string[] }> => {
  const banks: string[] = [];
  const submissions: string[] = [];
  for (const input of inputs) {
    const holdsBanks =
      input !== '-' && isFolder(input)
        ? (await expandPaths([input])).some(({ path }) => beginsAsBank(path))
        : isYaml(input);
    (holdsBanks ? banks : submissions).push(input);
  }
  if (banks.length === 0) throw new UserError('no-bank-argument');
  if (submissions.length === 0) throw new UserError('no-submission-argument');
  return { banks, submissions };
};
