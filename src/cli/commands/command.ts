import { Command, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Messages } from '../messages/en.ts';
import type { Shell } from '../shell.ts';

/** How a command stands in the program: it states its options at once and loads its work when it is run. */
export interface CommandSetting {
  readonly messages: Messages;
  /** Runs work with a shell made from the options given. */
  run(command: Command, work: (shell: Shell) => Promise<ExitCode>): Promise<void>;
}

export type DefineCommand = (setting: CommandSetting) => Command;

/** A command with its description and examples. */
export const newCommand = (
  name: string,
  words: { readonly description: string; readonly examples: readonly string[] },
  messages: Messages,
): Command =>
  new Command(name)
    .description(words.description)
    .addHelpText('after', `\n${messages.program.examples}\n${words.examples.map((line) => `  ${line}`).join('\n')}`);

/** An option that may be given again and again. */
export const listOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
