import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A choice names others by letter or number',
    message: (v) =>
      `The choice \`${v.id}\` ("${v.text}") names others by a label that they need not have when they are shown.`,
    help: () => 'Say what the others say, or make it a `multiple-response` question.',
  },
  es: {
    title: 'Una opción nombra a otras por su letra o número',
    message: (v) =>
      `La opción \`${v.id}\` («${v.text}») nombra a otras con una etiqueta que quizá no tengan cuando se muestren.`,
    help: () => 'Escribe lo que dicen las otras, o haz la pregunta de tipo `multiple-response`.',
  },
} as const satisfies RuleMessages;
