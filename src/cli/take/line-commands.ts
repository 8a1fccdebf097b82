/** What a line may ask for instead of answering. */
export type CommandName = 'next' | 'back' | 'go' | 'flag' | 'clear' | 'list' | 'time' | 'submit' | 'quit' | 'help';

/** A command, and what stands behind it. */
export interface Command {
  readonly name: CommandName;
  readonly argument: string;
}

const names: ReadonlyMap<string, CommandName> = new Map([
  ...(['next', 'back', 'go', 'flag', 'clear', 'list', 'time', 'submit', 'quit', 'help'] as const).map(
    (name) => [name, name] as const,
  ),
  ['skip', 'next'],
]);

/** The command that a line is; undefined where it is an answer, such as a path that begins with a slash. */
export const commandOf = (line: string): Command | undefined => {
  const [, word = '', argument = ''] = line.trim().match(/^\/([a-z]+)(?:\s+(\S+))?$/i) ?? [];
  const name = names.get(word.toLowerCase());
  return name && (argument === '' || name === 'go') ? { name, argument } : undefined;
};
