import { Argument, Option } from 'commander';
import { questionTypeNames } from '../../generated/fields.ts';
import type { NewOptions } from '../run/new.ts';
import { type DefineCommand, newCommand, outputOption } from './command.ts';

export const newFileCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.new;
  return newCommand('new', words, messages)
    .addArgument(new Argument('<what>', words.what).choices(['bank', 'exam', 'question']))
    .argument('[name]', words.name)
    .addOption(new Option('--type <type>', words.type).choices(questionTypeNames))
    .addOption(outputOption('-o, --output <file>', words.output))
    .action(
      (
        what: 'bank' | 'exam' | 'question',
        name: string | undefined,
        options: Omit<NewOptions, 'what' | 'name'>,
        command,
      ) => run(command, async (shell) => (await import('../run/new.ts')).runNew(shell, { what, name, ...options })),
    );
};
