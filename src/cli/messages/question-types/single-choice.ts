import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'single choice',
    howToAnswer: 'Type the number of one choice.',
    reasons: {
      'not-one-choice': () => 'The answer is not one choice.',
      'unknown-choice': (v) => `There is no choice "${v.choice}".`,
    },
    steps: {
      'is-key': (v) => `"${v.choice}" was chosen, which is right: credit 1.`,
      'own-credit': (v) =>
        `"${v.choice}" was chosen; right is "${v.key}", but this choice has a credit of its own: ${v.credit}.`,
      'not-key': (v) => `"${v.choice}" was chosen; right is "${v.key}": credit 0.`,
    },
  },
  es: {
    name: 'opción única',
    howToAnswer: 'Escribe el número de una opción.',
    reasons: {
      'not-one-choice': () => 'La respuesta no es una opción.',
      'unknown-choice': (v) => `No existe la opción «${v.choice}».`,
    },
    steps: {
      'is-key': (v) => `Se eligió «${v.choice}», que es la correcta: crédito 1.`,
      'own-credit': (v) =>
        `Se eligió «${v.choice}»; la correcta es «${v.key}», pero esta opción tiene su propio crédito: ${v.credit}.`,
      'not-key': (v) => `Se eligió «${v.choice}»; la correcta es «${v.key}»: crédito 0.`,
    },
  },
} as const satisfies QuestionTypeMessages;
