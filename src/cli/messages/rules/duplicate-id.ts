import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two questions of a bank have one id',
    message: (v) => `The id \`${v.id}\` is that of question ${v.earlier} already.`,
    help: () => 'Give this question an id of its own.',
  },
  es: {
    title: 'Dos preguntas de un banco tienen el mismo id',
    message: (v) => `El id \`${v.id}\` ya es el de la pregunta ${v.earlier}.`,
    help: () => 'Da a esta pregunta un id propio.',
  },
} as const satisfies RuleMessages;
