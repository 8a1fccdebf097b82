import { Option } from 'commander';
import type { CompareOptions } from '../run/compare.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

const formats = ['table', 'json', 'csv', 'markdown'] as const;
const failures = ['changes', 'none'] as const;

export const compareCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.compare;
  return newCommand('compare', words, messages)
    .addArgument(pathArgument('<old>', words.old))
    .addArgument(pathArgument('<new>', words.new))
    .addOption(new Option('--format <name>', words.format).choices(formats).default('table'))
    .addOption(new Option('--fail-on <what>', words.failOn).choices(failures).default('changes'))
    .addOption(outputOption('-o, --output <file>', words.output))
    .action((before: string, now: string, options: Omit<CompareOptions, 'before' | 'now'>, command) =>
      run(command, async (shell) => (await import('../run/compare.ts')).runCompare(shell, { before, now, ...options })),
    );
};
