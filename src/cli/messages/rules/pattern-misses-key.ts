import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A pattern matches a right answer only in part',
    message: (v) => `\`${v.pattern}\` finds only a part of "${v.key}", and a pattern must match the whole text.`,
    help: () => 'Let the pattern take in the whole answer, with `.*` where anything may stand, and its capitals.',
  },
  es: {
    title: 'Un patrón solo encaja con parte de una respuesta correcta',
    message: (v) =>
      `\`${v.pattern}\` solo encuentra parte de «${v.key}», y un patrón debe encajar con el texto entero.`,
    help: () =>
      'Haz que el patrón abarque toda la respuesta, con `.*` donde pueda ir cualquier cosa, y sus mayúsculas.',
  },
} as const satisfies RuleMessages;
