import { element } from '../dom.ts';
import { defineControl } from './control.ts';
import { lineField, typedIn, typedText } from './field.ts';

export default defineControl<'write'>({
  make: (_, { words }, name) => {
    const field = lineField({ name });
    const label = element('label', { class: 'field' }, element('span', {}, words.controls.write), field);
    return { element: label, read: () => typedIn(field) };
  },
  describe: typedText,
});
