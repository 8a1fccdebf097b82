import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A draw by a tag that no question has',
    message: (v) => `No question of the banks drawn from has the tag \`${v.name}\`.`,
    help: ({ nearest, known }) =>
      nearest === '' ? (known === '' ? 'There are none.' : `There are: ${known}.`) : `Did you mean \`${nearest}\`?`,
  },
  es: {
    title: 'Una extracción por una etiqueta que ninguna pregunta tiene',
    message: (v) => `Ninguna pregunta de los bancos de los que se saca tiene la etiqueta \`${v.name}\`.`,
    help: ({ nearest, known }) =>
      nearest === '' ? (known === '' ? 'No existe ninguna.' : `Existen: ${known}.`) : `¿Querías decir \`${nearest}\`?`,
  },
} as const satisfies RuleMessages;
