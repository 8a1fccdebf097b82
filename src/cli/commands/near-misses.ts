import { Option } from 'commander';
import type { NearMissesOptions } from '../run/near-misses.ts';
import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

const formats = ['table', 'json', 'yaml'] as const;

export const nearMissesCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.nearMisses;
  return newCommand('near-misses', words, messages)
    .addArgument(pathArgument('<report>', words.report))
    .addArgument(pathArgument('<inputs...>', words.inputs))
    .addOption(new Option('--format <name>', words.format).choices(formats).default('table'))
    .addOption(new Option('--least <count>', words.least).default('1'))
    .addOption(outputOption('-o, --output <file>', words.output))
    .action((report: string, inputs: string[], options: Omit<NearMissesOptions, 'report' | 'inputs'>, command) =>
      run(command, async (shell) =>
        (await import('../run/near-misses.ts')).runNearMisses(shell, { report, inputs, ...options }),
      ),
    );
};
