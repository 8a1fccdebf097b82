import { allQuestions } from '../../engine/session.ts';
import { demandFilters } from '../filters.ts';
import type { Shell } from '../shell.ts';
import { usableBanks } from '../usable-banks.ts';

/** The names of the questions of topics (`topic` or `bank/topic`) of banks; a history itself knows no topics. */
export const questionsOfTopics = async (
  shell: Shell,
  paths: readonly string[],
  topics: readonly string[],
): Promise<readonly string[]> => {
  const banks = await usableBanks(shell, paths);
  return allQuestions(banks, demandFilters(shell, banks, { topic: topics })).map(({ name }) => name);
};
