import { type DefineCommand, newCommand } from './command.ts';

export const demoCommand: DefineCommand = ({ messages, run }) =>
  newCommand('demo', messages.demo, messages)
    .option('--plain', messages.practice.plain)
    .action((options: { plain?: boolean }, command) =>
      run(command, async (shell) => (await import('../run/demo.ts')).runDemo(shell, options)),
    );
