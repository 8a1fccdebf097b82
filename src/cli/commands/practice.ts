import type { PracticeOptions } from '../run/practice.ts';
import { type DefineCommand, listOption, newCommand, pathArgument } from './command.ts';

export const practiceCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.practice;
  const { options: more } = messages.learning;
  return newCommand('practice', words, messages)
    .addArgument(pathArgument('[banks...]', messages.program.banksArgument))
    .addOption(listOption('--bank <id>', words.bank))
    .addOption(listOption('--topic <topic>', words.topic))
    .addOption(listOption('--difficulty <difficulty>', words.difficulty))
    .addOption(listOption('--type <type>', words.type))
    .option('-n, --number <count>', words.number)
    .option('--missed', more.missed)
    .option('--flagged', more.flagged)
    .option('--new', more.fresh)
    .option('--certainty', more.certainty)
    .option('--continue', more.goOn)
    .option('--seed <text>', words.seed)
    .option('--plain', words.plain)
    .action((banks: string[], options: Omit<PracticeOptions, 'banks'>, command) =>
      run(command, async (shell) => (await import('../run/practice.ts')).runPractice(shell, { banks, ...options })),
    );
};
