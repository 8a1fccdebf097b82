import { element } from '../dom.ts';
import { fillIn } from '../words.ts';
import { defineControl } from './control.ts';
import { lineField, typedIn, typedText } from './field.ts';

export default defineControl<'number'>({
  make: ({ units }, { words }, name) => {
    // Units are letters, which a keyboard for numbers lacks.
    const field = lineField({ name, inputmode: units.length === 0 ? 'decimal' : 'text' });
    const label = element('label', { class: 'field' }, element('span', {}, words.controls.number), field);
    const note =
      units.length === 0
        ? []
        : [element('p', { class: 'soft' }, fillIn(words.controls.units, { names: units.join(', ') }))];
    return { element: element('div', {}, label, ...note), read: () => typedIn(field) };
  },
  describe: typedText,
});
