import { type DefineCommand, listOption, newCommand } from './command.ts';

interface PracticeFlags {
  readonly topic?: readonly string[];
  readonly difficulty?: readonly string[];
  readonly type?: readonly string[];
  readonly number?: string;
  readonly seed?: string;
  readonly plain?: boolean;
  readonly certainty?: boolean;
  readonly missed?: boolean;
  readonly flagged?: boolean;
  readonly new?: boolean;
  readonly continue?: boolean;
}

export const practiceCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.practice;
  const { options: more } = messages.learning;
  return newCommand('practice', words, messages)
    .argument('[banks...]', messages.program.banksArgument)
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
    .action((banks: string[], options: PracticeFlags, command) =>
      run(command, async (shell) => (await import('../run/practice.ts')).runPractice(shell, { banks, ...options })),
    );
};
