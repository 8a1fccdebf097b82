import { Option } from 'commander';
import { type DefineCommand, newCommand } from './command.ts';

const formats = ['table', 'json', 'yaml'] as const;

interface NearMissesFlags {
  readonly format: (typeof formats)[number];
  readonly output?: string;
  readonly least: string;
}

export const nearMissesCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.nearMisses;
  return newCommand('near-misses', words, messages)
    .argument('<report>', words.report)
    .argument('<inputs...>', words.inputs)
    .addOption(new Option('--format <name>', words.format).choices(formats).default('table'))
    .addOption(new Option('--least <count>', words.least).default('1'))
    .option('-o, --output <file>', words.output)
    .action((report: string, inputs: string[], options: NearMissesFlags, command) =>
      run(command, async (shell) =>
        (await import('../run/near-misses.ts')).runNearMisses(shell, { report, inputs, ...options }),
      ),
    );
};
