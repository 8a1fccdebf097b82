import type { Argument, Command, Option } from 'commander';
import { questionTypeNames } from '../../generated/fields.ts';
import { reportNames } from '../../generated/report-names.ts';
import { rules } from '../../generated/rules.ts';

/** What may be typed at a place: one of some words, a file, or nothing that can be told. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' | 'none' };

/** An option as a completion sees it; `values` is absent where it takes none. */
export interface OutlineOption {
  /** `-o`, `--output`. */
  readonly names: readonly string[];
  readonly description: string;
  readonly values?: Values;
}

/** A command, or the program itself, as a completion sees it. */
export interface Outline {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OutlineOption[];
  readonly arguments: readonly Values[];
  /** Whether the last argument may be repeated. */
  readonly isVariadic: boolean;
}

/** What stands for a value in the program's own usage → the words that it may be. */
const wordsFor: { readonly [placeholder: string]: readonly string[] } = {
  type: questionTypeNames,
  rule: Object.keys(rules),
  'rule=level': Object.keys(rules).map((rule) => `${rule}=`),
  'name[=file]': reportNames,
  difficulty: ['easy', 'medium', 'hard'],
};

const filePlaceholders = [
  'exam|paper',
  'file',
  'path',
  'paths',
  'banks',
  'inputs',
  'old',
  'new',
  'in',
  'out',
  'report',
  'reports',
];

const valuesOf = (choices: readonly string[] | undefined, placeholder: string): Values => {
  const words = choices ?? (Object.hasOwn(wordsFor, placeholder) ? wordsFor[placeholder] : undefined);
  if (words) return { kind: 'words', words };
  return { kind: filePlaceholders.includes(placeholder) ? 'files' : 'none' };
};

const ofOption = ({ short, long, flags, description, argChoices }: Option): OutlineOption => {
  const placeholder = flags.match(/[<[](.+)[>\]]$/)?.[1];
  return {
    names: [short, long].filter((name) => name !== undefined),
    description,
    ...(placeholder === undefined ? {} : { values: valuesOf(argChoices, placeholder.replace(/\.\.\.$/, '')) }),
  };
};

const ofArgument = (argument: Argument): Values => valuesOf(argument.argChoices, argument.name());

/** A command of the program, or the program, as a completion sees it. */
export const outlineOf = (command: Command): Outline => ({
  name: command.name(),
  description: command.description(),
  options: command.createHelp().visibleOptions(command).map(ofOption),
  arguments: command.registeredArguments.map(ofArgument),
  isVariadic: command.registeredArguments.at(-1)?.variadic === true,
});
