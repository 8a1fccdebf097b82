import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A test of the question fails',
    message: (v) =>
      v.status === 'invalid' && v.wanted === '0'
        ? `${v.response} is no answer to this question, so that it proves nothing.`
        : `${v.response} is ${v.status} and earns ${v.credit}, not ${v.wanted}.`,
    help: () => 'Change the answer, its `match` or tolerance, or the test.',
  },
  es: {
    title: 'Falla una prueba de la pregunta',
    message: (v) =>
      v.status === 'invalid' && v.wanted === '0'
        ? `${v.response} no es una respuesta a esta pregunta, así que no prueba nada.`
        : `${v.response} es ${v.status} y obtiene ${v.credit}, no ${v.wanted}.`,
    help: () => 'Cambia la respuesta, su `match` o tolerancia, o la prueba.',
  },
} as const satisfies RuleMessages;
