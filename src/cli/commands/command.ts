import { Command, Option } from 'commander';
import { UserError } from '../../io/user-error.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Messages } from '../messages/en.ts';
import type { Shell } from '../shell.ts';
import { FileArgument, FileOption, type FilesOf, type NamedFiles, reads, writes } from './named-files.ts';

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

const several = new WeakSet<Option>();

const asList = <O extends Option>(option: O): O => {
  option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  several.add(option);
  return option;
};

/** An option that may be given again and again. */
export const listOption = (flags: string, description: string): Option => asList(new Option(flags, description));

/** An option whose value is a path that the command reads. */
export const inputOption = (flags: string, description: string): Option => new FileOption(flags, description, reads);

/** An option whose value is a path that the command writes; `filesOf` says it where that hangs on other options. */
export const outputOption = (flags: string, description: string, filesOf: FilesOf = writes): Option =>
  new FileOption(flags, description, filesOf);

/** An option that names paths and may be given again and again. */
export const pathsOption = (flags: string, description: string, filesOf: FilesOf = reads): Option =>
  asList(new FileOption(flags, description, filesOf));

/** An argument that is a path, or several, that the command reads unless `filesOf` says otherwise. */
export const pathArgument = (name: string, description: string, filesOf: FilesOf = reads): FileArgument =>
  new FileArgument(name, description, filesOf);

/**
 * Lets each option with a value be given once, unless it makes a list: what was given first is never dropped. Options
 * that several commands share count together, since the program has some that its commands have, too.
 */
export const refuseRepeats = (commands: readonly Command[]): void => {
  const given = new Set<string>();
  for (const command of commands)
    for (const option of command.options) {
      if ((!option.required && !option.optional) || several.has(option)) continue;
      const name = option.long ?? option.flags;
      command.on(`option:${option.name()}`, () => {
        if (given.has(name)) throw new UserError('option-twice', { name });
        given.add(name);
      });
    }
};

const asValues = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** The paths that a command line names, by what is done with them. */
export const filesNamed = (command: Command): Required<NamedFiles> => {
  const options = command.opts();
  const named: readonly NamedFiles[] = [
    ...command.registeredArguments.map((argument, at) =>
      argument instanceof FileArgument ? argument.filesOf(asValues(command.processedArgs[at]), options) : {},
    ),
    ...command.options.map((option) =>
      option instanceof FileOption ? option.filesOf(asValues(options[option.attributeName()]), options) : {},
    ),
  ];
  return {
    reads: named.flatMap((one) => one.reads ?? []),
    writes: named.flatMap((one) => one.writes ?? []),
    streams: named.flatMap((one) => one.streams ?? []),
  };
};
