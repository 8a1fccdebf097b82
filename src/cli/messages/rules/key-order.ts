import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The fields of a question are not in the customary order',
    message: (v) => `\`${v.field}\` comes before \`${v.before}\` by custom.`,
    help: (v) => `Write the fields in this order: ${v.keys}. \`check --fix\` does it.`,
  },
  es: {
    title: 'Los campos de una pregunta no están en el orden acostumbrado',
    message: (v) => `Por costumbre, \`${v.field}\` va antes que \`${v.before}\`.`,
    help: (v) => `Escribe los campos en este orden: ${v.keys}. Lo hace \`check --fix\`.`,
  },
} as const satisfies RuleMessages;
