import type { ShowOptions } from '../run/show.ts';
import { type DefineCommand, newCommand, pathsOption } from './command.ts';

export const showCommand: DefineCommand = ({ messages, run }) =>
  newCommand('show', messages.show, messages)
    .argument('<question>', messages.show.question)
    .addOption(pathsOption('--bank <path>', messages.show.bank))
    .option('--key', messages.show.key)
    .action((question: string, options: Omit<ShowOptions, 'question'>, command) =>
      run(command, async (shell) => (await import('../run/show.ts')).runShow(shell, { question, ...options })),
    );
