import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A fact that ages was looked at long ago',
    message: (v) =>
      `The fact dates from ${v.asOf}, more than ${v.years} ${v.years === 1 ? 'year' : 'years'} before ${v.today}.`,
    help: () =>
      'See whether it still holds, and write the new date in `asOf`; if it does not, mend or retire the question.',
  },
  es: {
    title: 'Un dato que envejece se miró hace mucho',
    message: (v) => `El dato es de ${v.asOf}, más de ${v.years} ${v.years === 1 ? 'año' : 'años'} antes de ${v.today}.`,
    help: () =>
      'Mira si sigue siendo cierto y pon la nueva fecha en `asOf`; si no lo es, arregla o retira la pregunta.',
  },
} as const satisfies RuleMessages;
