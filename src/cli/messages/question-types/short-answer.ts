import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'short answer',
    howToAnswer: 'Type your answer.',
    reasons: {
      'not-a-text': () => 'The answer is not a text.',
      'text-too-long': (v) => `The answer has more than ${v.longest} characters.`,
    },
    steps: {
      'compared-as': (v) => `Typed: "${v.typed}"; compared as "${v.form}".`,
      accepted: (v) => `It equals the listed answer "${v.against}": credit ${v.credit}.`,
      slip: (v) =>
        `It is ${v.distance} typing slip(s) away from the listed answer "${v.against}", which is forgiven: credit ${v.credit}.`,
      pattern: (v) => `It matches the pattern "${v.against}": credit ${v.credit}.`,
      'no-match': (v) =>
        `It equals none of the ${v.answers} listed answers and matches none of the ${v.patterns} patterns: credit 0.`,
    },
  },
  es: {
    name: 'respuesta corta',
    howToAnswer: 'Escribe tu respuesta.',
    reasons: {
      'not-a-text': () => 'La respuesta no es un texto.',
      'text-too-long': (v) => `La respuesta tiene más de ${v.longest} caracteres.`,
    },
    steps: {
      'compared-as': (v) => `Escrito: «${v.typed}»; comparado como «${v.form}».`,
      accepted: (v) => `Es igual a la respuesta prevista «${v.against}»: crédito ${v.credit}.`,
      slip: (v) =>
        `Está a ${v.distance === 1 ? 'una errata' : `${v.distance} erratas`} de la respuesta prevista «${v.against}», y se perdona: crédito ${v.credit}.`,
      pattern: (v) => `Encaja con el patrón «${v.against}»: crédito ${v.credit}.`,
      'no-match': (v) =>
        `No es igual a ninguna de las ${v.answers} respuestas previstas ni encaja con ninguno de los ${v.patterns} patrones: crédito 0.`,
    },
  },
} as const satisfies QuestionTypeMessages;
