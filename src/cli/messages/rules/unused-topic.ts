import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A topic has no questions',
    message: (v) => `No question is on the topic \`${v.topic}\`.`,
    help: () => 'Write a question on it, or take the topic out.',
  },
  es: {
    title: 'Un tema no tiene preguntas',
    message: (v) => `Ninguna pregunta es del tema \`${v.topic}\`.`,
    help: () => 'Escribe una pregunta de ese tema, o quita el tema.',
  },
} as const satisfies RuleMessages;
