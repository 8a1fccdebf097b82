import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An essay asks for more words than it allows',
    message: (v) => `At least ${v.min} words are asked for, and at most ${v.max} are allowed.`,
    help: () => 'Let `min` be no more than `max`.',
  },
  es: {
    title: 'Una redacción pide más palabras de las que admite',
    message: (v) => `Se piden al menos ${v.min} palabras y se admiten como mucho ${v.max}.`,
    help: () => 'Haz que `min` no pase de `max`.',
  },
} as const satisfies RuleMessages;
