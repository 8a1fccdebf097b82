import { Option } from 'commander';
import { type DefineCommand, newCommand } from './command.ts';

export const gradeCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.grade;
  return newCommand('grade', words, messages)
    .argument('<inputs...>', words.inputs)
    .option('-o, --output <file>', words.output)
    .option('--trace', words.trace)
    .option('--marks <file>', words.marks)
    .option('--review <file>', words.review)
    .addOption(
      new Option('--duplicates <policy>', words.duplicates)
        .choices(['last', 'first', 'best', 'reject'])
        .default('last'),
    )
    .action(
      (
        inputs: string[],
        options: {
          output?: string;
          trace?: boolean;
          marks?: string;
          review?: string;
          duplicates: 'last' | 'first' | 'best' | 'reject';
        },
        command,
      ) => run(command, async (shell) => (await import('../run/grade.ts')).runGrade(shell, { inputs, ...options })),
    );
};
