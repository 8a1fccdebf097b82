import type { RuleMessages } from '../contract.ts';

type Phrases = { readonly [kind: string]: (limit: number) => string };

const outOfRange: { readonly en: Phrases; readonly es: Phrases } = {
  en: {
    minItems: (limit) => `At least ${limit} must stand here.`,
    maxItems: (limit) => `At most ${limit} may stand here.`,
    blank: () => 'The text is empty.',
    maxLength: (limit) => `The text may have ${limit} characters at most.`,
    minimum: (limit) => `The number must be ${limit} or more.`,
    maximum: (limit) => `The number must be ${limit} or less.`,
    exclusiveMinimum: (limit) => `The number must be more than ${limit}.`,
    multipleOf: (limit) => `The number must be a multiple of ${limit}.`,
    uniqueItems: (limit) => `Item ${limit} of the list is there twice.`,
  },
  es: {
    minItems: (limit) => `Aquí debe haber al menos ${limit}.`,
    maxItems: (limit) => `Aquí puede haber como mucho ${limit}.`,
    blank: () => 'El texto está vacío.',
    maxLength: (limit) => `El texto puede tener como mucho ${limit} caracteres.`,
    minimum: (limit) => `El número debe ser ${limit} o más.`,
    maximum: (limit) => `El número debe ser ${limit} o menos.`,
    exclusiveMinimum: (limit) => `El número debe ser mayor que ${limit}.`,
    multipleOf: (limit) => `El número debe ser múltiplo de ${limit}.`,
    uniqueItems: (limit) => `El elemento ${limit} de la lista está repetido.`,
  },
};

export default {
  en: {
    title: 'Too many, too few, too large or too small',
    message: ({ kind, limit }) => outOfRange.en[String(kind)]?.(Number(limit)) ?? 'The value is out of range.',
    help: () => 'Change the value so that it fits.',
  },
  es: {
    title: 'Demasiados, muy pocos, demasiado grande o demasiado pequeño',
    message: ({ kind, limit }) => outOfRange.es[String(kind)]?.(Number(limit)) ?? 'El valor está fuera de los límites.',
    help: () => 'Cambia el valor para que quepa.',
  },
} as const satisfies RuleMessages;
