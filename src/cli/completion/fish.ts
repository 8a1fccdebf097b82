import type { Outline, OutlineOption, Values } from './outline.ts';

/** Between single quotes fish knows two escapes. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const offer = (values: Values): string => {
  if (values.kind === 'words') return ` -a ${quoted(values.words.join(' '))}`;
  return values.kind === 'files' ? ' -F' : '';
};

const ofOption =
  (condition: string) =>
  ({ names, description, values }: OutlineOption): string => {
    const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`));
    const takes = values ? ` -${values.kind === 'files' ? 'r' : 'x'}${offer(values)}` : '';
    return `complete -c quizvisor -n ${quoted(condition)}${flags.join('')}${takes} -d ${quoted(description)}`;
  };

const ofCommand = (command: Outline): readonly string[] => {
  const isHere = `__fish_seen_subcommand_from ${command.name}`;
  // Fish has no numbers for arguments: what any of them takes is offered.
  const offers = new Set(command.arguments.map(offer).filter((text) => text !== ''));
  return [
    `complete -c quizvisor -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.description)}`,
    ...[...offers].map((text) => `complete -c quizvisor -n ${quoted(isHere)}${text}`),
    ...command.options.map(ofOption(isHere)),
  ];
};

/** A script for fish that completes the program's command line. */
export const fishScript = (program: Outline, commands: readonly Outline[]): string =>
  `${[
    '# quizvisor completion fish | source',
    'complete -c quizvisor -e',
    'complete -c quizvisor -f',
    ...program.options.map(ofOption('__fish_use_subcommand')),
    ...commands.flatMap(ofCommand),
  ].join('\n')}\n`;
