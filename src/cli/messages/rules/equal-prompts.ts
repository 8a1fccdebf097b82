import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two questions have the same prompt',
    message: (v) => `The prompt is the same as that of \`${v.earlier}\`.`,
    help: () => 'Remove one of the questions, or say in the prompt what sets them apart.',
  },
  es: {
    title: 'Dos preguntas tienen el mismo enunciado',
    message: (v) => `El enunciado es igual que el de \`${v.earlier}\`.`,
    help: () => 'Quita una de las preguntas, o di en el enunciado qué las distingue.',
  },
} as const satisfies RuleMessages;
