import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A question type that there is not',
    message: (v) => `There is no question type \`${v.type}\`.`,
    help: ({ nearest, known }) => `${nearest === '' ? '' : `Did you mean \`${nearest}\`? `}There are: ${known}.`,
  },
  es: {
    title: 'Un tipo de pregunta que no existe',
    message: (v) => `No existe el tipo de pregunta \`${v.type}\`.`,
    help: ({ nearest, known }) => `${nearest === '' ? '' : `¿Querías decir \`${nearest}\`? `}Existen: ${known}.`,
  },
} as const satisfies RuleMessages;
