import { choiceList, lettered, optionTexts } from './choices.ts';
import { defineControl } from './control.ts';

export default defineControl<'choose-one'>({
  make: ({ choices }, world, name) => {
    const { control, chosen, mark } = choiceList(lettered(choices, world), { many: false, name, world });
    return { ...control, read: () => chosen()[0], reveal: (key) => mark([String(key)]) };
  },
  describe: (response, { choices }, world) => optionTexts([response], choices, world),
});
