import { defineFormat } from '../core/format.ts';
import { qtiCarries } from './qti/carries.ts';
import { qti21 } from './qti/names.ts';
import { mentions, parseQti } from './qti/parse.ts';
import { printPackage } from './qti/print-package.ts';

export default defineFormat({
  name: 'qti2',
  extensions: ['.qti2.zip', '.zip', '.xml'],
  reads: 'bytes',
  carries: qtiCarries,
  lossless: true,
  recognises: (source) => mentions(source, /<(?:[\w-]+:)?(?:assessmentItem|assessmentTest|assessmentResult)\b/),
  parse: parseQti,
  print: (banks) => printPackage(banks, qti21),
});
