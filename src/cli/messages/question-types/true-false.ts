import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'true or false',
    howToAnswer: 'Type t for true or f for false.',
    reasons: {
      'not-true-or-false': () => 'The answer is neither true nor false.',
    },
    steps: {
      decided: (v) => `Answered ${v.said}; right is ${v.key}: credit ${v.said === v.key ? 1 : 0}.`,
    },
  },
  es: {
    name: 'verdadero o falso',
    howToAnswer: 'Escribe v si es verdadero o f si es falso.',
    reasons: {
      'not-true-or-false': () => 'La respuesta no es ni verdadero ni falso.',
    },
    steps: {
      decided: (v) =>
        `Se respondió ${v.said === 'true' ? 'verdadero' : 'falso'}; lo correcto es ${v.key === 'true' ? 'verdadero' : 'falso'}: crédito ${v.said === v.key ? 1 : 0}.`,
    },
  },
} as const satisfies QuestionTypeMessages;
