import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A file of the folder is no bank and was passed over',
    message: ({ first, unreadable }) =>
      unreadable === 'yes'
        ? 'The file cannot be read as YAML and has no key of a bank or an exam; it was passed over.'
        : first === ''
          ? 'The file holds no mapping; it was passed over.'
          : `The file begins with \`${first}\`; it was passed over.`,
    help: () => 'Nothing to do, unless it is meant to be a bank: then it begins with `bank: its-id`.',
  },
  es: {
    title: 'Un fichero de la carpeta no es un banco y se ha dejado de lado',
    message: ({ first, unreadable }) =>
      unreadable === 'yes'
        ? 'El fichero no se puede leer como YAML ni tiene ninguna clave de un banco o examen; se ha dejado de lado.'
        : first === ''
          ? 'El fichero no contiene un mapa; se ha dejado de lado.'
          : `El fichero empieza por \`${first}\`; se ha dejado de lado.`,
    help: () => 'Nada que hacer, salvo que deba ser un banco: entonces empieza por `bank: su-id`.',
  },
} as const satisfies RuleMessages;
