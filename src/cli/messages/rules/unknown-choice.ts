import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Feedback, credit or a pin for a choice that there is not',
    message: (v) => `There is no choice \`${v.id}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `There are: ${known}.` : `Did you mean \`${nearest}\`?`),
  },
  es: {
    title: 'Comentario, crédito o posición fija de una opción que no existe',
    message: (v) => `No existe la opción \`${v.id}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `Existen: ${known}.` : `¿Querías decir \`${nearest}\`?`),
  },
} as const satisfies RuleMessages;
