import { Option } from 'commander';
import type { ListOptions } from '../run/list.ts';
import { type DefineCommand, listOption, newCommand, pathArgument } from './command.ts';

export const listCommand: DefineCommand = ({ messages, run }) =>
  newCommand('list', messages.list, messages)
    .addArgument(pathArgument('[banks...]', messages.program.banksArgument))
    .addOption(listOption('--bank <id>', messages.practice.bank))
    .addOption(listOption('--topic <topic>', messages.practice.topic))
    .addOption(listOption('--difficulty <difficulty>', messages.practice.difficulty))
    .addOption(listOption('--type <type>', messages.practice.type))
    .addOption(new Option('--format <name>', messages.list.format).choices(['text', 'json']).default('text'))
    .action((banks: string[], options: Omit<ListOptions, 'banks'>, command) =>
      run(command, async (shell) => (await import('../run/list.ts')).runList(shell, { banks, ...options })),
    );
