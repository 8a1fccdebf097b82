import { defineFormat } from '../core/format.ts';
import { isCanvasZip, parseCanvas } from './qti/canvas-package.ts';
import { printCanvas } from './qti/canvas-print.ts';
import { mentions } from './qti/parse.ts';

export default defineFormat({
  name: 'canvas-qti',
  extensions: ['.imscc', '.zip', '.qti', '.xml'],
  reads: 'bytes',
  carries: {
    kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'match', 'fill', 'compose'],
    blanks: ['choose-one', 'write'],
    features: [
      'id',
      'points',
      'explanation',
      'choice-feedback',
      'scoring',
      'decision-feedback',
      'several-answers',
      'tolerance',
      'spare-targets',
    ],
  },
  recognises: (source) =>
    isCanvasZip(source) || mentions(source, /<(?:[\w-]+:)?questestinterop\b|canvas\.instructure\.com|imsccv1p1/),
  parse: parseCanvas,
  print: printCanvas,
});
