import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'number',
    howToAnswer: 'Type a number; a comma or a point for decimals.',
    reasons: {
      'not-a-number': (v) => (v.typed === '' ? 'The answer is not a number.' : `"${v.typed}" is not a number.`),
      'unknown-unit': (v) => `"${v.unit}" is none of the units: ${v.known}.`,
    },
    steps: {
      'read-as': (v) => `Typed: "${v.typed}"; read as ${v.value}.`,
      'read-either-way': (v) => `Typed: "${v.typed}"; it may be ${v.value} or ${v.other}, and both are tried.`,
      within: (v) =>
        `${v.value} lies from ${v.low} to ${v.high} (${v.key} and its tolerance, bounds included): credit ${v.credit}.`,
      outside: (v) => `It does not lie from ${v.low} to ${v.high} (${v.key} and its tolerance).`,
    },
  },
  es: {
    name: 'número',
    howToAnswer: 'Escribe un número; los decimales, con coma o con punto.',
    reasons: {
      'not-a-number': (v) => (v.typed === '' ? 'La respuesta no es un número.' : `«${v.typed}» no es un número.`),
      'unknown-unit': (v) => `«${v.unit}» no es ninguna de las unidades: ${v.known}.`,
    },
    steps: {
      'read-as': (v) => `Escrito: «${v.typed}»; leído como ${v.value}.`,
      'read-either-way': (v) => `Escrito: «${v.typed}»; puede ser ${v.value} o ${v.other}, y se prueban los dos.`,
      within: (v) =>
        `${v.value} está entre ${v.low} y ${v.high} (${v.key} y su tolerancia, límites incluidos): crédito ${v.credit}.`,
      outside: (v) => `No está entre ${v.low} y ${v.high} (${v.key} y su tolerancia).`,
    },
  },
} as const satisfies QuestionTypeMessages;
