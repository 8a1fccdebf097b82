import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A draw that has nothing to choose from',
    message: (v) =>
      v.count === 1
        ? 'The draw is of 1 question, and just 1 fits.'
        : `The draw is of ${v.count} questions, and just ${v.count} fit.`,
    help: () => 'Name them in `questions`, or ask less of them, so that there is something to draw.',
  },
  es: {
    title: 'Una extracción que no tiene dónde elegir',
    message: (v) =>
      v.count === 1
        ? 'Se saca 1 pregunta y solo 1 cumple lo pedido.'
        : `Se sacan ${v.count} preguntas y solo ${v.count} cumplen lo pedido.`,
    help: () => 'Nómbralas en `questions`, o pide menos condiciones, para que haya algo que sacar.',
  },
} as const satisfies RuleMessages;
