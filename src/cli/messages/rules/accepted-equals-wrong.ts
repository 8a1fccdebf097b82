import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A right answer is also listed as wrong',
    message: (v) =>
      `The answer "${v.text}" has credit ${v.credit}, and is compared as the same text as the right answer ${v.place}, "${v.right}".`,
    help: () => 'Take one of the two out, or let `match` tell them apart.',
  },
  es: {
    title: 'Una respuesta correcta también figura como incorrecta',
    message: (v) =>
      `La respuesta «${v.text}» tiene crédito ${v.credit}, y se compara como el mismo texto que la respuesta correcta ${v.place}, «${v.right}».`,
    help: () => 'Quita una de las dos, o haz que `match` las distinga.',
  },
} as const satisfies RuleMessages;
