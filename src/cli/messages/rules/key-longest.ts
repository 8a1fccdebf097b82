import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The right choice is the longest by far',
    message: (v) =>
      `The right choice \`${v.id}\` has ${v.length} characters, the others ${v.mean} on average (${v.language}).`,
    help: () => 'Shorten it, or give the other choices as much detail: who knows nothing takes the longest one.',
  },
  es: {
    title: 'La respuesta correcta es, con mucho, la más larga',
    message: (v) =>
      `La opción correcta \`${v.id}\` tiene ${v.length} caracteres y las demás, ${v.mean} de media (${v.language}).`,
    help: () => 'Acórtala o da el mismo detalle a las demás: quien no sabe elige la más larga.',
  },
} as const satisfies RuleMessages;
