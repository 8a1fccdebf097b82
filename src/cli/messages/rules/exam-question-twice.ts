import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam asks a question twice',
    message: (v) => `The question \`${v.name}\` is in the exam already.`,
    help: () => 'Name it once.',
  },
  es: {
    title: 'Un examen pide una pregunta dos veces',
    message: (v) => `La pregunta \`${v.name}\` ya está en el examen.`,
    help: () => 'Nómbrala una sola vez.',
  },
} as const satisfies RuleMessages;
