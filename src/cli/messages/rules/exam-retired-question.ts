import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam asks a retired question',
    message: (v) => `The question \`${v.name}\` is retired.`,
    help: () => 'Ask another one; it counts as long as it is named here.',
  },
  es: {
    title: 'Un examen pide una pregunta retirada',
    message: (v) => `La pregunta \`${v.name}\` está retirada.`,
    help: () => 'Pide otra; mientras esté nombrada aquí, cuenta.',
  },
} as const satisfies RuleMessages;
