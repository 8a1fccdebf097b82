import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A blank is not marked once in the text',
    message: ({ blank, count }) =>
      count === 0
        ? `The text does not mark the blank \`${blank}\`.`
        : `The text marks the blank \`${blank}\` ${count} times.`,
    help: (v) => `Mark it once: \`{{${v.blank}}}\`.`,
  },
  es: {
    title: 'Un hueco no está marcado una sola vez en el texto',
    message: ({ blank, count }) =>
      count === 0 ? `El texto no marca el hueco \`${blank}\`.` : `El texto marca ${count} veces el hueco \`${blank}\`.`,
    help: (v) => `Márcalo una vez: \`{{${v.blank}}}\`.`,
  },
} as const satisfies RuleMessages;
