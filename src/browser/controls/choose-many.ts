import { element } from '../dom.ts';
import { choiceList, lettered, optionTexts } from './choices.ts';
import { defineControl } from './control.ts';

/** No id of a choice, since those begin with a letter. */
const none = '0';

const idsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** “None of them” is a choice of its own, so that an answer can be told from nothing. */
export default defineControl<'choose-many'>({
  make: ({ choices }, world, name) => {
    const shown = [...lettered(choices, world), { value: none, html: world.words.controls.noneOfThem, sign: '–' }];
    const { control, chosen, mark } = choiceList(shown, { many: true, name, world, none });
    return {
      ...control,
      read: () => {
        const ids = chosen();
        return ids.length === 0 ? undefined : ids.filter((id) => id !== none);
      },
      reveal: (key) => mark(idsOf(key).length === 0 ? [none] : idsOf(key)),
    };
  },
  describe: (response, { choices }, world) =>
    idsOf(response).length === 0
      ? element('div', {}, world.words.controls.noneOfThem)
      : optionTexts(idsOf(response), choices, world),
});
