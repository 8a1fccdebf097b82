import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Translations that say different things',
    message: ({ kind, thing, language }) =>
      `The text in \`${language}\` lacks the ${kind === 'number' ? 'number' : kind === 'code' ? 'code' : 'blank'} \`${thing}\` that another language has.`,
    help: () => 'Make the languages agree; a number counts only where it is written in digits.',
  },
  es: {
    title: 'Traducciones que dicen cosas distintas',
    message: ({ kind, thing, language }) =>
      `Al texto en \`${language}\` le falta ${kind === 'number' ? 'el número' : kind === 'code' ? 'el código' : 'el hueco'} \`${thing}\`, que está en otro idioma.`,
    help: () => 'Haz que los idiomas coincidan; un número solo cuenta si está escrito con cifras.',
  },
} as const satisfies RuleMessages;
