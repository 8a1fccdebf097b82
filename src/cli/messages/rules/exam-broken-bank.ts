import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam draws on a bank that cannot be used',
    message: (v) =>
      v.count === 1
        ? `The bank ${v.file} has an error that stops its use.`
        : `The bank ${v.file} has ${v.count} errors that stop its use.`,
    help: (v) => `They are told by: quizvisor check ${v.file}`,
  },
  es: {
    title: 'Un examen usa un banco que no se puede usar',
    message: (v) =>
      v.count === 1
        ? `El banco ${v.file} tiene un error que impide su uso.`
        : `El banco ${v.file} tiene ${v.count} errores que impiden su uso.`,
    help: (v) => `Los dice: quizvisor check ${v.file}`,
  },
} as const satisfies RuleMessages;
