import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A draw of a question type that there is not',
    message: (v) => `There is no question type \`${v.name}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `There are: ${known}.` : `Did you mean \`${nearest}\`?`),
  },
  es: {
    title: 'Una extracción de un tipo de pregunta que no existe',
    message: (v) => `No existe el tipo de pregunta \`${v.name}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `Existen: ${known}.` : `¿Querías decir \`${nearest}\`?`),
  },
} as const satisfies RuleMessages;
