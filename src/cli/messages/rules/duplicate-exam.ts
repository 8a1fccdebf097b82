import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two exams have one id',
    message: (v) => `The exam id \`${v.id}\` is that of ${v.earlier} already.`,
    help: () => 'Give this exam an id of its own: submissions name their exam by it, and draws start from it.',
  },
  es: {
    title: 'Dos exámenes tienen el mismo id',
    message: (v) => `El id \`${v.id}\` ya es el del examen ${v.earlier}.`,
    help: () => 'Da a este examen un id propio: las entregas nombran su examen por él, y de él parten los sorteos.',
  },
} as const satisfies RuleMessages;
