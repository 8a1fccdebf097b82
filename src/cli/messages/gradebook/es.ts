import type { FeedbackWords } from '../../../pages/feedback/words.ts';
import { many } from '../many.ts';
import type { gradeOutputsInEnglish } from './en.ts';

/** The words of the gradebook, of the other outputs of `grade`, of its bar and of its closing lines in Spanish. */
export const gradeOutputsInSpanish: typeof gradeOutputsInEnglish = {
  format:
    'forma del informe: un documento JSON, o un resultado por línea (ndjson) con el resto en un archivo de resumen',
  summaryFile: 'con --format ndjson: adónde va el resto del informe (si no, junto a -o, como NOMBRE.summary.json)',
  csv: 'escribe un libro de calificaciones, una fila por candidato (sin -o no se guarda el JSON)',
  csvFor: 'con --csv: de quién son sus columnas y signos',
  raw: 'con --csv: escribe los textos tal cual, también los que una hoja de cálculo ejecutaría como fórmulas',
  feedback: 'escribe en una carpeta una página para cada candidato (sin -o no se guarda el JSON)',
  feedbackFormat: 'con --feedback: forma de las páginas',
  reveal:
    'con --feedback: qué revelan las páginas: notas (marks), también respuestas correctas, también explicaciones (all)',
  csvWritten: (file) => `${file} escrito.`,
  csvWithoutQuestions: 'El libro de calificaciones no tiene columnas de preguntas, ya que --answers no es full.',
  feedbackWritten: (folder, count) => `${folder}: ${many(count, 'página escrita', 'páginas escritas')}.`,
  progress: {
    done: (count) => `${count} calificadas`,
    rate: (count) => `${count}/s`,
    left: (clock) => `faltan ${clock}`,
  },
  closing: {
    counts: (found, graded, waiting, rejected, superseded, absent) =>
      `En total ${many(found, 'entrega', 'entregas')}: ${many(graded, 'calificada', 'calificadas')}${waiting === 0 ? '' : ` (${waiting} ${waiting === 1 ? 'espera' : 'esperan'} calificación a mano)`}, ${many(rejected, 'fallida (rechazada)', 'fallidas (rechazadas)')}, ${many(superseded, 'sustituida', 'sustituidas')}${absent === '' ? '' : `; ${absent === '1' ? '1 ausente' : `${absent} ausentes`}`}.`,
    passed: (passed, of, share) => `Aprobaron ${passed} de ${of} (${share}).`,
    noAnswers: (question, value, often) =>
      `respuesta a ${question} que no lo es${value === '' ? '' : `, la más repetida "${value}" (${often})`}`,
    letters: (question, value, often) =>
      `respuesta a ${question} con una letra sola${value === '' ? '' : `, la más repetida "${value}" (${often})`}`,
    moreOdd: (count) => `… y ${many(count, 'rareza más', 'rarezas más')}; el informe las lleva junto a cada resultado.`,
    weakest: 'Preguntas más flojas (parte media de sus puntos):',
    answers: (count) => many(count, 'respuesta', 'respuestas'),
  },
};

/** The words of a candidate's page in Spanish. */
export const feedbackInSpanish: FeedbackWords = {
  kind: 'Tu resultado',
  id: 'Identificador',
  handedIn: (at) => `entregado ${at}`,
  late: 'entregado tarde',
  floor: (points) => `Las respuestas suman ${points} puntos; una suma negativa cuenta como 0.`,
  lateCost: (percent, points) => `Entregado tarde: cuenta el ${percent} % de ${points} puntos.`,
  changed: (number, what, reason) =>
    `La pregunta ${number} ${{ accept: 'admite más respuestas', key: 'tiene otra respuesta correcta', drop: 'no cuenta', 'full-marks': 'da todos los puntos' }[what]} desde el examen: ${reason}`,
  points: (points, of) => `${points} de ${of} ${of === '1' ? 'punto' : 'puntos'}`,
  percent: (percent) => `${percent} %`,
  grade: (grade, scale) => `Nota ${grade} de ${scale}`,
  passed: (pass) => `Aprobado (desde ${pass})`,
  notPassed: (pass) => `No aprobado (hace falta ${pass})`,
  waiting: (count) =>
    `${many(count, 'respuesta espera', 'respuestas esperan')} todavía calificación, así que este total aún no es definitivo.`,
  question: (number) => `Pregunta ${number}`,
  yourAnswer: 'Tu respuesta',
  statuses: {
    correct: 'correcta',
    partial: 'correcta en parte',
    incorrect: 'incorrecta',
    unanswered: 'sin responder',
    invalid: 'no se pudo leer',
    'needs-review': 'aún sin calificar',
  },
  waits: 'espera calificación',
  noAnswer: 'Sin respuesta',
  noneOfThem: 'Ninguna de ellas',
  trueWord: 'Verdadero',
  falseWord: 'Falso',
  leftOut: 'en blanco',
  alsoRight: (texts) => `(también vale: ${texts})`,
  notes: {
    message: 'Por qué no se pudo leer',
    feedback: 'Sobre tu respuesta',
    comment: 'De quien corrigió',
    criteria: 'Puntos por criterio',
    amended: 'Corregida de nuevo',
    right: 'Respuesta correcta',
    spelling: 'Vale, aunque con una errata; se escribe así',
    sample: 'Respuesta modelo',
    explanation: 'Explicación',
    references: 'Para releer',
  },
  before: (points) => `El examen se enmendó; antes esta respuesta tenía ${points} puntos.`,
  criterion: (number) => `Criterio ${number}`,
};
