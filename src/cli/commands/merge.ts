import { type DefineCommand, newCommand, outputOption, pathArgument } from './command.ts';

export const mergeCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.merge;
  return newCommand('merge', words, messages)
    .addArgument(pathArgument('<reports...>', words.reports))
    .addOption(outputOption('-o, --output <file>', words.output))
    .action((paths: string[], options: { output?: string }, command) =>
      run(command, async (shell) => (await import('../run/merge.ts')).runMerge(shell, { paths, ...options })),
    );
};
