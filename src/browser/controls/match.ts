import type { Option } from '../../core/interaction.ts';
import { element, rich, wordsOf } from '../dom.ts';
import { textIn, type World } from '../world.ts';
import { defineControl, membersOf } from './control.ts';
import { oneOfSeveral } from './field.ts';

/** A list of options to open, with nothing chosen at first. */
export const selectOf = (
  options: readonly Option[],
  world: World,
  attributes: { readonly [name: string]: string },
): HTMLSelectElement =>
  element(
    'select',
    attributes,
    element('option', { value: '' }, `– ${world.words.controls.choose} –`),
    ...options.map(({ id, text }) => element('option', { value: id }, wordsOf(textIn(world, text)))),
  );

const textOf = (id: unknown, options: readonly Option[], world: World): string => {
  const option = options.find((one) => one.id === id);
  return option ? textIn(world, option.text) : '–';
};

export default defineControl<'match'>({
  make: ({ items, targets }, world, name) => {
    const rows = items.map(({ id, text }, at) => {
      const label = `${name}-${at}`;
      const select = selectOf(targets, world, { 'aria-labelledby': label, name: label });
      const said = rich('div', { id: label, class: 'text' }, textIn(world, text));
      return { id, select, row: element('div', { class: 'pair' }, said, select) };
    });
    return {
      element: element('div', { class: 'pairs' }, ...rows.map(({ row }) => row)),
      read: () => {
        const pairs = rows.flatMap(({ id, select }) => (select.value === '' ? [] : [[id, select.value] as const]));
        return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
      },
    };
  },
  describe: (response, { items, targets }, world) => {
    const pairs = membersOf(response);
    return element(
      'ul',
      {},
      ...items.map(({ id, text }) => {
        const said = oneOfSeveral(pairs[id], world, (one) => textOf(one, targets, world));
        return rich('li', {}, `${textIn(world, text)} → ${said}`);
      }),
    );
  },
});
