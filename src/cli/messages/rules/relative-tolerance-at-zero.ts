import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A tolerance in per cent of 0',
    message: () => 'The tolerance is a share of the value, and the value is 0.',
    help: () => 'Write the tolerance as a number.',
  },
  es: {
    title: 'Una tolerancia en tanto por ciento de 0',
    message: () => 'La tolerancia es una parte del valor, y el valor es 0.',
    help: () => 'Escribe la tolerancia como un número.',
  },
} as const satisfies RuleMessages;
