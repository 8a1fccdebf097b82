import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'No answer earns full credit',
    message: () => 'No accepted answer or pattern earns full credit.',
    help: () => 'Give one of them credit 1, or leave its credit out.',
  },
  es: {
    title: 'Ninguna respuesta obtiene todo el crédito',
    message: () => 'Ninguna respuesta aceptada ni patrón obtiene todo el crédito.',
    help: () => 'Da a una de ellas crédito 1, o quítale el crédito.',
  },
} as const satisfies RuleMessages;
