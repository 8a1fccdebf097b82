import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The date of a fact is still to come',
    message: (v) => `\`asOf\` is ${v.asOf}, and today is ${v.today}.`,
    help: () => 'Write the day or month in which the fact was true when you looked.',
  },
  es: {
    title: 'La fecha de un dato aún no ha llegado',
    message: (v) => `\`asOf\` es ${v.asOf}, y hoy es ${v.today}.`,
    help: () => 'Escribe el día o el mes en que miraste el dato y era cierto.',
  },
} as const satisfies RuleMessages;
