import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Whoever ticks everything gets full marks',
    message: () => 'Ticking every choice earns full credit, though some of them are wrong.',
    help: () =>
      'Give the wrong choices a negative credit, so that those of all together stay under 1; or leave `credit` out: the default rule does that.',
  },
  es: {
    title: 'Quien lo marca todo se lleva toda la nota',
    message: () => 'Marcar todas las opciones obtiene todo el crédito, aunque algunas son falsas.',
    help: () =>
      'Da a las opciones falsas un crédito negativo, de modo que entre todas no lleguen a 1; o quita `credit`: la regla por defecto ya lo hace.',
  },
} as const satisfies RuleMessages;
