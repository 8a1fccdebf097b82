import { Option } from 'commander';
import type { AnalyzeOptions } from '../run/analyze.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

const formats = ['table', 'json', 'csv', 'markdown'] as const;
const sortings = ['order', 'facility', 'discrimination', 'flags'] as const;

export const analyzeCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.analyze;
  return newCommand('analyze', words, messages)
    .addArgument(pathArgument('<report>', words.report))
    .option('--question <name>', words.question)
    .addOption(new Option('--sort <order>', words.sort).choices(sortings).default('order'))
    .addOption(new Option('--format <name>', words.format).choices(formats).default('table'))
    .addOption(outputOption('-o, --output <file>', words.output))
    .addOption(outputOption('--html <file>', words.html))
    .option('--anonymous', words.anonymous)
    .option('--plain', words.plain)
    .action((path: string, options: Omit<AnalyzeOptions, 'path'>, command) =>
      run(command, async (shell) => (await import('../run/analyze.ts')).runAnalyze(shell, { path, ...options })),
    );
};
