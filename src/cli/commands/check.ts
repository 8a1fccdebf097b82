import { Option } from 'commander';
import { reportNames } from '../../generated/report-names.ts';
import type { CheckOptions } from '../run/check.ts';
import { type DefineCommand, listOption, newCommand } from './command.ts';

export const checkCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.check;
  return newCommand('check', words, messages)
    .argument('[paths...]', words.paths)
    .addOption(
      listOption('--format <name[=file]>', `${words.format} (${messages.program.choices}: ${reportNames.join(', ')})`),
    )
    .option('-o, --output <file>', words.output)
    .addOption(new Option('--fail-on <severity>', words.failOn).choices(['error', 'warning', 'info']))
    .option('--max-warnings <count>', words.maxWarnings)
    .addOption(listOption('--rule <rule=level>', words.rule))
    .option('--today <date>', words.today)
    .option('--config <file>', words.config)
    .option('--baseline <file>', words.baseline)
    .option('--update-baseline', words.updateBaseline)
    .option('--fix', words.fix)
    .option('--dry-run', words.dryRun)
    .action((paths: string[], options: Omit<CheckOptions, 'paths'>, command) =>
      run(command, async (shell) => (await import('../run/check.ts')).runCheck(shell, { paths, ...options })),
    );
};
