import { Argument } from 'commander';
import { type DefineCommand, listOption, newCommand, outputOption, pathArgument } from './command.ts';

interface HistoryFlags {
  readonly output?: string;
  readonly bank?: readonly string[];
  readonly topic?: readonly string[];
  readonly all?: boolean;
  readonly yes?: boolean;
}

export const historyCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.learning.history;
  return newCommand('history', words, messages)
    .addArgument(new Argument('<action>', words.action).choices(['export', 'import', 'forget']))
    .addArgument(pathArgument('[paths...]', words.files))
    .addOption(outputOption('-o, --output <file>', words.output))
    .addOption(listOption('--bank <bank>', words.bank))
    .addOption(listOption('--topic <topic>', words.topic))
    .option('--all', words.all)
    .option('--yes', words.yes)
    .action((action: 'export' | 'import' | 'forget', files: string[], options: HistoryFlags, command) =>
      run(command, async (shell) =>
        (await import('../run/history.ts')).runHistory(shell, { action, files, ...options }),
      ),
    );
};
