import { Option } from 'commander';
import { type DefineCommand, newCommand, pathArgument } from './command.ts';

interface ProgressFlags {
  readonly retention: string;
  readonly format: 'table' | 'json';
  readonly plain?: boolean;
}

export const progressCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.learning.progress;
  return newCommand('progress', words, messages)
    .addArgument(pathArgument('[banks...]', messages.program.banksArgument))
    .option('--retention <share>', messages.learning.review.retention, '0.9')
    .addOption(new Option('--format <format>', words.format).choices(['table', 'json']).default('table'))
    .option('--plain', messages.practice.plain)
    .action((banks: string[], options: ProgressFlags, command) =>
      run(command, async (shell) => (await import('../run/progress.ts')).runProgress(shell, { banks, ...options })),
    );
};
