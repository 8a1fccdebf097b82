import { Option } from 'commander';
import { isYaml } from '../../core/document-kind.ts';
import { gradebookNames } from '../../generated/gradebook-names.ts';
import type { GradeOptions } from '../grade/options.ts';
import { type DefineCommand, inputOption, newCommand, outputOption, pathArgument, pathsOption } from './command.ts';

export const gradeCommand: DefineCommand = ({ messages, run }) => {
  const words = messages.grade;
  return newCommand('grade', words, messages)
    .addArgument(
      pathArgument('<inputs...>', words.inputs, (paths) => ({
        reads: paths.filter(isYaml),
        streams: paths.filter((path) => !isYaml(path)),
      })),
    )
    .addOption(outputOption('-o, --output <file>', words.output))
    .addOption(new Option('--format <name>', words.format).choices(['json', 'ndjson']).default('json'))
    .addOption(outputOption('--summary <file>', words.summaryFile))
    .addOption(outputOption('--csv <file>', words.csv))
    .addOption(new Option('--csv-for <name>', words.csvFor).choices(gradebookNames))
    .option('--raw', words.raw)
    .addOption(outputOption('--feedback <folder>', words.feedback))
    .addOption(new Option('--feedback-format <name>', words.feedbackFormat).choices(['html', 'markdown']))
    .addOption(new Option('--reveal <what>', words.reveal).choices(['marks', 'answers', 'all']))
    .addOption(outputOption('--html <file>', words.html))
    .option('--anonymous', words.anonymous)
    .option('--trace', words.trace)
    .addOption(new Option('--answers <detail>', words.answers).choices(['full', 'credits', 'none']).default('full'))
    .addOption(inputOption('--papers <folder>', words.papers))
    .option('--jobs <count>', words.jobs)
    .option('--shard <i/n>', words.shard)
    .addOption(pathsOption('--marks <file>', words.marks))
    .addOption(pathsOption('--amend <file>', words.amend))
    .addOption(outputOption('--review <file>', words.review))
    .addOption(inputOption('--map <file>', words.map))
    .addOption(pathsOption('--roster <file>', words.roster))
    .option('--loose-ids', words.looseIds)
    .addOption(
      new Option('--duplicates <policy>', words.duplicates)
        .choices(['last', 'first', 'best', 'reject'])
        .default('last'),
    )
    .action((inputs: string[], options: Omit<GradeOptions, 'inputs'>, command) =>
      run(command, async (shell) => (await import('../run/grade.ts')).runGrade(shell, { inputs, ...options })),
    );
};
