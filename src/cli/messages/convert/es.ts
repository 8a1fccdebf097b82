import { many } from '../many.ts';
import type { ConvertErrors, ConvertWords } from './en.ts';

/** The words of `convert` in Spanish. */
export const convertInSpanish: ConvertWords = {
  description: 'trae preguntas de otros formatos y las lleva a ellos, y dice qué no se pudo llevar',
  paths: 'ficheros que se leen y, al final, el que se escribe; - es la entrada o la salida estándar',
  from: 'formato de lo que se lee (si no, por la terminación y luego por el contenido)',
  to: 'formato de lo que se escribe (si no, por la terminación)',
  language:
    'el idioma que se lleva: de un banco en varios, o el de los textos que entran (si no, el primero del banco o el de la interfaz)',
  bank: 'id del banco que se escribe (si no, el nombre de su fichero)',
  title: 'título del banco que se escribe',
  losses: 'escribe en JSON la lista de todo lo que no se pudo llevar',
  strict: 'termina con 1 y no escribe nada si algo no se puede llevar',
  examples: [
    'quizvisor convert moodle.gift banco.yaml --language es',
    'quizvisor convert banks/hypervisors.yaml hipervisores.gift --language es --losses perdidas.json',
    'quizvisor convert mazo.csv notas.txt --from csv --to anki',
  ],
  written: (file, written, found) => `${file} escrito: ${written} de ${many(found, 'pregunta', 'preguntas')}.`,
  printed: (written, found) => `${written} de ${many(found, 'pregunta', 'preguntas')} escritas.`,
  nothing: 'No se pudo llevar ninguna pregunta, así que no se escribió nada.',
  strictly: (count) => `No se escribió nada: --strict no admite pérdidas y hay ${count}.`,
  readAs: (file, format) => `${file} se leyó como ${format}; con --from se dice otra cosa.`,
  encodedAs: (file, encoding) => `${file} no es UTF-8 y se leyó como ${encoding}.`,
  spoken: (language) => `Se supone que los textos están en el idioma «${language}»; con --language se dice otra cosa.`,
  /** In the language of the texts, as far as there are words. */
  fillPrompt: (language) => (/^es\b/.test(language) ? 'Completa el texto.' : 'Fill in the blanks.'),
  filesWritten: (folder, count) => `${many(count, 'fichero', 'ficheros')} en ${folder}.`,
  lossesWritten: (file) => `Todo lo que no se pudo llevar está en ${file}.`,
  inTotal: (count) => `No se llevó: ${many(count, 'cosa', 'cosas')}.`,
  times: (count, what, example) => `  ${count} × ${what}${example === '' ? '' : ` (${example})`}`,
  more: (count) => `  … y ${count} más; con --losses FICHERO se ven todas.`,
  example: (name) => `la primera: ${name}`,
  leftOut: (what) => `Falta: ${what}`,
  names: {
    bank: 'un banco de quizvisor (YAML)',
    aiken: 'Aiken',
    anki: 'notas de Anki (texto)',
    certificationy: 'certificationy (YAML)',
    csv: 'CSV, una pregunta por fila',
    gift: 'GIFT',
    hashcards: 'hashcards (Markdown)',
    markdown: 'Markdown con listas de casillas',
    'moodle-tools': 'moodle-tools (YAML)',
    'moodle-xml': 'Moodle XML',
    qti2: 'QTI 2.1 y 2.2',
    qti3: 'QTI (3.0, en archivos también 2.x)',
    'canvas-qti': 'QTI 1.2 de Canvas',
    text2qti: 'text2qti (texto)',
    trivia: 'trivia (#Q, ^, A, B …)',
    xlsx: 'libro de Excel, con las filas de CSV',
  },
};

/** The errors of `convert` in Spanish. */
export const convertErrorsInSpanish: ConvertErrors = {
  'convert-no-output':
    'Nombra un fichero que escribir tras los que se leen, o di el formato para la salida estándar: --to FORMATO.',
  'convert-unknown-ending': 'No se conoce ningún formato por la terminación de «{path}». Di cuál es: {option} {known}.',
  'convert-unclear': '«{path}» no parece de ninguno de los formatos con su terminación. Di cuál es: --from {known}.',
  'convert-not-readable': 'El formato {format} se puede escribir y no leer.',
  'convert-not-writable': 'El formato {format} se puede leer y no escribir; se pueden escribir: {known}.',
  'convert-same': 'Lo que se lee y lo que se escribe son bancos, así que no hay nada que convertir.',
  'convert-mixed-encodings':
    '{path}:{line}: aquí se mezcla UTF-8 con otra codificación. Guárdalo como UTF-8 y mira los signos que no son ASCII cerca de esa línea.',
  'convert-no-text': '{path}:{line}: aquí hay un NUL, así que no es texto. Di qué formato es: --from FORMATO.',
  'convert-no-workbook':
    '«{path}» no se puede leer como libro ({reason}). Ábrelo en una hoja de cálculo y guárdalo como XLSX o CSV.',
  'convert-yaml': '{path}:{line}:{column}: este YAML no se puede leer ({reason}: {detail}). Arréglalo ahí.',
  'convert-language': 'El banco {bank} no está en el idioma «{language}»; está en: {known}.',
  'convert-bad-language': '«{language}» no es una etiqueta de idioma como es o pt-BR.',
};
