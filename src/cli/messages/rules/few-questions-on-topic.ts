import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A topic has few questions',
    message: (v) =>
      `The topic \`${v.topic}\` has ${v.count} active ${v.count === 1 ? 'question' : 'questions'}; at least ${v.least} are wanted.`,
    help: () => 'Write more on it, or join it with another topic; one question says little about what somebody knows.',
  },
  es: {
    title: 'Un tema tiene pocas preguntas',
    message: (v) =>
      `El tema \`${v.topic}\` tiene ${v.count} ${v.count === 1 ? 'pregunta activa' : 'preguntas activas'}; se quieren al menos ${v.least}.`,
    help: () => 'Escribe más de ese tema, o júntalo con otro; una sola pregunta dice poco de lo que alguien sabe.',
  },
} as const satisfies RuleMessages;
