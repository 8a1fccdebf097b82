import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A draw from a bank that the exam does not have',
    message: (v) => `None of the banks has the id \`${v.name}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `There are: ${known}.` : `Did you mean \`${nearest}\`?`),
  },
  es: {
    title: 'Una extracción de un banco que el examen no tiene',
    message: (v) => `Ningún banco tiene el id \`${v.name}\`.`,
    help: ({ nearest, known }) => (nearest === '' ? `Existen: ${known}.` : `¿Querías decir \`${nearest}\`?`),
  },
} as const satisfies RuleMessages;
