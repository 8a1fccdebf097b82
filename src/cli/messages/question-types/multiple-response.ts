import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'multiple response',
    howToAnswer: 'Type the numbers of the right choices (1 3), or 0 for none of them.',
    reasons: {
      'not-a-list': () => 'The answer is not a list of choices.',
      'unknown-choice': (v) => `There is no choice "${v.choice}".`,
    },
  },
  es: {
    name: 'respuesta múltiple',
    howToAnswer: 'Escribe los números de las opciones correctas (1 3), o 0 si ninguna lo es.',
    reasons: {
      'not-a-list': () => 'La respuesta no es una lista de opciones.',
      'unknown-choice': (v) => `No existe la opción «${v.choice}».`,
    },
  },
} as const satisfies QuestionTypeMessages;
