import { button, element, rich } from './dom.ts';
import { topicCounts } from './pool.ts';
import { fillIn } from './words.ts';
import { textIn, type World } from './world.ts';

/** More topics than this are folded away at first. */
const mostOpen = 6;

/** The topics of all banks to tick, all of them at first. */
export const topicList = (world: World, changed: () => void) => {
  const { words, data, language } = world;
  const counts = topicCounts(world);
  const boxes: HTMLInputElement[] = [];
  const groups = data.banks.map((bank) => {
    const rows = Object.entries(bank.topics).flatMap(([id, title]) => {
      const topic = `${bank.bank}/${id}`;
      const count = counts.get(topic) ?? 0;
      if (count === 0) return [];
      const box = element('input', { type: 'checkbox', value: topic, checked: true });
      boxes.push(box);
      const text = rich('span', { class: 'text', lang: language }, textIn(world, title));
      return [element('label', { class: 'choice' }, box, text, element('span', { class: 'soft' }, String(count)))];
    });
    const title = data.banks.length < 2 ? [] : [rich('h3', { lang: language }, textIn(world, bank.title))];
    return element('div', {}, ...title, element('div', { class: 'choices' }, ...rows));
  });
  const summary = element('summary');
  const count = (): void => {
    const ticked = boxes.filter(({ checked }) => checked).length;
    summary.textContent = fillIn(words.start.chosen, { count: ticked, of: boxes.length });
  };
  const tell = (): void => {
    count();
    changed();
  };
  const tick = (isOn: boolean) => (): void => {
    for (const box of boxes) box.checked = isOn;
    tell();
  };
  for (const box of boxes) box.addEventListener('change', tell);
  const both =
    boxes.length < 2
      ? []
      : [
          element(
            'div',
            { class: 'actions' },
            button(words.start.all, 'plain', tick(true)),
            button(words.start.none, 'plain', tick(false)),
          ),
        ];
  const fieldset = element(
    'fieldset',
    {},
    element('legend', { class: 'unseen' }, words.start.topics),
    ...both,
    ...groups,
  );
  const made = element('details', { class: 'topics', open: boxes.length <= mostOpen }, summary, fieldset);
  count();
  return { element: made, chosen: () => boxes.flatMap((box) => (box.checked ? [box.value] : [])) };
};
