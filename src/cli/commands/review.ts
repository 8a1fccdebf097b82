import type { ReviewOptions } from '../run/review.ts';
import { type DefineCommand, listOption, newCommand, pathArgument } from './command.ts';

export const reviewCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.learning.review;
  return newCommand('review', words, messages)
    .addArgument(pathArgument('[banks...]', messages.program.banksArgument))
    .addOption(listOption('--bank <id>', messages.practice.bank))
    .addOption(listOption('--topic <topic>', messages.practice.topic))
    .option('--retention <share>', words.retention, '0.9')
    .option('--new-per-day <count>', words.newPerDay, '10')
    .option('--limit <count>', words.limit, '100')
    .option('--certainty', messages.learning.options.certainty)
    .option('--plain', messages.practice.plain)
    .action((banks: string[], options: Omit<ReviewOptions, 'banks'>, command) =>
      run(command, async (shell) => (await import('../run/review.ts')).runReview(shell, { banks, ...options })),
    );
};
