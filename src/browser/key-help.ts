import type { PracticePageWords } from '../pages/practice/words.ts';
import { element } from './dom.ts';

/** What the keyboard does, to be opened by whoever has one. */
export const keyHelp = ({ question }: PracticePageWords): HTMLElement =>
  element(
    'details',
    { class: 'keys' },
    element('summary', {}, question.keys),
    element('ul', {}, ...question.keyHelp.map((line) => element('li', {}, line))),
  );
