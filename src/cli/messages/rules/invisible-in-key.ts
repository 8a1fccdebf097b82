import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An accepted answer has a character that cannot be seen',
    message: (v) =>
      `The accepted answer has the character ${v.code}, which cannot be seen and is passed over in comparison.`,
    help: () => 'Remove it, or type the answer again: what was copied from a page may carry more than it shows.',
  },
  es: {
    title: 'Una respuesta aceptada tiene un carácter que no se ve',
    message: (v) => `La respuesta aceptada tiene el carácter ${v.code}, que no se ve y no cuenta al comparar.`,
    help: () =>
      'Quítalo, o escribe la respuesta de nuevo: lo que se copia de una página puede llevar más de lo que muestra.',
  },
} as const satisfies RuleMessages;
