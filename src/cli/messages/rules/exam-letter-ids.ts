import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Ids of choices look like the letters on a shuffled paper',
    message: ({ first, count }) =>
      `The choices of ${first}${Number(count) > 1 ? ` and ${Number(count) - 1} more` : ''} have ids of one letter, and the exam shuffles choices: an \`a\` that comes from a paper may be another choice.`,
    help: () => 'Give choices ids that say what they are (`paris`), or set `shuffle: {choices: false}`.',
  },
  es: {
    title: 'Los ids de las opciones parecen las letras de una hoja barajada',
    message: ({ first, count }) =>
      `Las opciones de ${first}${Number(count) > 1 ? ` y de ${Number(count) - 1} más` : ''} tienen ids de una letra, y el examen baraja las opciones: una \`a\` que viene de una hoja puede ser otra opción.`,
    help: () => 'Da a las opciones ids que digan qué son (`paris`), o pon `shuffle: {choices: false}`.',
  },
} as const satisfies RuleMessages;
