import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'single choice',
    howToAnswer: 'Type the number of one choice.',
    reasons: {
      'not-one-choice': () => 'The answer is not one choice.',
      'unknown-choice': (v) => `There is no choice "${v.choice}".`,
    },
  },
  es: {
    name: 'opción única',
    howToAnswer: 'Escribe el número de una opción.',
    reasons: {
      'not-one-choice': () => 'La respuesta no es una opción.',
      'unknown-choice': (v) => `No existe la opción «${v.choice}».`,
    },
  },
} as const satisfies QuestionTypeMessages;
