import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Few choices',
    message: (v) => `The question has ${v.count} choices, fewer than ${v.wanted}: guessing pays.`,
    help: () => 'Add a choice that somebody might believe, or make it a `true-false` question.',
  },
  es: {
    title: 'Pocas opciones',
    message: (v) => `La pregunta tiene ${v.count} opciones, menos de ${v.wanted}: acertar por azar es fácil.`,
    help: () => 'Añade una opción que alguien pueda creer, o haz la pregunta de tipo `true-false`.',
  },
} as const satisfies RuleMessages;
