import type { TakeOptions } from '../take/going-on.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

export const takeCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.take;
  return newCommand('take', words, messages)
    .addArgument(pathArgument('<exam|paper>', words.paper))
    .option('--candidate <id>', words.candidate)
    .option('--name <name>', words.name)
    .addOption(outputOption('-o, --output <file>', words.output))
    .option('--language <language>', words.language)
    .option('--plain', messages.practice.plain)
    .action((path: string, options: Omit<TakeOptions, 'path'>, command) =>
      run(command, async (shell) => (await import('../run/take.ts')).runTake(shell, { path, ...options })),
    );
};
