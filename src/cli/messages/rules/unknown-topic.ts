import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A topic that the bank does not have',
    message: (v) => `The bank has no topic \`${v.topic}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `There are: ${known}.` : `Did you mean \`${nearest}\`?`),
  },
  es: {
    title: 'Un tema que el banco no tiene',
    message: (v) => `El banco no tiene el tema \`${v.topic}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `Existen: ${known}.` : `¿Querías decir \`${nearest}\`?`),
  },
} as const satisfies RuleMessages;
