import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The id of a choice gives the answer away',
    message: (v) => `The id \`${v.id}\` says whether the choice is right.`,
    help: () => 'Name the choice after what it says: candidates can see ids, in exports and answer files.',
  },
  es: {
    title: 'El id de una opción delata la respuesta',
    message: (v) => `El id \`${v.id}\` dice si la opción es correcta.`,
    help: () =>
      'Llama a la opción por lo que dice: los ids se pueden ver, en exportaciones y en ficheros de respuestas.',
  },
} as const satisfies RuleMessages;
