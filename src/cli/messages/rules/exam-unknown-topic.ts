import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A draw from a topic that there is not',
    message: (v) => `The banks drawn from have no topic \`${v.name}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `There are: ${known}.` : `Did you mean \`${nearest}\`?`),
  },
  es: {
    title: 'Una extracción de un tema que no existe',
    message: (v) => `Los bancos de los que se saca no tienen el tema \`${v.name}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `Existen: ${known}.` : `¿Querías decir \`${nearest}\`?`),
  },
} as const satisfies RuleMessages;
