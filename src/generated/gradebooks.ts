// Generated from the files of the folder by `npm run generate`; do not edit.
import type { Gradebook } from '../core/gradebook.ts';
import canvas from '../gradebooks/canvas.ts';
import excelEn from '../gradebooks/excel-en.ts';
import excelEs from '../gradebooks/excel-es.ts';
import moodle from '../gradebooks/moodle.ts';
import plain from '../gradebooks/plain.ts';

export const gradebooks = {
  'canvas': canvas,
  'excel-en': excelEn,
  'excel-es': excelEs,
  'moodle': moodle,
  'plain': plain,
} as const satisfies { readonly [name: string]: Gradebook };

export type GradebookName = keyof typeof gradebooks;
