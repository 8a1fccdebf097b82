import type { MapOptions } from '../run/map.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

export const mapCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.map;
  return newCommand('map', words, messages)
    .addArgument(pathArgument('<export>', words.export))
    .addArgument(pathArgument('<exam...>', words.exam))
    .addOption(outputOption('-o, --output <file>', words.output))
    .option('--plain', words.plain)
    .action((table: string, exam: string[], options: Omit<MapOptions, 'table' | 'exam'>, command) =>
      run(command, async (shell) => (await import('../run/map.ts')).runMap(shell, { table, exam, ...options })),
    );
};
