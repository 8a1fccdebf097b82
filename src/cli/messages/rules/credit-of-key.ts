import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The right answer is given a credit of its own',
    message: (v) => `The right answer \`${v.key}\` always earns 1; the credit given for it is not used.`,
    help: () => 'Take it out of `credit`, which is for the other choices; or set `answer` to the choice that is right.',
  },
  es: {
    title: 'La respuesta correcta tiene un crédito propio',
    message: (v) => `La respuesta correcta \`${v.key}\` siempre obtiene 1; el crédito que se le da no se usa.`,
    help: () => 'Quítala de `credit`, que es para las demás opciones; o pon en `answer` la opción correcta.',
  },
} as const satisfies RuleMessages;
