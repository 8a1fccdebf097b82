import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An item without a place in the answer',
    message: (v) => `The answer says nothing of \`${v.item}\`.`,
    help: (v) => `Add \`${v.item}\` to the answer.`,
  },
  es: {
    title: 'Un elemento sin sitio en la respuesta',
    message: (v) => `La respuesta no dice nada de \`${v.item}\`.`,
    help: (v) => `Añade \`${v.item}\` a la respuesta.`,
  },
} as const satisfies RuleMessages;
