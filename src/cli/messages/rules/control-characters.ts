import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A text has an invisible control character',
    message: (v) => `The text has the control character ${v.code}, which cannot be seen and may change what is.`,
    help: () => 'Remove it, or copy the text again as plain text.',
  },
  es: {
    title: 'Un texto tiene un carácter de control invisible',
    message: (v) => `El texto tiene el carácter de control ${v.code}, que no se ve y puede cambiar lo que se ve.`,
    help: () => 'Quítalo, o vuelve a copiar el texto sin formato.',
  },
} as const satisfies RuleMessages;
