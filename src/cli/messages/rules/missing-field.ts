import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A field that must be there is missing',
    message: (v) => `The field \`${v.field}\` is missing.`,
    help: (v) => `Add \`${v.field}:\` here.`,
  },
  es: {
    title: 'Falta un campo obligatorio',
    message: (v) => `Falta el campo \`${v.field}\`.`,
    help: (v) => `Añade aquí \`${v.field}:\`.`,
  },
} as const satisfies RuleMessages;
