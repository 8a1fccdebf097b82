import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam in a language that a bank does not have',
    message: (v) => `The exam is in \`${v.language}\`, which is no language of ${v.banks}.`,
    help: () => 'Choose a language that all of them have, or translate.',
  },
  es: {
    title: 'Un examen en un idioma que un banco no tiene',
    message: (v) => `El examen es en \`${v.language}\`, que no es un idioma de ${v.banks}.`,
    help: () => 'Elige un idioma que tengan todos, o traduce.',
  },
} as const satisfies RuleMessages;
