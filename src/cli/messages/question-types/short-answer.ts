import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'short answer',
    howToAnswer: 'Type your answer.',
    reasons: {
      'not-a-text': () => 'The answer is not a text.',
      'text-too-long': (v) => `The answer has more than ${v.longest} characters.`,
    },
  },
  es: {
    name: 'respuesta corta',
    howToAnswer: 'Escribe tu respuesta.',
    reasons: {
      'not-a-text': () => 'La respuesta no es un texto.',
      'text-too-long': (v) => `La respuesta tiene más de ${v.longest} caracteres.`,
    },
  },
} as const satisfies QuestionTypeMessages;
