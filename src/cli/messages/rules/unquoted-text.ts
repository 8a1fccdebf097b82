import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Text without quotes that YAML reads as something else',
    message: ({ source, read, value }) =>
      read === 'null' ? `\`${source}\` was read as nothing.` : `\`${source}\` was read as the ${read} ${value}.`,
    help: (v) => `Write it in quotes: \`"${v.source}"\`.`,
  },
  es: {
    title: 'Un texto sin comillas que YAML lee como otra cosa',
    message: ({ source, read, value }) =>
      read === 'null'
        ? `\`${source}\` se ha leído como nada.`
        : `\`${source}\` se ha leído como ${read === 'number' ? 'el número' : 'el valor lógico'} ${value}.`,
    help: (v) => `Escríbelo entre comillas: \`"${v.source}"\`.`,
  },
} as const satisfies RuleMessages;
