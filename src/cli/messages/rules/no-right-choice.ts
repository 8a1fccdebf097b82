import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'No choice earns credit',
    message: () => 'No choice has a positive credit, so that nobody can earn anything.',
    help: () => 'Give the right choices credits that sum to 1, or leave `credit` out.',
  },
  es: {
    title: 'Ninguna opción da crédito',
    message: () => 'Ninguna opción tiene crédito positivo, así que nadie puede obtener nada.',
    help: () => 'Da a las opciones correctas créditos que sumen 1, o quita `credit`.',
  },
} as const satisfies RuleMessages;
