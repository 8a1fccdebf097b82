import { type DefineCommand, newCommand } from './command.ts';

export const explainCommand: DefineCommand = ({ messages, run }) =>
  newCommand('explain', messages.explain, messages)
    .argument('[rule]', messages.explain.rule)
    .action((rule: string | undefined, _: unknown, command) =>
      run(command, async (shell) => (await import('../run/explain.ts')).runExplain(shell, { rule })),
    );
