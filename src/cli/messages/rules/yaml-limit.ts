import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The file is deeper or expands further than any bank does',
    message: ({ kind, limit }) =>
      kind === 'aliases' ? `Its aliases expand past ${limit} nodes.` : `It is nested more than ${limit} levels deep.`,
    help: () => 'Write the texts out, or use fewer aliases (`*name`).',
  },
  es: {
    title: 'El fichero es más profundo o se expande más que ningún banco',
    message: ({ kind, limit }) =>
      kind === 'aliases'
        ? `Sus alias se expanden a más de ${limit} nodos.`
        : `Tiene más de ${limit} niveles de anidamiento.`,
    help: () => 'Escribe los textos enteros o usa menos alias (`*nombre`).',
  },
} as const satisfies RuleMessages;
