import { element } from '../dom.ts';
import { counted, fillIn } from '../words.ts';
import { defineControl } from './control.ts';
import { typedIn, typedText } from './field.ts';

const countOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

export default defineControl<'compose'>({
  make: ({ words: { min, max } }, { words }, name) => {
    const { write, wordCount, least, most } = words.controls;
    const area = element('textarea', { name, rows: '10' });
    const limits = [
      ...(min === undefined ? [] : [fillIn(least, { count: min })]),
      ...(max === undefined ? [] : [fillIn(most, { count: max })]),
    ];
    const count = element('p', { class: 'soft' });
    const tell = (): void => {
      const written = counted(wordCount, countOf(area.value));
      count.textContent = [written, ...limits].join(' · ');
    };
    area.addEventListener('input', tell);
    tell();
    const label = element('label', { class: 'field' }, element('span', {}, write), area);
    return { element: element('div', {}, label, count), read: () => typedIn(area) };
  },
  describe: typedText,
});
