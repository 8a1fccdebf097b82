import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'More or less than one document in a file',
    message: ({ count }) => (count === 0 ? 'The file is empty.' : `The file holds ${count} YAML documents.`),
    help: ({ count }) =>
      count === 0
        ? 'Write a bank in it (it begins with `bank:`), or remove it.'
        : 'Remove the `---` lines, or make a file of each document.',
  },
  es: {
    title: 'Más o menos de un documento en un fichero',
    message: ({ count }) => (count === 0 ? 'El fichero está vacío.' : `El fichero contiene ${count} documentos YAML.`),
    help: ({ count }) =>
      count === 0
        ? 'Escribe en él un banco (empieza por `bank:`) o bórralo.'
        : 'Quita las líneas `---` o haz un fichero de cada documento.',
  },
} as const satisfies RuleMessages;
