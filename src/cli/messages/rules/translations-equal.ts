import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The same text in every language',
    message: (v) => `The text is the very same in ${v.languages}.`,
    help: () => 'Write it once, without languages; or translate it.',
  },
  es: {
    title: 'El mismo texto en todos los idiomas',
    message: (v) => `El texto es idéntico en ${v.languages}.`,
    help: () => 'Escríbelo una sola vez, sin idiomas; o tradúcelo.',
  },
} as const satisfies RuleMessages;
