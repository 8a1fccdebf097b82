import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A pattern that does not compile',
    message: (v) => `The pattern \`${v.pattern}\` does not compile: ${v.reason}.`,
    help: () => 'Mend it; patterns are RE2 syntax, without look-around and back-references.',
  },
  es: {
    title: 'Un patrón que no compila',
    message: (v) => `El patrón \`${v.pattern}\` no compila: ${v.reason}.`,
    help: () => 'Corrígelo; los patrones son de sintaxis RE2, sin «look-around» ni referencias hacia atrás.',
  },
} as const satisfies RuleMessages;
