import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A field that there is not',
    message: ({ field, type }) =>
      type === '' ? `There is no field \`${field}\` here.` : `A ${type} question has no field \`${field}\`.`,
    help: ({ nearest, otherTypes, known }) =>
      nearest !== ''
        ? `Did you mean \`${nearest}\`?`
        : `${otherTypes === '' ? '' : `${otherTypes} questions have it: is the type right? `}Here may stand: ${known}.`,
  },
  es: {
    title: 'Un campo que no existe',
    message: ({ field, type }) =>
      type === '' ? `Aquí no existe el campo \`${field}\`.` : `Una pregunta ${type} no tiene el campo \`${field}\`.`,
    help: ({ nearest, otherTypes, known }) =>
      nearest !== ''
        ? `¿Querías decir \`${nearest}\`?`
        : `${otherTypes === '' ? '' : `Las preguntas ${otherTypes} lo tienen: ¿es este el tipo? `}Aquí puede ir: ${known}.`,
  },
} as const satisfies RuleMessages;
