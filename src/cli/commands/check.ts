import { Option } from 'commander';
import { reportNames } from '../../generated/report-names.ts';
import type { CheckOptions } from '../run/check.ts';
import {
  type DefineCommand,
  inputOption,
  listOption,
  newCommand,
  outputOption,
  pathArgument,
  pathsOption,
} from './command.ts';

export const checkCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.check;
  return newCommand('check', words, messages)
    .addArgument(pathArgument('[paths...]', words.paths))
    .addOption(
      pathsOption(
        '--format <name[=file]>',
        `${words.format} (${messages.program.choices}: ${reportNames.join(', ')})`,
        (formats) => ({ writes: formats.flatMap((text) => text.split(/=(.*)/s).slice(1, 2)) }),
      ),
    )
    .addOption(outputOption('-o, --output <file>', words.output))
    .addOption(new Option('--fail-on <severity>', words.failOn).choices(['error', 'warning', 'info']))
    .option('--max-warnings <count>', words.maxWarnings)
    .addOption(listOption('--rule <rule=level>', words.rule))
    .option('--today <date>', words.today)
    .addOption(inputOption('--config <file>', words.config))
    .addOption(
      outputOption('--baseline <file>', words.baseline, (paths, { updateBaseline }) =>
        updateBaseline === true ? { writes: paths } : { reads: paths },
      ),
    )
    .option('--update-baseline', words.updateBaseline)
    .option('--fix', words.fix)
    .option('--dry-run', words.dryRun)
    .action((paths: string[], options: Omit<CheckOptions, 'paths'>, command) =>
      run(command, async (shell) => (await import('../run/check.ts')).runCheck(shell, { paths, ...options })),
    );
};
