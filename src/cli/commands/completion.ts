import { Argument, type Command } from 'commander';
import { type DefineCommand, newCommand } from './command.ts';

export const completionCommand: DefineCommand = ({ messages, run }) =>
  newCommand('completion', messages.completion, messages)
    .addArgument(new Argument('<shell>', messages.completion.shell).choices(['bash', 'zsh', 'fish']))
    .action((name: 'bash' | 'zsh' | 'fish', _: unknown, command: Command) =>
      run(command, async (shell) =>
        (await import('../run/completion.ts')).runCompletion(shell, { name, program: command.parent ?? command }),
      ),
    );
