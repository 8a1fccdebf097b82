import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Too little time for a question',
    message: (v) => `The time limit leaves ${v.seconds} seconds for each question (number of questions: ${v.count}).`,
    help: () => 'Give more time, or ask less.',
  },
  es: {
    title: 'Muy poco tiempo por pregunta',
    message: (v) =>
      `El límite de tiempo deja ${v.seconds} segundos para cada pregunta (número de preguntas: ${v.count}).`,
    help: () => 'Da más tiempo, o pregunta menos.',
  },
} as const satisfies RuleMessages;
