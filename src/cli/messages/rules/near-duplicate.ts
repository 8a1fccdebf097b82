import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two questions are nearly the same',
    message: (v) => `The question is ${v.percent} % the same as \`${v.earlier}\` (${v.language}).`,
    help: () => 'Remove one of them, or let it ask something else.',
  },
  es: {
    title: 'Dos preguntas son casi iguales',
    message: (v) => `La pregunta es igual en un ${v.percent} % que \`${v.earlier}\` (${v.language}).`,
    help: () => 'Quita una de las dos, o haz que pregunte otra cosa.',
  },
} as const satisfies RuleMessages;
