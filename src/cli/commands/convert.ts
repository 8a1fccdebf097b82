import { Option } from 'commander';
import { formatNames } from '../../generated/format-names.ts';
import type { ConvertOptions } from '../run/convert.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

const names = ['bank', ...formatNames];

export const convertCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.convert;
  return newCommand('convert', words, messages)
    .addArgument(
      pathArgument('<in...>', words.paths, (paths) => ({
        reads: paths.length > 1 ? paths.slice(0, -1) : paths,
        writes: paths
          .slice(1)
          .slice(-1)
          .filter((path) => path !== '-'),
      })),
    )
    .addOption(new Option('--from <format>', words.from).choices(names))
    .addOption(new Option('--to <format>', words.to).choices(names))
    .option('--language <tag>', words.language)
    .option('--bank <id>', words.bank)
    .option('--title <text>', words.title)
    .addOption(outputOption('--losses <file>', words.losses))
    .option('--strict', words.strict)
    .action((paths: string[], options: Omit<ConvertOptions, 'paths'>, command) =>
      run(command, async (shell) => (await import('../run/convert.ts')).runConvert(shell, { paths, ...options })),
    );
};
