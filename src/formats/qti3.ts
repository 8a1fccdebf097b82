import { defineFormat } from '../core/format.ts';
import { qtiCarries } from './qti/carries.ts';
import { qti30 } from './qti/names.ts';
import { mentions, parseQti } from './qti/parse.ts';
import { printPackage } from './qti/print-package.ts';
import { isZip } from './qti/zip.ts';

export default defineFormat({
  name: 'qti3',
  extensions: ['.zip', '.xml'],
  reads: 'bytes',
  carries: qtiCarries,
  lossless: true,
  // What is in an archive shows only when it is read; packages of 2.x are read the same way.
  recognises: (source) =>
    isZip(source.bytes) || mentions(source, /<(?:[\w-]+:)?qti-assessment-(?:item|test)\b|imsqti_result_v3p0/),
  parse: parseQti,
  print: (banks) => printPackage(banks, qti30),
});
