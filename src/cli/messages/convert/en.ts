import { many } from '../many.ts';
/** The words of `convert` in English. */
export const convertInEnglish = {
  description: 'bring questions in from other formats and out to them, and say what could not be carried',
  paths: 'files to read, and at the end the file to write; - is standard input or output',
  from: 'format of what is read (default: by the ending, then by what is in it)',
  to: 'format of what is written (default: by the ending)',
  language:
    'the language that is carried: of a bank in several, or that of the texts that come in (default: of a bank its first, else that of the interface)',
  bank: 'id of the bank that is written (default: the name of its file)',
  title: 'title of the bank that is written',
  losses: 'write a list of all that could not be carried, as JSON',
  strict: 'exit with 1 and write nothing when something cannot be carried',
  examples: [
    'quizvisor convert moodle.gift bank.yaml --language en',
    'quizvisor convert banks/hypervisors.yaml hypervisors.gift --language es --losses losses.json',
    'quizvisor convert deck.csv notes.txt --from csv --to anki',
  ],
  written: (file: string, written: number, found: number) =>
    `${file} written: ${written} of ${many(found, 'question', 'questions')}.`,
  printed: (written: number, found: number) => `${written} of ${many(found, 'question', 'questions')} written.`,
  nothing: 'No question could be carried, so nothing was written.',
  strictly: (count: number) => `Nothing was written, since --strict allows no loss and there are ${count}.`,
  readAs: (file: string, format: string) => `${file} was read as ${format}; --from says otherwise.`,
  encodedAs: (file: string, encoding: string) => `${file} is no UTF-8 and was read as ${encoding}.`,
  spoken: (language: string) => `The texts are taken to be in the language "${language}"; --language says otherwise.`,
  /** In the language of the texts, as far as there are words. */
  fillPrompt: (language: string) => (/^es\b/.test(language) ? 'Completa el texto.' : 'Fill in the blanks.'),
  filesWritten: (folder: string, count: number) => `${many(count, 'file', 'files')} written to ${folder}.`,
  lossesWritten: (file: string) => `All that could not be carried is listed in ${file}.`,
  inTotal: (count: number) => `Not carried: ${many(count, 'thing', 'things')}.`,
  times: (count: number, what: string, example: string) =>
    `  ${count} × ${what}${example === '' ? '' : ` (${example})`}`,
  more: (count: number) => `  … and ${count} more; --losses FILE lists them all.`,
  example: (name: string) => `first: ${name}`,
  leftOut: (what: string) => `Left out: ${what}`,
  names: {
    bank: 'a bank of quizvisor (YAML)',
    aiken: 'Aiken',
    anki: 'notes of Anki (text)',
    certificationy: 'certificationy (YAML)',
    csv: 'CSV, a question a row',
    gift: 'GIFT',
    hashcards: 'hashcards (Markdown)',
    markdown: 'Markdown with check lists',
    'moodle-tools': 'moodle-tools (YAML)',
    'moodle-xml': 'Moodle XML',
    qti2: 'QTI 2.1 and 2.2',
    qti3: 'QTI (3.0, in archives also 2.x)',
    'canvas-qti': 'Canvas QTI 1.2',
    text2qti: 'text2qti (plain text)',
    trivia: 'trivia (#Q, ^, A, B …)',
    xlsx: 'Excel workbook, the rows of CSV',
  } as { readonly [format: string]: string },
};

/** The errors of `convert` in English. */
export const convertErrorsInEnglish = {
  'convert-no-output': 'Name a file to write after those to read, or say the format for standard output: --to FORMAT.',
  'convert-unknown-ending': 'No format is known by the ending of "{path}". Say which it is: {option} {known}.',
  'convert-unclear': '"{path}" looks like none of the formats with its ending. Say which it is: --from {known}.',
  'convert-not-readable': 'The format {format} can be written and not read.',
  'convert-not-writable': 'The format {format} can be read and not written; these can be written: {known}.',
  'convert-same': 'Both what is read and what is written is a bank, so there is nothing to convert.',
  'convert-mixed-encodings':
    '{path}:{line}: this mixes UTF-8 with another encoding. Save it as UTF-8, and look at the signs beyond ASCII near that line.',
  'convert-no-text': '{path}:{line}: there is a NUL here, so this is no text. Say what format it is: --from FORMAT.',
  'convert-no-workbook':
    '"{path}" cannot be read as a workbook ({reason}). Open it in a spreadsheet and save it as XLSX or CSV.',
  'convert-yaml': '{path}:{line}:{column}: this YAML cannot be read ({reason}: {detail}). Mend it there.',
  'convert-language': 'The bank {bank} is not in the language "{language}"; it is in: {known}.',
  'convert-bad-language': '"{language}" is no language tag such as en or pt-BR.',
};

/** The shape of the words of `convert`. */
export type ConvertWords = typeof convertInEnglish;
export type ConvertErrors = { readonly [K in keyof typeof convertErrorsInEnglish]: string };
