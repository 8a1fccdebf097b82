import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A field has no value',
    message: () => 'The field has no value.',
    help: () => 'Write its value after the colon. A text that begins with `#` goes in quotes, else it is a comment.',
  },
  es: {
    title: 'Un campo no tiene valor',
    message: () => 'El campo no tiene valor.',
    help: () =>
      'Escribe su valor detrás de los dos puntos. Un texto que empieza por `#` va entre comillas; si no, es un comentario.',
  },
} as const satisfies RuleMessages;
