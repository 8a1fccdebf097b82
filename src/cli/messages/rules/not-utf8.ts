import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The file is not UTF-8',
    message: ({ kind }) => (kind === 'utf-16' ? 'The file is UTF-16.' : 'The file is not UTF-8.'),
    help: () => 'Save it again as UTF-8 (in most editors: Save as, Encoding).',
  },
  es: {
    title: 'El fichero no es UTF-8',
    message: ({ kind }) => (kind === 'utf-16' ? 'El fichero es UTF-16.' : 'El fichero no es UTF-8.'),
    help: () => 'Guárdalo de nuevo como UTF-8 (en casi todos los editores: Guardar como, Codificación).',
  },
} as const satisfies RuleMessages;
