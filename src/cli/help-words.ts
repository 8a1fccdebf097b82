import type { Help } from 'commander';
import type { Messages } from './messages/en.ts';

/** Commander's help in the language of the interface. */
export const helpWords = (messages: Messages): Partial<Help> => {
  const { program } = messages;
  const titles = new Map([
    ['Usage:', program.usage],
    ['Arguments:', program.arguments],
    ['Options:', program.options],
    ['Commands:', program.commands],
  ]);
  return {
    styleTitle: (title) => titles.get(title) ?? title,
    styleUsage: (usage) =>
      usage.replace('[options]', `[${program.optionsInUsage}]`).replace('[command]', `[${program.command}]`),
    subcommandTerm: (command) =>
      `${command.name()} ${command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)).join(' ')}`.trim(),
    argumentDescription: ({ description, argChoices }) =>
      `${description}${argChoices ? ` (${program.choices}: ${argChoices.join(', ')})` : ''}`,
    optionDescription: (option) => {
      const choices = option.argChoices ? ` (${program.choices}: ${option.argChoices.join(', ')})` : '';
      const fallback = typeof option.defaultValue === 'string' ? ` (${program.byDefault}: ${option.defaultValue})` : '';
      return `${option.description}${choices}${fallback}`;
    },
  };
};
