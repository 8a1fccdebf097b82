import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A pass mark that nobody can reach',
    message: (v) => `The pass mark ${v.pass} lies above the scale, which ends at ${v.scale}.`,
    help: () => '`pass` is a grade on the scale, not a percentage or a number of points.',
  },
  es: {
    title: 'Una nota de aprobado que nadie alcanza',
    message: (v) => `La nota de aprobado ${v.pass} está por encima de la escala, que acaba en ${v.scale}.`,
    help: () => '`pass` es una nota de la escala, no un porcentaje ni un número de puntos.',
  },
} as const satisfies RuleMessages;
