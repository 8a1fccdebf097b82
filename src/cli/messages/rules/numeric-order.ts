import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Numbers as choices are not in order',
    message: (v) =>
      v.order === 'sorted'
        ? 'The choices are numbers in order, but they are shuffled.'
        : 'The choices are numbers, but do not stand in order.',
    help: (v) =>
      v.order === 'sorted'
        ? 'Add `shuffle: false`.'
        : `Put them in ascending order${v.shuffled === 'yes' ? ' and add `shuffle: false`' : ''}.`,
  },
  es: {
    title: 'Las opciones numéricas no están en orden',
    message: (v) =>
      v.order === 'sorted'
        ? 'Las opciones son números en orden, pero se barajan.'
        : 'Las opciones son números, pero no están en orden.',
    help: (v) =>
      v.order === 'sorted'
        ? 'Añade `shuffle: false`.'
        : `Ponlas en orden ascendente${v.shuffled === 'yes' ? ' y añade `shuffle: false`' : ''}.`,
  },
} as const satisfies RuleMessages;
