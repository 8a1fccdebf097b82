import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Two choices that differ only in capital letters',
    message: (v) => `\`${v.id}\` differs from \`${v.earlier}\` only in capital letters.`,
    help: () => 'Change one of the two, unless capital letters are what the question is about.',
  },
  es: {
    title: 'Dos opciones que solo se distinguen por las mayúsculas',
    message: (v) => `\`${v.id}\` solo se distingue de \`${v.earlier}\` por las mayúsculas.`,
    help: () => 'Cambia una de las dos, salvo que la pregunta trate precisamente de las mayúsculas.',
  },
} as const satisfies RuleMessages;
