import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A bank without questions',
    message: () => 'The bank has no questions.',
    help: () => 'Write questions in it, or remove the file.',
  },
  es: {
    title: 'Un banco sin preguntas',
    message: () => 'El banco no tiene preguntas.',
    help: () => 'Escribe preguntas en él o borra el fichero.',
  },
} as const satisfies RuleMessages;
