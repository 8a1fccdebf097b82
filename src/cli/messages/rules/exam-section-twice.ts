import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two sections of an exam have one id',
    message: (v) => `Another section has the id \`${v.id}\` already.`,
    help: () => 'Give each section an id of its own: reports tell sections apart by it.',
  },
  es: {
    title: 'Dos secciones de un examen tienen el mismo identificador',
    message: (v) => `Otra sección ya tiene el identificador \`${v.id}\`.`,
    help: () => 'Da a cada sección uno propio: los informes distinguen las secciones por él.',
  },
} as const satisfies RuleMessages;
