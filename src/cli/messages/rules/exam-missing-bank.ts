import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam draws on a bank that there is not',
    message: (v) => `\`${v.path}\` stands for no bank.`,
    help: () => 'Paths go from the folder of the exam.',
  },
  es: {
    title: 'Un examen usa un banco que no existe',
    message: (v) => `\`${v.path}\` no corresponde a ningún banco.`,
    help: () => 'Las rutas parten de la carpeta del examen.',
  },
} as const satisfies RuleMessages;
