import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A section that says twice, or not at all, what it asks',
    message: () => 'A section has either `questions` or `select`.',
    help: () => 'Name questions, or say what is to be drawn; for both, make two sections.',
  },
  es: {
    title: 'Una sección que dice dos veces, o ninguna, qué pregunta',
    message: () => 'Una sección tiene o `questions` o `select`.',
    help: () => 'Nombra preguntas o di qué se saca; para ambas cosas, haz dos secciones.',
  },
} as const satisfies RuleMessages;
