import type { Findings } from '../../src/generated/types.ts';
import { folderWith, run } from './run.ts';

/** Checks one bank: the exit code, and the findings as the JSON report has them. */
export const checked = async (bank: string): Promise<{ readonly code: number } & Pick<Findings, 'findings'>> => {
  const { code, out } = await run(['check', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`, '--format', 'json']);
  const { findings } = JSON.parse(out) as Findings;
  return { code, findings };
};

/** A finding as `line:column rule`. */
export const place = ({ line, column, rule }: Findings['findings'][number]): string => `${line}:${column} ${rule}`;
