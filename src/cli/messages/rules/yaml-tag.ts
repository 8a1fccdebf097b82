import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A tag that banks do not take',
    message: (v) => `The tag \`${v.tag}\` is not taken; banks hold plain texts, numbers, lists and mappings.`,
    help: () => 'Remove the tag; put the text in quotes if it must stay a text.',
  },
  es: {
    title: 'Una etiqueta que los bancos no admiten',
    message: (v) => `La etiqueta \`${v.tag}\` no se admite; un banco solo tiene textos, números, listas y mapas.`,
    help: () => 'Quita la etiqueta; pon el texto entre comillas si debe seguir siendo texto.',
  },
} as const satisfies RuleMessages;
