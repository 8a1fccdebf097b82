import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'multiple response',
    howToAnswer: 'Type the numbers of the right choices (1 3), or 0 or the word none if none of them is.',
    reasons: {
      'not-a-list': () => 'The answer is not a list of choices.',
      'unknown-choice': (v) => `There is no choice "${v.choice}".`,
    },
    steps: {
      ticked: (v) =>
        `Ticked: ${v.chosen || 'none'}. Right: ${v.key || 'none'}. So ${v.right} of ${v.rights} right ones and ${v.wrong} of ${v.wrongs} wrong ones are ticked.`,
      balanced: (v) =>
        `The share of the right ones minus the share of the wrong ones, ${v.right}/${v.rights} − ${v.wrong}/${v.wrongs}, never below 0.`,
      'net-correct': (v) =>
        `Right minus wrong over the right ones, (${v.right} − ${v.wrong})/${v.rights}, never below 0.`,
      'per-option': (v) =>
        `Choices decided rightly, (${v.right} right ones ticked + ${v.wrongs} − ${v.wrong} wrong ones left) over all choices.`,
      'all-or-nothing': (v) => `Credit 1 only for all ${v.rights} right ones and no wrong one.`,
      'own-credit': () => 'Each choice has a credit of its own: those ticked are added up, from 0 to 1.',
      'none-is-right': () => 'No choice is right: credit 1 only for an explicit "none of them".',
    },
  },
  es: {
    name: 'respuesta múltiple',
    howToAnswer: 'Escribe los números de las opciones correctas (1 3), o 0 o la palabra ninguna si ninguna lo es.',
    reasons: {
      'not-a-list': () => 'La respuesta no es una lista de opciones.',
      'unknown-choice': (v) => `No existe la opción «${v.choice}».`,
    },
    steps: {
      ticked: (v) =>
        `Marcadas: ${v.chosen || 'ninguna'}. Correctas: ${v.key || 'ninguna'}. Así, están marcadas ${v.right} de ${v.rights} correctas y ${v.wrong} de ${v.wrongs} incorrectas.`,
      balanced: (v) =>
        `La parte de las correctas menos la parte de las incorrectas, ${v.right}/${v.rights} − ${v.wrong}/${v.wrongs}, nunca menos de 0.`,
      'net-correct': (v) =>
        `Correctas menos incorrectas entre las correctas, (${v.right} − ${v.wrong})/${v.rights}, nunca menos de 0.`,
      'per-option': (v) =>
        `Opciones bien decididas, (${v.right} correctas marcadas + ${v.wrongs} − ${v.wrong} incorrectas sin marcar) entre todas.`,
      'all-or-nothing': (v) => `Crédito 1 solo con las ${v.rights} correctas y ninguna incorrecta.`,
      'own-credit': () => 'Cada opción tiene su propio crédito: se suman las marcadas, de 0 a 1.',
      'none-is-right': () => 'Ninguna opción es correcta: crédito 1 solo por decir «ninguna».',
    },
  },
} as const satisfies QuestionTypeMessages;
