import { type DefineCommand, listOption, newCommand } from './command.ts';

export const practiceCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.practice;
  return newCommand('practice', words, messages)
    .argument('[banks...]', messages.program.banksArgument)
    .addOption(listOption('--topic <topic>', words.topic))
    .addOption(listOption('--difficulty <difficulty>', words.difficulty))
    .addOption(listOption('--type <type>', words.type))
    .option('-n, --number <count>', words.number)
    .option('--seed <text>', words.seed)
    .option('--plain', words.plain)
    .action(
      (
        banks: string[],
        options: {
          topic?: string[];
          difficulty?: string[];
          type?: string[];
          number?: string;
          seed?: string;
          plain?: boolean;
        },
        command,
      ) =>
        run(command, async (shell) => (await import('../run/practice.ts')).runPractice(shell, { banks, ...options })),
    );
};
