import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A comment switches off a rule that finds nothing there',
    message: (v) => `\`${v.name}\` finds nothing on the next line.`,
    help: () => 'Remove the comment.',
  },
  es: {
    title: 'Un comentario apaga una regla que ahí no encuentra nada',
    message: (v) => `\`${v.name}\` no encuentra nada en la línea siguiente.`,
    help: () => 'Quita el comentario.',
  },
} as const satisfies RuleMessages;
