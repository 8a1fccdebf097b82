import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Absolute words in wrong choices only',
    message: (v) => `${v.count} wrong choices have absolute words (${v.words}; ${v.language}) and no right one has.`,
    help: () =>
      'Take such words out of the distractors, or use them in the right choice too: who knows nothing avoids them.',
  },
  es: {
    title: 'Palabras absolutas solo en opciones incorrectas',
    message: (v) =>
      `${v.count} opciones incorrectas tienen palabras absolutas (${v.words}; ${v.language}) y ninguna correcta las tiene.`,
    help: () => 'Quítalas de las incorrectas o úsalas también en la correcta: quien no sabe las evita.',
  },
} as const satisfies RuleMessages;
