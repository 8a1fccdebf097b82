import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An accepted answer never counts',
    message: (v) =>
      v.kind === 'pattern'
        ? `The answer "${v.text}" matches pattern ${v.place}, \`${v.earlier}\`, and always earns its ${v.better}.`
        : `The answer "${v.text}" is compared as the same text as answer ${v.place}, "${v.earlier}"${v.kind === 'same-credit' ? ', and earns the same' : `: only the better credit counts, ${v.better}`}.`,
    help: (v) =>
      v.kind === 'same-credit'
        ? 'Take it out; capitals, accents and the like count only where `match` says so.'
        : v.kind === 'pattern'
          ? 'Narrow the pattern, or take this answer out.'
          : 'Leave one of the two, or let `match` tell them apart.',
  },
  es: {
    title: 'Una respuesta aceptada no cuenta nunca',
    message: (v) =>
      v.kind === 'pattern'
        ? `La respuesta «${v.text}» encaja con el patrón ${v.place}, \`${v.earlier}\`, y siempre obtiene el crédito de ese: ${v.better}.`
        : `La respuesta «${v.text}» se compara como el mismo texto que la respuesta ${v.place}, «${v.earlier}»${v.kind === 'same-credit' ? ', y obtiene lo mismo' : `: solo cuenta el mejor crédito, ${v.better}`}.`,
    help: (v) =>
      v.kind === 'same-credit'
        ? 'Quítala; las mayúsculas, los acentos y demás solo cuentan donde lo dice `match`.'
        : v.kind === 'pattern'
          ? 'Haz el patrón más estrecho, o quita esta respuesta.'
          : 'Deja una de las dos, o haz que `match` las distinga.',
  },
} as const satisfies RuleMessages;
