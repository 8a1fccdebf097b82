import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A wrong choice earns full credit',
    message: (v) => `The choice \`${v.id}\` earns as much as the key, \`${v.key}\`.`,
    help: () => 'Give it less than 1; where two choices are right, ask a multiple-response.',
  },
  es: {
    title: 'Una opción incorrecta obtiene todo el crédito',
    message: (v) => `La opción \`${v.id}\` obtiene lo mismo que la clave, \`${v.key}\`.`,
    help: () => 'Dale menos de 1; si hay dos opciones correctas, haz una pregunta multiple-response.',
  },
} as const satisfies RuleMessages;
