import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Ranges of accepted values overlap',
    message: (v) =>
      `${v.range} overlaps with accepted value ${v.place}, ${v.other}, which has another credit; the better one always counts.`,
    help: () => 'Make the tolerances smaller, or put the range with the better credit wholly inside the other.',
  },
  es: {
    title: 'Los intervalos de valores aceptados se solapan',
    message: (v) =>
      `${v.range} se solapa con el valor aceptado ${v.place}, ${v.other}, que tiene otro crédito; siempre cuenta el mejor.`,
    help: () => 'Reduce las tolerancias, o pon el intervalo con el mejor crédito entero dentro del otro.',
  },
} as const satisfies RuleMessages;
