import { type DefineCommand, newCommand } from './command.ts';

export const schemaCommand: DefineCommand = ({ messages, run }) =>
  newCommand('schema', messages.schema, messages)
    .argument('[name]', messages.schema.name)
    .action((name: string | undefined, _: unknown, command) =>
      run(command, async (shell) => (await import('../run/schema.ts')).runSchema(shell, { name })),
    );
