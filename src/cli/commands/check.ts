import { Option } from 'commander';
import { type DefineCommand, newCommand } from './command.ts';

/** The forms of output, by the names of src/reports/; kept here so that help loads none of them. */
export const checkFormats = ['pretty', 'json'];

export const checkCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.check;
  return newCommand('check', words, messages)
    .argument('[paths...]', words.paths)
    .addOption(new Option('--format <name>', words.format).choices(checkFormats))
    .addOption(new Option('--fail-on <severity>', words.failOn).choices(['error', 'warning', 'info']).default('error'))
    .option('-o, --output <file>', words.output)
    .action(
      (paths: string[], options: { format?: string; failOn: 'error' | 'warning' | 'info'; output?: string }, command) =>
        run(command, async (shell) => (await import('../run/check.ts')).runCheck(shell, { paths, ...options })),
    );
};
