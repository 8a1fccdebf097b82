import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam asks a question that no bank has',
    message: (v) => `None of the banks has a question \`${v.name}\`.`,
    help: ({ nearest }) =>
      nearest === '' ? 'A question is named `bank/id`; `quizvisor list` shows them.' : `Did you mean \`${nearest}\`?`,
  },
  es: {
    title: 'Un examen pide una pregunta que ningún banco tiene',
    message: (v) => `Ningún banco tiene la pregunta \`${v.name}\`.`,
    help: ({ nearest }) =>
      nearest === ''
        ? 'Una pregunta se nombra `banco/id`; `quizvisor list` las muestra.'
        : `¿Querías decir \`${nearest}\`?`,
  },
} as const satisfies RuleMessages;
