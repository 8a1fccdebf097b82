import type { traceInEnglish } from './en.ts';

/** Steps of traces, in Spanish; apart, since reports need them beside the English ones and nothing else of the language. */
export const traceInSpanish: { readonly [C in keyof typeof traceInEnglish]: string } = {
  unanswered: 'No se dio ninguna respuesta: crédito 0.',
  'needs-review': 'Ninguna persona la ha puntuado todavía.',
  mark: 'Crédito {credit} × {worth} = {points} pt.',
  amended: 'Enmendada el {date}: {points} en vez de {before} pt. {reason}',
  'marked-by-hand': 'Puntuada a mano: {points} de {worth} puntos. {marker}',
};
