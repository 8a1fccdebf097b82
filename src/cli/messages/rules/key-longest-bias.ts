import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The longest choice is right too often',
    message: (v) =>
      `In ${v.longest} of ${v.questions} questions the longest choice is the right one (${v.language}); by chance it would be about ${v.expected}.`,
    help: () => 'Shorten right choices or lengthen distractors until being long tells nothing.',
  },
  es: {
    title: 'La opción más larga es la correcta demasiadas veces',
    message: (v) =>
      `En ${v.longest} de ${v.questions} preguntas la opción más larga es la correcta (${v.language}); por azar serían unas ${v.expected}.`,
    help: () => 'Acorta las correctas o alarga las demás hasta que la longitud no diga nada.',
  },
} as const satisfies RuleMessages;
