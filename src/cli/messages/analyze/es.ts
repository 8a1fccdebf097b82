import type { AnalyzeWords } from './en.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The words of `analyze` in Spanish. */
export const analyzeInSpanish: AnalyzeWords = {
  description: 'dice cómo fue un examen y sus preguntas: dificultad, discriminación, opciones, fiabilidad',
  report: 'un informe escrito por grade; - es la entrada estándar',
  question: 'una pregunta entera: su número, su nombre o un id que solo tenga ella',
  sort: 'qué preguntas van primero: como en el examen, las más difíciles, las que menos discriminan, las más señaladas',
  format: 'forma de la salida',
  output: 'escribe en un fichero',
  html: 'escribe el informe como una página para el navegador',
  anonymous: 'con --html: sin nombres ni identificadores',
  pageWritten: (file) => `${file} escrito.`,
  plain: 'solo ASCII: sin bloques, líneas ni colores (así es sin terminal)',
  examples: [
    'quizvisor analyze report.json --sort flags',
    'quizvisor analyze report.json --question 7',
    'quizvisor analyze report.json --format csv -o preguntas.csv',
  ],
  decimalSign: ',',
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)}`),
  interval: (low, high) => `95 %: de ${low} a ${high}`,
  counts: (graded, rejected, superseded) =>
    `${many(graded, 'calificado', 'calificados')}, ${many(rejected, 'rechazado', 'rechazados')}, ${many(superseded, 'sustituido', 'sustituidos')}`,
  waiting: (count) =>
    `${many(count, 'resultado espera', 'resultados esperan')} puntos a mano y no ${count === 1 ? 'entra' : 'entran'} en ninguna cifra.`,
  perCandidate: 'Cada persona tiene preguntas propias; los números son puestos en el conjunto.',
  noResults: 'No hay resultados calificados, así que no hay cifras.',
  figures: {
    results: 'resultados',
    mean: 'media',
    median: 'mediana',
    min: 'mínimo',
    max: 'máximo',
    sd: 'desviación típica',
    passRate: 'aprobados',
    alpha: 'fiabilidad (alfa)',
    standardError: 'error típico',
    skewness: 'asimetría',
    kurtosis: 'curtosis',
    answers: 'respuestas',
    facility: 'facilidad',
    discrimination: 'discriminación',
    discriminativeEfficiency: 'eficiencia',
    alphaIfDropped: 'alfa sin ella',
    upperLower: 'mejor − peor 27 %',
    fifths: 'por quintos',
    share: 'parte',
    upper: 'mejor 27 %',
    lower: 'peor 27 %',
  },
  points: (points, most) =>
    `${points}${most === '' ? '' : ` de ${most}`} ${(most || points) === '1' ? 'punto' : 'puntos'}`,
  passing: (rate, passed, of, pass, scale) =>
    `${rate}: ${passed} de ${of}, con una nota de ${pass} sobre ${scale} o más`,
  alphaWords: {
    high: 'los puntos distinguen a unos de otros con fiabilidad',
    fair: 'vale como una prueba entre varias; es poca para decidir solo con ella',
    low: 'el azar pesa mucho en estos puntos; mira las preguntas señaladas',
  },
  errorWords: 'dos de cada tres veces los puntos quedan así de cerca de lo que miden',
  skewWords: {
    left: 'la mayoría de los puntos son altos, con una cola de bajos',
    right: 'la mayoría de los puntos son bajos, con una cola de altos',
    none: 'tantos puntos bajos como altos',
  },
  kurtosisWords: {
    flat: 'más plana que una campana',
    bell: 'más o menos una campana',
    peaked: 'un pico estrecho y colas largas',
  },
  grades: 'Notas',
  passMark: (pass) => `aprobado ${pass}`,
  questions: 'Preguntas',
  heads: {
    name: 'pregunta',
    facility: 'facil.',
    discrimination: 'discr.',
    discriminativeEfficiency: 'efic.',
    alphaIfDropped: 'α sin ella',
    fifths: 'quintos',
    flags: 'avisos',
    choice: 'opción',
    count: 'n.º',
    share: 'parte',
    upper: 'mejor',
    lower: 'peor',
    from: 'desde',
    to: 'hasta',
    figure: 'cifra',
    value: 'valor',
    section: 'sección',
    topic: 'tema',
    questions: 'preguntas',
  },
  flagWords: {
    'suspected-wrong-key': '¿otra clave?',
    'negative-discrimination': 'negativa',
    'low-discrimination': 'débil',
    'too-easy': 'fácil',
    'too-hard': 'difícil',
    'unused-choice': 'sin uso',
    'key-rivalled': 'rival',
  },
  legend: 'Facilidad: parte del crédito que se ganó. Discriminación: correlación con el resto del examen, de -1 a 1.',
  fifthsLegend: (plain) =>
    `Quintos: facilidad desde el quinto más débil de la clase hasta el más fuerte${plain ? ', en décimas (9: 90 % o más; -: menos de 0)' : ''}.`,
  choiceLegend: (plain) =>
    `Mejor, peor: parte del mejor y del peor 27 % que la eligió. Quintos: parte de cada quinto, del más débil al más fuerte${plain ? ', en décimas' : ''}.`,
  sections: 'Secciones',
  topics: 'Temas',
  questionCount: (count) => many(count, 'pregunta', 'preguntas'),
  attention: 'Para mirar',
  nothingFlagged: 'Ninguna pregunta está señalada.',
  tooFewForFlags: (least) => `Un aviso pide ${least} respuestas a una pregunta, y ninguna tiene tantas.`,
  oneInFull: (report, number) => `Una pregunta entera: quizvisor analyze ${report} --question ${number}`,
  lacking: 'Lo que no se puede obtener (–)',
  inExam: 'examen',
  inQuestions: (numbers, count) => `${count === 1 ? 'pregunta' : 'preguntas'} ${numbers}`,
  inChoices: (choices, count) => `${count === 1 ? 'opción' : 'opciones'} ${choices}`,
  reasons: {
    'no-results': 'no hay resultados',
    'fewer-than-2': 'hacen falta dos resultados o más',
    'fewer-than-3': 'hacen falta tres resultados o más',
    'fewer-than-4': 'hacen falta cuatro resultados o más',
    'one-question': 'hacen falta más preguntas de las que hay',
    'no-variance': 'no hay diferencias que comparar',
    'worth-nothing': 'no vale (o ya no vale) ningún punto',
    'variants-differ': 'no todos tuvieron las mismas preguntas',
    'no-pass-mark': 'el examen no dice con qué nota se aprueba',
    'no-answers': 'nadie contestó',
  },
  questionOf: (number, of) => `Pregunta ${number} de ${of}`,
  key: 'Clave:',
  keyMark: 'clave',
  answersOf: (answered, presented, omitted, invalid) =>
    `${answered} de ${presented}; ${omitted} en blanco, ${invalid} sin validez`,
  sentences: {
    'suspected-wrong-key': (number, rival, ofRival, key, ofKey) =>
      `Pregunta ${number}: quienes van bien en lo demás eligen ${rival} (discriminación ${ofRival}) antes que la clave ${key} (${ofKey}); ¿es correcta la clave?`,
    'negative-discrimination': (number, figure) =>
      `Pregunta ${number}: quienes van bien en lo demás aquí van peor (discriminación ${figure}); ¿engaña a quien sabe más?`,
    'low-discrimination': (number, figure) =>
      `Pregunta ${number}: apenas distingue a quien va bien de quien va mal (discriminación ${figure}); ¿se entiende, y trata de lo mismo?`,
    'too-easy': (number, facility) =>
      `Pregunta ${number}: se ganó el ${facility} del crédito, así que apenas distingue a nadie; ¿ha de dominarla todo el mundo?`,
    'too-hard': (number, facility) =>
      `Pregunta ${number}: se ganó el ${facility} del crédito, menos de lo que da adivinar; ¿se explicó, y se entiende?`,
    'unused-choice': (number, choices, answered) =>
      `Pregunta ${number}: de ${answered} que contestaron, casi nadie eligió ${choices}; ¿cabe ahí una opción más creíble?`,
    'unused-decision': (number, choice, answered) =>
      `Pregunta ${number}: de ${answered} que contestaron, casi nadie eligió ${choice}; ¿la delata su redacción?`,
    'key-rivalled': (number, share, rival, ofKey, key) =>
      `Pregunta ${number}: el ${share} del mejor 27 % eligió ${rival}, y el ${ofKey} la clave ${key}; ¿es correcta la clave, y la única?`,
  },
};
