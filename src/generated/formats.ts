// Generated from the files of the folder by `npm run generate`; do not edit.
import type { Format } from '../core/format.ts';
import aiken from '../formats/aiken.ts';
import anki from '../formats/anki.ts';
import canvasQti from '../formats/canvas-qti.ts';
import certificationy from '../formats/certificationy.ts';
import csv from '../formats/csv.ts';
import gift from '../formats/gift.ts';
import hashcards from '../formats/hashcards.ts';
import markdown from '../formats/markdown.ts';
import moodleTools from '../formats/moodle-tools.ts';
import moodleXml from '../formats/moodle-xml.ts';
import qti2 from '../formats/qti2.ts';
import qti3 from '../formats/qti3.ts';
import text2qti from '../formats/text2qti.ts';
import trivia from '../formats/trivia.ts';
import xlsx from '../formats/xlsx.ts';

export const formats = {
  'aiken': aiken,
  'anki': anki,
  'canvas-qti': canvasQti,
  'certificationy': certificationy,
  'csv': csv,
  'gift': gift,
  'hashcards': hashcards,
  'markdown': markdown,
  'moodle-tools': moodleTools,
  'moodle-xml': moodleXml,
  'qti2': qti2,
  'qti3': qti3,
  'text2qti': text2qti,
  'trivia': trivia,
  'xlsx': xlsx,
} as const satisfies { readonly [name: string]: Format };
