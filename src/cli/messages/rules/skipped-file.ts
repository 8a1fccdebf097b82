import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A file of the folder is no bank and was passed over',
    message: ({ first }) =>
      first === ''
        ? 'The file holds no mapping; it was passed over.'
        : `The file begins with \`${first}\`; it was passed over.`,
    help: () => 'Nothing to do, unless it is meant to be a bank: then it begins with `bank: its-id`.',
  },
  es: {
    title: 'Un fichero de la carpeta no es un banco y se ha dejado de lado',
    message: ({ first }) =>
      first === ''
        ? 'El fichero no contiene un mapa; se ha dejado de lado.'
        : `El fichero empieza por \`${first}\`; se ha dejado de lado.`,
    help: () => 'Nada que hacer, salvo que deba ser un banco: entonces empieza por `bank: su-id`.',
  },
} as const satisfies RuleMessages;
