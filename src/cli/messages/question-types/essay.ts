import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'essay',
    howToAnswer: 'Type your answer; a line with a single full stop ends it.',
    reasons: {
      'not-a-text': () => 'The answer is not a text.',
      'text-too-long': (v) => `The answer has more than ${v.longest} characters.`,
    },
    steps: {
      waits: (v) => `A text of ${v.words} words; it waits for a person to give up to ${v.points} points.`,
      marked: (v) => `Marked by a person: ${v.points} of ${v.worth} points.`,
    },
  },
  es: {
    name: 'redacción',
    howToAnswer: 'Escribe tu respuesta; una línea con un solo punto la termina.',
    reasons: {
      'not-a-text': () => 'La respuesta no es un texto.',
      'text-too-long': (v) => `La respuesta tiene más de ${v.longest} caracteres.`,
    },
    steps: {
      waits: (v) => `Un texto de ${v.words} palabras; espera a que una persona le dé hasta ${v.points} puntos.`,
      marked: (v) => `Puntuado por una persona: ${v.points} de ${v.worth} puntos.`,
    },
  },
} as const satisfies QuestionTypeMessages;
