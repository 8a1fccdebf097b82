import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A key is written twice',
    message: (v) => `The key \`${v.key}\` is written twice here; the first time is on line ${v.firstLine}.`,
    help: () => 'Keep one of the two.',
  },
  es: {
    title: 'Una clave está escrita dos veces',
    message: (v) => `La clave \`${v.key}\` está escrita dos veces; la primera, en la línea ${v.firstLine}.`,
    help: () => 'Deja una de las dos.',
  },
} as const satisfies RuleMessages;
