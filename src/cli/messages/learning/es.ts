import { many } from '../many.ts';
import type { LearningWords } from './en.ts';

const signed = (marks: number): string => {
  const text = String(Math.abs(marks)).replace('.', ',');
  return marks < 0 ? `−${text}` : marks > 0 ? `+${text}` : '0';
};

/** A day as it is read, from `YYYY-MM-DD`. */
const day = (text: string): string =>
  new Intl.DateTimeFormat('es-ES', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${text}T00:00:00Z`))
    .replace(',', '');

const duration = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return many(seconds, 'segundo', 'segundos');
  if (minutes < 60) return many(minutes, 'minuto', 'minutos');
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** The words of sessions that are remembered, in Spanish. */
export const learningInSpanish: LearningWords = {
  options: {
    certainty: 'pregunta con qué seguridad das cada respuesta y muestra la nota por certeza',
    missed: 'solo preguntas cuya última respuesta no fue correcta',
    flagged: 'solo preguntas que has marcado',
    fresh: 'solo preguntas que nunca has respondido',
    goOn: 'sigue con la sesión que no ha terminado, sin preguntar',
  },
  notKept: (path) =>
    `Lo que haces no se recuerda: no se puede escribir «${path}». Mira su carpeta, o di otra con QUIZVISOR_HOME.`,
  hint: (index, of, text) => `Pista ${index} de ${of}: ${text}`,
  hintCost: 'Aquí las pistas no restan nota; con una pista, el repaso vuelve antes a la pregunta, aunque aciertes.',
  noHint: 'Esta pregunta no tiene pistas.',
  noMoreHints: 'No hay más pistas.',
  nowFlagged: '⚑ Marcada: practice --flagged la vuelve a preguntar.',
  nowUnflagged: 'Ya no está marcada.',
  nothingBefore: 'No hay ninguna explicación antes de esta pregunta.',
  keys: {
    hint: (left) => `? pista (${left})`,
    why: 'w por qué',
    skip: 's salta',
    flag: 'f marca',
    unflag: 'f desmarca',
    back: 'b atrás',
    quit: 'q sale',
    menu: 'Ctrl-G menú',
  },
  menu: {
    answer: 'Volver a la pregunta',
    hint: (left) => `Una pista (${left === 1 ? 'queda 1' : `quedan ${left}`})`,
    why: 'Cómo se ha puntuado la última respuesta',
    skip: 'Saltar la pregunta',
    flag: 'Marcarla, para practicarla otra vez',
    unflag: 'Quitar la marca',
    back: 'La última explicación otra vez',
    quit: 'Guardar y salir',
    help: '↑ ↓ o un número mueven, Entrar lo hace, Esc vuelve a la pregunta.',
  },
  goOnKeys: (isFlagged) => `f ${isFlagged ? 'quita la marca' : 'marca la pregunta'}, q guarda y sale.`,
  howSure: '¿Con qué seguridad lo sabes?',
  levels: { 1: 'Poca', 2: 'Bastante', 3: 'Total' },
  levelMarks: (right, wrong) => `bien ${signed(right)}, mal ${signed(wrong)}`,
  howSureHelp: '1, 2 o 3; Esc no dice nada.',
  howSurePlain: 'Escribe 1, 2 o 3; una línea vacía no dice nada.',
  certaintyMark: (level, mark, most) =>
    `Seguridad: ${level.toLowerCase()}. ${signed(mark)} de ${many(most, 'punto', 'puntos')} por certeza.`,
  certaintySum: (sum, most, answers) =>
    `Puntos por certeza: ${signed(sum)} de ${most} (${many(answers, 'respuesta', 'respuestas')}).`,
  readAgain: 'Para releer en la lección:',
  restKept: 'El resto queda guardado: quizvisor practice ofrece seguir.',
  unfinished: (answered, of) =>
    `Hay una sesión sin terminar: ${answered} de ${many(of, 'pregunta respondida', 'preguntas respondidas')}. ¿Seguir con ella?`,
  goOn: 'Sí, seguir',
  startAnew: 'No, empezar otra',
  otherUnfinished: (answered, of) =>
    `Hay otra sesión sin terminar: ${answered} de ${many(of, 'pregunta respondida', 'preguntas respondidas')}. Solo con una se puede seguir más tarde. ¿Con cuál?`,
  keepOther: 'Con aquella; esta no se guarda',
  replaceOther: 'Con esta; aquella se abandona',
  otherKept: (answered, of) =>
    `Hay otra sesión sin terminar (${answered} de ${of} respondidas) y se queda como está: practice --continue con sus bancos sigue con ella. Con esta no se podrá seguir más tarde.`,
  goingOn: (answered, of) => `Sigues donde lo dejaste: ${answered} de ${of} respondidas.`,
  plainYesNo: (yes, no) => `1. ${yes}  2. ${no}`,
  plainHelp:
    'Responde a cada pregunta con una línea. Órdenes: /hint (pista), /skip (salta), /why (cómo se ha puntuado la última), /back (la última explicación), /flag (marca), /quit (termina y guarda lo hecho).',
  review: {
    description: 'pregunta lo que hoy toca según la repetición espaciada, y unas pocas preguntas nuevas',
    retention: 'qué parte quieres saber todavía cuando se te pregunte, de 0.7 a 0.99',
    newPerDay: 'máximo de preguntas nuevas al día',
    limit: 'máximo de preguntas al día',
    examples: [
      'quizvisor review',
      'quizvisor review --topic kvm --certainty',
      'quizvisor review mi-banco.yaml --new-per-day 5',
    ],
    begins: (due, fresh) => `Repaso: ${due} ${due === 1 ? 'toca' : 'tocan'} hoy, ${many(fresh, 'nueva', 'nuevas')}.`,
    left: (count) => `${count === 1 ? 'Queda 1 pregunta' : `Quedan ${count} preguntas`} para hoy.`,
    nothingDue: 'Ahora no toca nada.',
    nextDue: (date, count) => `Lo próximo: ${many(count, 'pregunta', 'preguntas')} el ${day(date)}.`,
    unseen: (count) =>
      `${count === 1 ? 'Queda 1 pregunta nueva' : `Quedan ${count} preguntas nuevas`}; mañana entran más, o ahora con --new-per-day.`,
    overLimit: (count) =>
      `${count === 1 ? 'Toca 1 más que pasa' : `Tocan ${count} más que pasan`} del límite de hoy; --limit deja entrar más.`,
  },
  progress: {
    description: 'muestra cuánto has avanzado: temas, repasos por venir, racha, ideas equivocadas, tiempo',
    format: 'forma de la salida',
    examples: ['quizvisor progress', 'quizvisor progress mi-banco.yaml', 'quizvisor progress --format json'],
    nothingYet: 'Todavía no se recuerda nada. Empieza: quizvisor practice',
    mastery: (percent) => `Temas: preguntas que todavía sabrías mañana (con un ${percent} % o más)`,
    topicFigures: (mastered, questions, met) =>
      `${mastered}/${questions}${met > mastered ? ` (${many(met, 'vista', 'vistas')})` : ''}`,
    notBegun: (count) => `${many(count, 'tema está', 'temas están')} sin empezar.`,
    dueToday: (count) => `${count === 1 ? 'Toca' : 'Tocan'} hoy: ${many(count, 'pregunta', 'preguntas')}.`,
    dueAhead: (count, days) => `En los próximos ${days} días: ${many(count, 'repaso', 'repasos')}.`,
    streak: (current, longest) =>
      `${many(current, 'día seguido', 'días seguidos')}; la racha más larga fue de ${many(longest, 'día', 'días')}.`,
    notToday: 'Hoy todavía nada.',
    time: (answers, seconds) => `${many(answers, 'respuesta', 'respuestas')} en ${duration(seconds)}.`,
    timeToday: (answers, seconds) => `Hoy: ${many(answers, 'respuesta', 'respuestas')} en ${duration(seconds)}.`,
    misconceptions: 'Mal, y con seguridad, una y otra vez:',
    times: (times, date) => `${times} veces, la última el ${day(date)}`,
    mended: 'bien desde entonces',
    youSaid: (text) => `Dijiste: ${text}`,
    flagged: (count) =>
      `${many(count, 'pregunta está marcada', 'preguntas están marcadas')}: quizvisor practice --flagged`,
    broken: (count, path) =>
      `${many(count, 'línea', 'líneas')} de ${path} no se ${count === 1 ? 'puede' : 'pueden'} leer y se ${count === 1 ? 'ha' : 'han'} pasado por alto.`,
  },
  history: {
    description: 'exporta, importa u olvida lo que quizvisor recuerda de ti',
    action: 'qué hacer',
    files:
      'con import: historiales exportados, de aquí o de una página de práctica; con forget --topic: sus bancos (si no, los incluidos)',
    output: 'con export: escribe en un fichero',
    bank: 'con forget: solo este banco; se puede repetir',
    topic: 'con forget: solo este tema, como banco/tema; se puede repetir',
    all: 'con forget: todo',
    yes: 'con forget: no pregunta',
    examples: [
      'quizvisor history export -o historial.ndjson',
      'quizvisor history import historial.ndjson',
      'quizvisor history forget --bank hypervisors',
    ],
    exported: (path, count) => `${path} escrito: ${many(count, 'entrada', 'entradas')}.`,
    imported: (added, known, broken) =>
      `${many(added, 'entrada importada', 'entradas importadas')}; ${known} ya ${known === 1 ? 'estaba' : 'estaban'}${broken === 0 ? '' : `, ${broken} no se ${broken === 1 ? 'ha' : 'han'} podido leer`}.`,
    forget: (count) => `¿Olvidar ${many(count, 'entrada', 'entradas')} para siempre?`,
    forgetYes: 'Sí, olvidar',
    forgetNo: 'No, conservarlo todo',
    forgotten: (count) => `${many(count, 'entrada olvidada', 'entradas olvidadas')}.`,
    kept: 'Todo se conserva.',
    noBank: (name) => `No se recuerda nada de un banco «${name}».`,
    nothingToForget: 'No hay nada que olvidar.',
  },
  start: {
    title: 'quizvisor',
    practise: 'Practicar 10 preguntas',
    review: 'Repasar lo que toca',
    reviewDue: (due, fresh) =>
      due + fresh === 0
        ? 'Repasar (no toca nada)'
        : `Repasar lo que toca (${due} de repaso, ${many(fresh, 'nueva', 'nuevas')})`,
    take: 'Hacer un examen',
    progress: 'Progreso',
    quit: 'Salir',
    help: '↑ ↓ o un número mueven, Entrar lo hace, Esc o q sale. quizvisor --help muestra todas las órdenes.',
    plainHelp: 'Escribe un número; q sale.',
    plainExamHelp: 'Escribe su ruta; una línea vacía vuelve.',
    whichExam: 'Fichero del examen',
    whichExamHelp: 'Entrar lo abre, Esc vuelve.',
    nothingTyped: 'Todavía no has escrito nada.',
  },
};
