import { stripAccents } from '../core/text.ts';
import type { MapFile } from '../generated/types.ts';
import { headKey } from './table-row.ts';

/** What a column is by its head alone; `answer` and `prompt` are Moodle's numbered columns. */
export type HeadRole =
  | { readonly role: 'candidate' | 'name' | 'startedAt' | 'submittedAt' | 'language' | 'ignore' }
  | { readonly role: 'answer' | 'prompt'; readonly number: number };

/** Heads of an export, in English and Spanish, without case, accents and white space. */
interface HeadNames {
  readonly candidate: readonly string[];
  readonly name: readonly string[];
  readonly startedAt: readonly string[];
  readonly submittedAt: readonly string[];
  readonly language: readonly string[];
  readonly ignore: RegExp;
}

const email = [
  'emailaddress',
  'email',
  'e-mail',
  'correoelectronico',
  'direcciondecorreoelectronico',
  'direcciondecorreo',
  'correo',
];
const userName = ['username', 'nombredeusuario', 'usuario'];

const known: { readonly [source in MapFile['map']]: HeadNames } = {
  'google-forms': {
    candidate: [...email, ...userName],
    name: [],
    startedAt: [],
    submittedAt: ['timestamp', 'marcatemporal'],
    language: [],
    ignore: /^(score|puntuacion)$|\[(score|feedback|puntuacion|comentarios)\]$/,
  },
  'microsoft-forms': {
    candidate: email,
    name: ['name', 'nombre'],
    startedAt: ['starttime', 'horadeinicio'],
    submittedAt: ['completiontime', 'horadefinalizacion'],
    language: ['language', 'idioma'],
    ignore:
      /^(id|totalpoints|totaldepuntos|puntostotales|quizfeedback|comentariosdelcuestionario|comentariosdelaprueba|gradepostedtime|horadepublicaciondelacalificacion|lastmodifiedtime|horadelaultimamodificacion)$|^(points|puntos|feedback|comentarios)[-–:]/,
  },
  moodle: {
    candidate: [...email, 'idnumber', 'numerodeid', ...userName],
    name: ['firstname', 'nombre', 'surname', 'lastname', 'apellido(s)', 'apellidos'],
    startedAt: ['started', 'startedon', 'comenzadoel', 'iniciado', 'empezado'],
    submittedAt: ['completed', 'finalizado', 'completado', 'terminado'],
    language: [],
    ignore:
      /^(state|status|estado|timetaken|duration|tiemporequerido|tiempoutilizado|duracion|institution|institucion|department|departamento)$|^(grade|calificacion)\/|^(rightanswer|respuestacorrecta)\d+$/,
  },
  table: {
    candidate: [
      'candidate',
      'candidato',
      'studentid',
      'student',
      'uid',
      'id',
      'idnumber',
      'numerodeid',
      'matricula',
      'expediente',
      'dni',
      ...email,
      ...userName,
    ],
    name: ['name', 'fullname', 'nombre', 'nombreyapellidos'],
    startedAt: ['startedat', 'starttime'],
    submittedAt: ['submittedat', 'submitted_at', 'timestamp', 'fecha', 'date'],
    language: ['language', 'idioma'],
    ignore: /^(score|grade|points|total|puntuacion|calificacion|puntos|nota)$/,
  },
};

const keyOf = (head: string): string => stripAccents(headKey(head));

/** Where an export comes from, by heads that nobody else has. */
export const sourceOf = (heads: readonly string[]): MapFile['map'] => {
  const keys = heads.map(keyOf);
  const has = (names: readonly string[]): boolean => names.some((name) => keys.includes(name));
  if (keys.some((key) => /^(response|respuesta)\d+$/.test(key))) return 'moodle';
  const { startedAt, submittedAt } = known['microsoft-forms'];
  if (has(startedAt) && has(submittedAt)) return 'microsoft-forms';
  return has(known['google-forms'].submittedAt) ? 'google-forms' : 'table';
};

/** What a head of an export of a source says by itself; undefined where it may be a question. */
export const roleOf = (source: MapFile['map'], head: string): HeadRole | undefined => {
  const key = keyOf(head);
  const names = known[source];
  for (const role of ['candidate', 'name', 'startedAt', 'submittedAt', 'language'] as const)
    if (names[role].includes(key)) return { role };
  if (names.ignore.test(key)) return { role: 'ignore' };
  const numbered = source === 'moodle' ? key.match(/^(response|respuesta|question|pregunta)(\d+)$/) : undefined;
  if (!numbered) return undefined;
  return { role: /^res/.test(numbered[1] ?? '') ? 'answer' : 'prompt', number: Number(numbered[2]) };
};

/** How good a head is for the candidate's id: the lower the better. */
export const candidateRank = (source: MapFile['map'], head: string): number =>
  known[source].candidate.indexOf(keyOf(head));
