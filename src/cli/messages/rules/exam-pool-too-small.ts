import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A draw that its pool cannot fill',
    message: (v) =>
      `${v.count} ${v.count === 1 ? 'question is' : 'questions are'} to be drawn, and ${v.found === 0 ? 'none fits' : v.found === 1 ? 'only 1 fits' : `only ${v.found} fit`}.`,
    help: () =>
      'Draw fewer, or ask less of them. Drafts, retired questions and those that the exam has elsewhere are not drawn.',
  },
  es: {
    title: 'Una extracción que su reserva no puede llenar',
    message: (v) =>
      `Hay que sacar ${v.count} ${v.count === 1 ? 'pregunta' : 'preguntas'} y ${v.found === 0 ? 'ninguna cumple' : v.found === 1 ? 'solo 1 cumple' : `solo ${v.found} cumplen`} lo pedido.`,
    help: () =>
      'Saca menos, o pide menos condiciones. No se sacan borradores, preguntas retiradas ni las que el examen ya tiene en otra parte.',
  },
} as const satisfies RuleMessages;
