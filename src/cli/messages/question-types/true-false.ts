import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'true or false',
    howToAnswer: 'Type t for true or f for false.',
    reasons: {
      'not-true-or-false': () => 'The answer is neither true nor false.',
    },
  },
  es: {
    name: 'verdadero o falso',
    howToAnswer: 'Escribe v si es verdadero o f si es falso.',
    reasons: {
      'not-true-or-false': () => 'La respuesta no es ni verdadero ni falso.',
    },
  },
} as const satisfies QuestionTypeMessages;
