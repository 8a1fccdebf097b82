import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A question without an explanation, where most have one',
    message: (v) =>
      `The question \`${v.id}\` has no \`explanation\`; ${v.having} of the ${v.questions} questions of the bank have one.`,
    help: () => 'Add `explanation: …`: why the answer is right. Practice shows it.',
  },
  es: {
    title: 'Una pregunta sin explicación, cuando la mayoría la tiene',
    message: (v) =>
      `La pregunta \`${v.id}\` no tiene \`explanation\`; ${v.having} de las ${v.questions} preguntas del banco la tienen.`,
    help: () => 'Añade `explanation: …`: por qué es correcta la respuesta. La práctica la muestra.',
  },
} as const satisfies RuleMessages;
