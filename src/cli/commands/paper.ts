import { Option } from 'commander';
import type { PaperRequest } from '../run/paper.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument, pathsOption } from './command.ts';

export const paperCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.paper;
  return newCommand('paper', words, messages)
    .addArgument(pathArgument('<exam>', words.exam))
    .option('--candidate <id>', words.candidate)
    .option('--name <name>', words.name)
    .addOption(pathsOption('--roster <file>', words.roster))
    .option('--language <language>', words.language)
    .addOption(new Option('--format <name>', words.format).choices(['json', 'html', 'markdown']))
    .option('--key', words.key)
    .addOption(outputOption('-o, --output <path>', words.output))
    .action((exam: string, options: Omit<PaperRequest, 'exam'>, command) =>
      run(command, async (shell) => (await import('../run/paper.ts')).runPaper(shell, { exam, ...options })),
    );
};
