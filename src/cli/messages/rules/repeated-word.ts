import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The right choice repeats a word of the question',
    message: (v) =>
      `Of all choices only the right one, \`${v.id}\`, repeats "${v.word}" of the question (${v.language}).`,
    help: () => 'Use another word in the question or in the choice, or let a distractor have it too.',
  },
  es: {
    title: 'La respuesta correcta repite una palabra de la pregunta',
    message: (v) =>
      `De todas las opciones, solo la correcta, \`${v.id}\`, repite «${v.word}» de la pregunta (${v.language}).`,
    help: () => 'Usa otra palabra en la pregunta o en la opción, o ponla también en alguna incorrecta.',
  },
} as const satisfies RuleMessages;
