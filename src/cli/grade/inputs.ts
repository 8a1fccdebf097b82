import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentKindOfText, isYaml } from '../../core/document-kind.ts';
import { bankPath } from '../../io/banks.ts';
import { expandPaths, isFolder } from '../../io/documents.ts';
import { readWhole } from '../../io/read-whole.ts';
import { UserError } from '../../io/user-error.ts';

/** Whether a file is a bank or an exam, or may be meant as one; maps, marks and amendments may stand beside submissions. */
const isBankOrExam = (path: string): boolean => {
  const kind = documentKindOfText(readWhole(path).toString('utf8'));
  return kind === undefined || kind === 'bank' || kind === 'exam';
};

/** An argument is a bank if it is YAML or a folder that holds some; the rest are submissions. One that is named twice is one. */
export const sortInputs = async (
  inputs: readonly string[],
): Promise<{ readonly banks: readonly string[]; readonly submissions: readonly string[] }> => {
  const banks: string[] = [];
  const submissions: string[] = [];
  const unique = [...new Map(inputs.map((input) => [input === '-' ? input : resolve(input), input])).values()];
  for (const given of unique) {
    const input = given === '-' ? given : bankPath(given);
    // Asked first: it refuses links that go round in circles, which lead to nothing either.
    const isThereAsFolder = input !== '-' && isFolder(input);
    if (input !== '-' && !existsSync(input) && !/[*?{[]/.test(input))
      throw new UserError('no-such-file', { path: input });
    const holdsBanks = isThereAsFolder
      ? (await expandPaths([input])).some(({ path }) => isBankOrExam(path))
      : isYaml(input);
    (holdsBanks ? banks : submissions).push(input);
  }
  if (banks.length === 0) throw new UserError('no-bank-argument');
  if (submissions.length === 0) throw new UserError('no-submission-argument');
  return { banks, submissions };
};
