import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: 'ordering',
    howToAnswer: 'Type the numbers in the right order (3 1 2).',
    reasons: {
      'not-a-list': () => 'The answer is not a list of items.',
      'unknown-item': (v) => `There is no item "${v.item}".`,
      'item-twice': (v) => `"${v.item}" is there twice.`,
      'item-missing': (v) => `"${v.item}" is missing: the order must hold every item once.`,
    },
    steps: {
      order: (v) => `Order given: ${v.order}. Right: ${v.key}.`,
      'concordant-pairs': (v) => `${v.right} of ${v.of} pairs of items stand in the right relative order.`,
      'absolute-position': (v) => `${v.right} of ${v.of} items stand in their own place.`,
      'adjacent-pairs': (v) => `${v.right} of ${v.of} items are followed by their successor.`,
      'longest-ordered-subset': (v) =>
        `${v.right} of ${v.of} items form the longest run in the order of the key (a run of one counts 0).`,
      'all-or-nothing': (v) => `The order is ${v.right === 1 ? '' : 'not '}that of the key.`,
    },
  },
  es: {
    name: 'ordenación',
    howToAnswer: 'Escribe los números en el orden correcto (3 1 2).',
    reasons: {
      'not-a-list': () => 'La respuesta no es una lista de elementos.',
      'unknown-item': (v) => `No existe el elemento «${v.item}».`,
      'item-twice': (v) => `«${v.item}» está dos veces.`,
      'item-missing': (v) => `Falta «${v.item}»: el orden debe tener cada elemento una vez.`,
    },
    steps: {
      order: (v) => `Orden dado: ${v.order}. Correcto: ${v.key}.`,
      'concordant-pairs': (v) => `${v.right} de ${v.of} pares de elementos están en el orden relativo correcto.`,
      'absolute-position': (v) => `${v.right} de ${v.of} elementos están en su sitio.`,
      'adjacent-pairs': (v) => `A ${v.right} de ${v.of} elementos les sigue su sucesor.`,
      'longest-ordered-subset': (v) =>
        `${v.right} de ${v.of} elementos forman la serie más larga en el orden de la clave (una serie de uno cuenta 0).`,
      'all-or-nothing': (v) => `El orden ${v.right === 1 ? '' : 'no '}es el de la clave.`,
    },
  },
} as const satisfies QuestionTypeMessages;
