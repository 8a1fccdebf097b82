import type { RuleMessages } from '../contract.ts';

const names = {
  en: {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    object: 'a mapping',
    array: 'a list',
    integer: 'a whole number',
    null: 'nothing',
    text: 'a text',
    mapping: 'a mapping',
    list: 'a list',
  },
  es: {
    string: 'un texto',
    number: 'un número',
    boolean: 'true o false',
    object: 'un mapa',
    array: 'una lista',
    integer: 'un número entero',
    null: 'nada',
    text: 'un texto',
    mapping: 'un mapa',
    list: 'una lista',
  },
} as const;

const named = (language: keyof typeof names) => (kinds: string | number | undefined, between: string) =>
  String(kinds)
    .split(' ')
    .map((kind) => new Map(Object.entries(names[language])).get(kind) ?? kind)
    .join(between);

const kinds = { en: named('en'), es: named('es') };

/** A scalar as a list of one. */
const asList = (source: string | number | undefined): string => `[${JSON.stringify(String(source))}]`;

export default {
  en: {
    title: 'A value of the wrong kind',
    message: ({ wanted, found, shown }) =>
      `This must be ${kinds.en(wanted, ' or ')}; found ${kinds.en(found, '')}${shown === '' ? '' : ` ("${shown}")`}.`,
    help: ({ wanted, shown, source }) => {
      if (String(wanted).includes('number') && shown !== '')
        return 'Write the number without quotes, with a point for decimals.';
      if (wanted === 'array' && source !== '') return `Write it as a list: \`${asList(source)}\`.`;
      if (wanted === 'boolean') return 'Write `true` or `false`, without quotes.';
      return 'See `quizvisor schema bank` for what may stand here.';
    },
  },
  es: {
    title: 'Un valor de otra clase',
    message: ({ wanted, found, shown }) =>
      `Esto debe ser ${kinds.es(wanted, ' o ')}; hay ${kinds.es(found, '')}${shown === '' ? '' : ` («${shown}»)`}.`,
    help: ({ wanted, shown, source }) => {
      if (String(wanted).includes('number') && shown !== '')
        return 'Escribe el número sin comillas y con punto decimal.';
      if (wanted === 'array' && source !== '') return `Escríbelo como lista: \`${asList(source)}\`.`;
      if (wanted === 'boolean') return 'Escribe `true` o `false`, sin comillas.';
      return 'Mira en `quizvisor schema bank` qué puede ir aquí.';
    },
  },
} as const satisfies RuleMessages;
