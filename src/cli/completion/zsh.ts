import type { Outline, OutlineOption, Values } from './outline.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** A description within a specification of `_arguments`, where brackets and colons have a meaning. */
const described = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&');

const action = (values: Values): string => {
  if (values.kind === 'words') return `(${values.words.map((word) => word.replaceAll(':', '\\:')).join(' ')})`;
  return values.kind === 'files' ? '_files' : ' ';
};

const ofOption = ({ names, description, values }: OutlineOption): readonly string[] =>
  names.map((name) => {
    const takes = values ? `:${name.replace(/^-+/, '')}:${action(values)}` : '';
    return quoted(`*${name}${values && name.startsWith('--') ? '=' : ''}[${described(description)}]${takes}`);
  });

const ofArguments = ({ arguments: list, isVariadic }: Outline): readonly string[] =>
  list.map((values, index) => {
    const place = isVariadic && index === list.length - 1 ? '*' : `${index + 1}`;
    return quoted(`${place}: :${action(values)}`);
  });

const specifications = (command: Outline): readonly string[] => [
  ...command.options.flatMap(ofOption),
  ...ofArguments(command),
];

const ofCommand = (command: Outline): string =>
  `        ${command.name})
          _arguments -s \\
${specifications(command)
  .map((line) => `            ${line}`)
  .join(' \\\n')}
          ;;`;

/** A script for zsh that completes the program's command line; it may be sourced or stand in `$fpath`. */
export const zshScript = (program: Outline, commands: readonly Outline[]): string => `#compdef quizvisor
# source <(quizvisor completion zsh)

_quizvisor() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C -s \\
${program.options
  .flatMap(ofOption)
  .map((line) => `    ${line} \\\n`)
  .join('')}    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands
      commands=(
${commands.map(({ name, description }) => `        ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`).join('\n')}
      )
      _describe -t commands command commands
      ;;
    rest)
      case $line[1] in
${commands.map(ofCommand).join('\n')}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _quizvisor ]]; then
  _quizvisor "$@"
else
  compdef _quizvisor quizvisor
fi
`;
