import type { Outline, OutlineOption, Values } from './outline.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const words = (list: readonly string[]): string => `_quizvisor_words ${quoted(list.join(' '))}`;

const offer = (values: Values): string => {
  if (values.kind === 'words') return words(values.words);
  return values.kind === 'files' ? '_quizvisor_files' : ':';
};

const ofOption = ({ names, values }: OutlineOption): readonly string[] =>
  values ? [`        ${names.join('|')}) ${offer(values)}; return ;;`] : [];

const ofArguments = ({ arguments: list, isVariadic }: Outline): readonly string[] =>
  list.map((values, index) => {
    const isRest = isVariadic && index === list.length - 1;
    return `        ${isRest ? '*' : index}) ${offer(values)} ;;`;
  });

const ofCommand = (command: Outline): string => {
  const { name, options } = command;
  const valued = options.flatMap(({ names, values }) => (values ? names : []));
  const positions = ofArguments(command);
  return `    ${name})
      _quizvisor_position ${quoted(valued.join(' '))}
      case $previous in
${options.flatMap(ofOption).join('\n')}
      esac
      case $current in
        -*) ${words(options.flatMap(({ names }) => names))}; return ;;
      esac${positions.length > 0 ? `\n      case $position in\n${positions.join('\n')}\n      esac` : ''}
      ;;`;
};

/** A script for bash 3.2 and newer that completes the program's command line. */
export const bashScript = (program: Outline, commands: readonly Outline[]): string => `# ${program.name}: bash
# source <(quizvisor completion bash)

_quizvisor_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$current"))
  case \${COMPREPLY[0]} in *=) compopt -o nospace 2>/dev/null ;; esac
  return 0
}

_quizvisor_files() {
  # Readline completes files better than compgen; a shell too old for compopt takes the latter.
  compopt -o default 2>/dev/null && return 0
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$current"))
}

# How many arguments stand between the command and the cursor; $1: the options that take a value.
_quizvisor_position() {
  local index word
  position=0
  for ((index = command_index + 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    case $word in
      =) ((index++)) ;;
      -?*) [[ " $1 " == *" $word "* && \${COMP_WORDS[index + 1]} != '=' ]] && ((index++)) ;;
      *) ((position++)) ;;
    esac
  done
  return 0
}

_quizvisor() {
  COMPREPLY=()
  local current=\${COMP_WORDS[COMP_CWORD]} previous='' command='' command_index=0 position=0 index
  ((COMP_CWORD > 0)) && previous=\${COMP_WORDS[COMP_CWORD - 1]}
  # bash makes three words of --option=value.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in
      ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[index]}; command_index=$index; break ;;
    esac
  done
  case $command in
    '')
      case $previous in
${program.options.flatMap(ofOption).join('\n')}
      esac
      case $current in
        -*) ${words(program.options.flatMap(({ names }) => names))} ;;
        *) ${words(commands.map(({ name }) => name))} ;;
      esac
      ;;
${commands.map(ofCommand).join('\n')}
  esac
  return 0
}

complete -F _quizvisor quizvisor
`;
