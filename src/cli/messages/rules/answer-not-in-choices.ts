import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The answer is none of the choices',
    message: (v) => `The answer \`${v.id}\` is none of the choices.`,
    help: ({ nearest, known }) => (nearest === '' ? `There are: ${known}.` : `Did you mean \`${nearest}\`?`),
  },
  es: {
    title: 'La respuesta no es ninguna de las opciones',
    message: (v) => `La respuesta \`${v.id}\` no es ninguna de las opciones.`,
    help: ({ nearest, known }) => (nearest === '' ? `Existen: ${known}.` : `¿Querías decir \`${nearest}\`?`),
  },
} as const satisfies RuleMessages;
