import { element } from '../dom.ts';
import { choiceList } from './choices.ts';
import { defineControl } from './control.ts';

export default defineControl<'decide'>({
  make: (_, world, name) => {
    const { trueWord, falseWord } = world.words.controls;
    const shown = [
      { value: 'true', html: trueWord, sign: trueWord.slice(0, 1) },
      { value: 'false', html: falseWord, sign: falseWord.slice(0, 1) },
    ];
    const { control, chosen, mark } = choiceList(shown, { many: false, name, world });
    return {
      ...control,
      read: () => (chosen().length === 0 ? undefined : chosen()[0] === 'true'),
      reveal: (key) => mark([String(key)]),
    };
  },
  describe: (response, _, { words }) =>
    element('div', {}, response === true ? words.controls.trueWord : words.controls.falseWord),
});
