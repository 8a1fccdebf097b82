import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The file is no bank',
    message: ({ first }) =>
      first === ''
        ? 'The file holds no mapping, so it is no bank.'
        : `The file begins with \`${first}\` and has no \`bank\`: it is no bank.`,
    help: () =>
      'A bank begins with `bank: its-id`, then `title`, `languages`, `topics` and `questions`. `quizvisor schema bank` prints all its fields.',
  },
  es: {
    title: 'El fichero no es un banco',
    message: ({ first }) =>
      first === ''
        ? 'El fichero no contiene un mapa: no es un banco.'
        : `El fichero empieza por \`${first}\` y no tiene \`bank\`: no es un banco.`,
    help: () =>
      'Un banco empieza por `bank: su-id`, y sigue con `title`, `languages`, `topics` y `questions`. `quizvisor schema bank` escribe todos sus campos.',
  },
} as const satisfies RuleMessages;
