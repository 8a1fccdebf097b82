import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Credits that cannot reach 1 or pass it',
    message: (v) => `The positive credits sum to ${v.sum}, not to 1.`,
    help: () => 'Change them so that the right choices together earn 1; thirds are written `"1/3"`.',
  },
  es: {
    title: 'Créditos que no llegan a 1 o lo pasan',
    message: (v) => `Los créditos positivos suman ${v.sum}, no 1.`,
    help: () => 'Cámbialos para que las opciones correctas sumen 1; los tercios se escriben `"1/3"`.',
  },
} as const satisfies RuleMessages;
