import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The text marks a blank that there is not',
    message: (v) => `There is no blank \`${v.blank}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `There are: ${known}.` : `Did you mean \`${nearest}\`?`),
  },
  es: {
    title: 'El texto marca un hueco que no existe',
    message: (v) => `No existe el hueco \`${v.blank}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `Existen: ${known}.` : `¿Querías decir \`${nearest}\`?`),
  },
} as const satisfies RuleMessages;
