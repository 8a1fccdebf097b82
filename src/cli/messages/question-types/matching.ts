import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'matching',
    howToAnswer:
      'Type the pairs: the number of the item, = and the letter of the target (1=b 2=a); 2=- leaves one out.',
    reasons: {
      'not-pairs': () => 'The answer is not a mapping of items to targets.',
      'unknown-item': (v) => `There is no item "${v.item}".`,
      'unknown-target': (v) => `There is no target "${v.target}".`,
    },
    steps: {
      'pair-right': (v) => `${v.item} = ${v.target}: right.`,
      'pair-wrong': (v) => `${v.item} = ${v.target}: wrong; right is ${v.key}.`,
      'left-out': (v) => `${v.item} was left out and counts as wrong; right is ${v.key}.`,
      'per-pair': (v) => `${v.right} of ${v.items} items right.`,
      'all-or-nothing': (v) => `${v.right} of ${v.items} items right; credit 1 only for all.`,
    },
  },
  es: {
    name: 'emparejamiento',
    howToAnswer:
      'Escribe las parejas: el número del elemento, = y la letra del destino (1=b 2=a); 2=- deja uno sin pareja.',
    reasons: {
      'not-pairs': () => 'La respuesta no son parejas de elementos y destinos.',
      'unknown-item': (v) => `No existe el elemento «${v.item}».`,
      'unknown-target': (v) => `No existe el destino «${v.target}».`,
    },
    steps: {
      'pair-right': (v) => `${v.item} = ${v.target}: correcto.`,
      'pair-wrong': (v) => `${v.item} = ${v.target}: incorrecto; lo correcto es ${v.key}.`,
      'left-out': (v) => `${v.item} se dejó sin pareja y cuenta como incorrecto; lo correcto es ${v.key}.`,
      'per-pair': (v) => `${v.right} de ${v.items} elementos correctos.`,
      'all-or-nothing': (v) => `${v.right} de ${v.items} elementos correctos; crédito 1 solo con todos.`,
    },
  },
} as const satisfies QuestionTypeMessages;
