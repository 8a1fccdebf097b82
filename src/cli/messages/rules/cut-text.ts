import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A text is cut short by a comment',
    message: (v) => `The text ends before \`${v.comment}\`, which YAML takes for a comment.`,
    help: () => 'Put the whole text in quotes; if it is a comment, put it on a line of its own.',
  },
  es: {
    title: 'Un comentario corta un texto',
    message: (v) => `El texto acaba antes de \`${v.comment}\`, que YAML toma por un comentario.`,
    help: () => 'Pon el texto entero entre comillas; si es un comentario, ponlo en una línea propia.',
  },
} as const satisfies RuleMessages;
