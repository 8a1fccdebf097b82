import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'fill in the blanks',
    howToAnswer: 'Type the blanks in order, with | between them (leave one empty to skip it).',
    reasons: {
      'not-blanks': () => 'The answer is not a mapping of blanks to what fills them.',
      'unknown-blank': (v) => `There is no blank "${v.blank}".`,
    },
    steps: {
      'blank-earned': (v) => `Blank ${v.blank}: credit ${v.credit}, weight ${v.weight}.`,
      'blank-invalid': (v) => `Blank ${v.blank}: what was given is no answer to it; credit 0, weight ${v.weight}.`,
      'blank-left-out': (v) => `Blank ${v.blank} was left empty: credit 0.`,
      weighted: (v) => `Weighted mean of the blanks, never below 0: ${v.sum}.`,
    },
  },
  es: {
    name: 'completar huecos',
    howToAnswer: 'Escribe los huecos en orden, con | entre ellos (deja uno vacío para saltarlo).',
    reasons: {
      'not-blanks': () => 'La respuesta no son huecos con lo que los llena.',
      'unknown-blank': (v) => `No existe el hueco «${v.blank}».`,
    },
    steps: {
      'blank-earned': (v) => `Hueco ${v.blank}: crédito ${v.credit}, peso ${v.weight}.`,
      'blank-invalid': (v) => `Hueco ${v.blank}: lo escrito no es una respuesta; crédito 0, peso ${v.weight}.`,
      'blank-left-out': (v) => `Hueco ${v.blank}: vacío, crédito 0.`,
      weighted: (v) => `Media ponderada de los huecos, nunca menos de 0: ${v.sum}.`,
    },
  },
} as const satisfies QuestionTypeMessages;
