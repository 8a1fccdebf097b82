import type { Source } from '../../generated/types.ts';
import type { View } from './view.ts';

/** Where a submission stands, as text; of a page without names, without the file's name. */
export const placeText = ({ words, anonymous }: View, { file, line, index }: Source): string =>
  [
    anonymous ? '' : file === '-' ? words.leftOut.standardInput : file,
    line === undefined ? '' : words.leftOut.line(line),
    index === undefined ? '' : words.leftOut.index(index),
  ]
    .filter((part) => part !== '')
    .join(', ');
