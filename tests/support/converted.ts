import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank, Question } from '../../src/generated/types.ts';
import { readYaml } from '../../src/io/yaml.ts';
import { folderWith, run } from './run.ts';

/** One entry of the list of losses. */
export interface ListedLoss {
  readonly effect: string;
  readonly code: string;
  readonly question?: string;
  readonly field?: string;
  readonly line?: number;
  readonly column?: number;
  readonly values?: { readonly [name: string]: string | number };
  readonly message: { readonly en: string; readonly es: string };
}

/** What converting came to; the bank where one was written. */
export interface Converted {
  readonly code: number;
  readonly err: string;
  readonly out: string;
  readonly losses: readonly ListedLoss[];
  readonly bank: Bank;
  readonly questions: readonly Question[];
}

const nothing = { bank: 'none', title: 'none', languages: ['en'], topics: {}, questions: [] } as Bank;

const converted = async (
  file: string,
  content: string | Uint8Array,
  target: string,
  args: readonly string[],
): Promise<Converted> => {
  const folder = folderWith({ [file]: content });
  const [to, list] = [join(folder, target), join(folder, 'losses.json')];
  const { code, err } = await run(['convert', join(folder, file), to, '--losses', list, ...args]);
  const out = existsSync(to) ? readFileSync(to, 'utf8') : '';
  const losses = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { list: readonly ListedLoss[] }).list
    : [];
  const bank = target.endsWith('.yaml') && out !== '' ? (readYaml(out).data as Bank) : nothing;
  return { code, err, out, losses, bank, questions: bank.questions };
};

/** Brings a text of a foreign format in as a bank; `check` must find no error in it. */
export const cameIn = async (
  file: string,
  content: string | Uint8Array,
  ...args: readonly string[]
): Promise<Converted> => {
  const result = await converted(file, content, 'bank.yaml', ['--language', 'en', ...args]);
  if (result.out !== '') {
    const folder = folderWith({ 'bank.yaml': result.out });
    const checked = await run(['check', join(folder, 'bank.yaml')]);
    if (checked.code !== 0) throw new Error(checked.out);
  }
  return result;
};

/** Takes a bank out to a foreign format. */
export const wentOut = (bank: string, target: string, ...args: readonly string[]): Promise<Converted> =>
  converted('bank.yaml', bank, target, args);
