import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam asks a draft',
    message: (v) => `The question \`${v.name}\` is a draft.`,
    help: () => 'Finish it and remove `status: draft`, or ask another one.',
  },
  es: {
    title: 'Un examen pide un borrador',
    message: (v) => `La pregunta \`${v.name}\` es un borrador.`,
    help: () => 'Termínala y quita `status: draft`, o pide otra.',
  },
} as const satisfies RuleMessages;
