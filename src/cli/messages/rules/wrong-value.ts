import type { RuleMessages } from '../contract.ts';

const wrong = {
  en: (kind: string, value: string, allowed: string): string => {
    if (kind === 'enum') return `\`${value}\` may not stand here; it is one of: ${allowed}.`;
    if (kind === 'blank') return 'The text is empty.';
    if (kind === 'id') return `\`${value}\` is no id.`;
    if (kind === 'language') return `\`${value}\` is no language.`;
    if (kind === 'schema') return `This does not fit the schema (\`${value}\`).`;
    return `\`${value}\` may not stand here.`;
  },
  es: (kind: string, value: string, allowed: string): string => {
    if (kind === 'enum') return `\`${value}\` no puede ir aquí; es uno de: ${allowed}.`;
    if (kind === 'blank') return 'El texto está vacío.';
    if (kind === 'id') return `\`${value}\` no es un id.`;
    if (kind === 'language') return `\`${value}\` no es un idioma.`;
    if (kind === 'schema') return `Esto no cumple el esquema (\`${value}\`).`;
    return `\`${value}\` no puede ir aquí.`;
  },
};

type Remedies = { readonly [kind: string]: string };

const remedies: { readonly en: Remedies; readonly es: Remedies } = {
  en: {
    id: 'An id has small letters, digits and single hyphens, and begins with a letter: `type-1`. It is not `true`, `false` or `null`.',
    blank: 'Write the text.',
    fraction: 'Write a number from -1 to 1, or a fraction in quotes: `"1/3"`.',
    instant:
      'Write the day, the time and the offset of your zone, in quotes: `"2026-12-01T09:00:00+01:00"`. A day alone does not say when it ends, nor where.',
    date: 'Write it as `"2026-11"` or `"2026-11-25"`, in quotes.',
    url: 'A link begins with `https://`.',
    language: 'A text is one string, or a mapping of languages: `{es: …, en: …}`.',
  },
  es: {
    id: 'Un id lleva minúsculas sin acento, cifras y guiones sueltos, y empieza por letra: `type-1`. No es `true`, `false` ni `null`.',
    blank: 'Escribe el texto.',
    fraction: 'Escribe un número de -1 a 1, o una fracción entre comillas: `"1/3"`.',
    instant:
      'Escribe el día, la hora y el desfase de tu zona, entre comillas: `"2026-12-01T09:00:00+01:00"`. Un día solo no dice cuándo acaba ni dónde.',
    date: 'Escríbelo como `"2026-11"` o `"2026-11-25"`, entre comillas.',
    url: 'Un enlace empieza por `https://`.',
    language: 'Un texto es una cadena, o un mapa de idiomas: `{es: …, en: …}`.',
  },
};

export default {
  en: {
    title: 'A value that may not stand here',
    message: ({ kind, value, allowed }) => wrong.en(String(kind), `${value}`, `${allowed}`),
    help: ({ kind, nearest }) =>
      nearest
        ? `Did you mean \`${nearest}\`?`
        : (remedies.en[String(kind)] ?? 'See `quizvisor schema bank` for what may stand here.'),
  },
  es: {
    title: 'Un valor que no puede ir aquí',
    message: ({ kind, value, allowed }) => wrong.es(String(kind), `${value}`, `${allowed}`),
    help: ({ kind, nearest }) =>
      nearest
        ? `¿Querías decir \`${nearest}\`?`
        : (remedies.es[String(kind)] ?? 'Mira en `quizvisor schema bank` qué puede ir aquí.'),
  },
} as const satisfies RuleMessages;
