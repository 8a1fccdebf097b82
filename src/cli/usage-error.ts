import type { CommanderError } from 'commander';
import { UserError } from '../io/user-error.ts';
import { fillIn } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { visibleLine } from './terminal/visible.ts';

/** The error that commander found in the arguments, as the user's to mend. */
export const usageError = (error: CommanderError): UserError => {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '');
  const known = error.message.match(/Allowed choices are (.*)\./)?.[1] ?? '';
  const nearest = error.message.match(/Did you mean (?:one of )?(.*)\?\)/)?.[1] ?? '';
  const flag = first.replace(/^.*?(--[\w-]+).*$/, '$1');
  switch (error.code) {
    case 'commander.unknownOption':
      return new UserError('unknown-option', { name: first, nearest });
    case 'commander.unknownCommand':
      return new UserError('unknown-command', { name: first, nearest });
    case 'commander.missingArgument':
      return new UserError('missing-argument', { name: first });
    case 'commander.optionMissingArgument':
      return new UserError('missing-option-value', { name: flag });
    case 'commander.invalidArgument':
      if (error.message.includes('command-argument value'))
        return new UserError('bad-argument-value', { name: second, value: first, known });
      return new UserError('bad-option-value', { name: flag, value: second, known });
    default:
      return new UserError('excess-arguments');
  }
};

/** A user's error as the one line that says what, where and what to do. */
export const explainUserError = (error: UserError, messages: Messages, commandName: string): string => {
  const table: { readonly [code: string]: string } = messages.errors;
  const shown = Object.fromEntries(
    Object.entries(error.values).map(([name, value]) => [name, visibleLine(String(value))]),
  );
  const sentence = fillIn((Object.hasOwn(table, error.code) ? table[error.code] : undefined) ?? error.code, shown);
  const nearest = shown.nearest && !sentence.includes(shown.nearest) ? ` ${messages.didYouMean(shown.nearest)}` : '';
  const isUsage = [
    'unknown-option',
    'unknown-command',
    'missing-argument',
    'missing-option-value',
    'bad-option-value',
    'bad-argument-value',
    'excess-arguments',
    'option-twice',
  ].includes(error.code);
  const help = isUsage
    ? ` ${fillIn(messages.errors.seeHelp, { command: commandName === '' ? '' : `${commandName} ` })}`
    : '';
  return `quizvisor: ${sentence}${nearest}${help}`;
};
