import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A pattern matches an empty answer',
    message: (v) => `The pattern \`${v.pattern}\` also matches a text with nothing in it.`,
    help: () => 'Let it demand at least one character: `+` in place of `*`, or no `?` after its last part.',
  },
  es: {
    title: 'Un patrón encaja con una respuesta vacía',
    message: (v) => `El patrón \`${v.pattern}\` también encaja con un texto sin nada.`,
    help: () => 'Haz que pida al menos un carácter: `+` en lugar de `*`, o sin `?` tras su última parte.',
  },
} as const satisfies RuleMessages;
