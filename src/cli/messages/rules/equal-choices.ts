import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two texts that nobody can tell apart',
    message: (v) => `\`${v.id}\` has the same text as \`${v.earlier}\`.`,
    help: () => 'Change or remove one of the two.',
  },
  es: {
    title: 'Dos textos que nadie puede distinguir',
    message: (v) => `\`${v.id}\` tiene el mismo texto que \`${v.earlier}\`.`,
    help: () => 'Cambia o quita uno de los dos.',
  },
} as const satisfies RuleMessages;
