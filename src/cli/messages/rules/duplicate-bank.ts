import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two banks have one id',
    message: (v) => `The bank id \`${v.id}\` is that of ${v.earlier} already.`,
    help: () => 'Give this bank an id of its own; question names (`bank/id`) must be unique.',
  },
  es: {
    title: 'Dos bancos tienen el mismo id',
    message: (v) => `El id \`${v.id}\` ya es el del banco ${v.earlier}.`,
    help: () => 'Da a este banco un id propio; los nombres de pregunta (`banco/id`) deben ser únicos.',
  },
} as const satisfies RuleMessages;
