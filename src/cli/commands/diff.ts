import { Option } from 'commander';
import type { DiffOptions } from '../run/diff.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

const levels = ['major', 'minor', 'patch'] as const;

export const diffCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.diff;
  return newCommand('diff', words, messages)
    .addArgument(pathArgument('<old>', words.old))
    .addArgument(pathArgument('<new>', words.new))
    .addOption(new Option('--format <name>', words.format).choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <level>', words.failOn).choices(levels).default('major'))
    .addOption(outputOption('-o, --output <file>', words.output))
    .action((before: string, now: string, options: Omit<DiffOptions, 'before' | 'now'>, command) =>
      run(command, async (shell) => (await import('../run/diff.ts')).runDiff(shell, { before, now, ...options })),
    );
};
