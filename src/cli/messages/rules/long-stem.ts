import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A question that is long to read',
    message: (v) => `The prompt has ${v.words} words, more than ${v.most}.`,
    help: () => 'Shorten it: leave out what is not needed to answer.',
  },
  es: {
    title: 'Un enunciado demasiado largo',
    message: (v) => `El enunciado tiene ${v.words} palabras, más de ${v.most}.`,
    help: () => 'Acórtalo: deja fuera lo que no hace falta para responder.',
  },
} as const satisfies RuleMessages;
