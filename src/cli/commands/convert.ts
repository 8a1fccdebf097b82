import { Option } from 'commander';
import { formatNames } from '../../generated/format-names.ts';
import type { ConvertOptions } from '../run/convert.ts';
import { type DefineCommand, newCommand } from './command.ts';

const names = ['bank', ...formatNames];

export const convertCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.convert;
  return newCommand('convert', words, messages)
    .argument('<in...>', words.paths)
    .addOption(new Option('--from <format>', words.from).choices(names))
    .addOption(new Option('--to <format>', words.to).choices(names))
    .option('--language <tag>', words.language)
    .option('--bank <id>', words.bank)
    .option('--title <text>', words.title)
    .option('--losses <file>', words.losses)
    .option('--strict', words.strict)
    .action((paths: string[], options: Omit<ConvertOptions, 'paths'>, command) =>
      run(command, async (shell) => (await import('../run/convert.ts')).runConvert(shell, { paths, ...options })),
    );
};
