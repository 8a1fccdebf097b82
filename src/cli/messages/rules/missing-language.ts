import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A text lacks a language of the bank',
    message: (v) => `The text lacks the bank's language \`${v.language}\`.`,
    help: (v) => `Add \`${v.language}: …\`, or write one text for all languages.`,
  },
  es: {
    title: 'A un texto le falta un idioma del banco',
    message: (v) => `Al texto le falta el idioma \`${v.language}\` del banco.`,
    help: (v) => `Añade \`${v.language}: …\`, o escribe un solo texto para todos los idiomas.`,
  },
} as const satisfies RuleMessages;
