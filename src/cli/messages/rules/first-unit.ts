import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The first unit is not the unit of the key',
    message: (v) => `The first unit, \`${v.unit}\`, has the factor ${v.factor} and not 1.`,
    help: () => 'Put the unit of the answer first, with the factor 1.',
  },
  es: {
    title: 'La primera unidad no es la de la respuesta',
    message: (v) => `La primera unidad, \`${v.unit}\`, tiene el factor ${v.factor} y no 1.`,
    help: () => 'Pon primero la unidad de la respuesta, con el factor 1.',
  },
} as const satisfies RuleMessages;
