import type { FillBlank } from '../../core/interaction.ts';
import { element, rich } from '../dom.ts';
import { fillIn } from '../words.ts';
import { textIn, type World } from '../world.ts';
import { defineControl, membersOf } from './control.ts';
import { lineField, oneOfSeveral, typedIn } from './field.ts';
import { selectOf } from './match.ts';

type Gap = HTMLSelectElement | HTMLInputElement;

const gapOf = ({ interaction }: FillBlank, world: World, label: string, name: string): Gap => {
  const attributes = { class: 'gap', 'aria-label': label, name };
  if (interaction.kind === 'choose-one') return selectOf(interaction.choices, world, attributes);
  const isPlain = interaction.kind === 'number' && interaction.units.length === 0;
  return lineField({ ...attributes, inputmode: isPlain ? 'decimal' : 'text', size: '14' });
};

/** Blanks in the order of the text; those that it does not mark come last. */
const inOrder = (blanks: readonly FillBlank[], marks: readonly HTMLElement[]): readonly FillBlank[] => {
  const placeOf = ({ id }: FillBlank): number => {
    const place = marks.findIndex(({ dataset }) => dataset.blank === id);
    return place < 0 ? marks.length : place;
  };
  return [...blanks].sort((one, other) => placeOf(one) - placeOf(other));
};

/** Enter goes on to the next blank while that one is empty; on the last one it sends. */
const goOn = (gaps: readonly Gap[]): void => {
  for (const [at, gap] of gaps.entries())
    gap.addEventListener('keydown', (event) => {
      const next = gaps[at + 1];
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !next || next.value.trim() !== '') return;
      event.preventDefault();
      next.focus();
    });
};

const sayBlank = ({ interaction }: FillBlank, value: unknown, world: World): HTMLElement => {
  if (value === undefined || value === '') return element('li', {}, '–');
  const choices = interaction.kind === 'choose-one' ? interaction.choices : [];
  const choice = choices.find(({ id }) => id === value);
  return choice
    ? rich('li', {}, textIn(world, choice.text))
    : element('li', { class: 'typed' }, oneOfSeveral(value, world, String));
};

const marksIn = (text: HTMLElement): readonly HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[data-blank]')];

export default defineControl<'fill'>({
  make: ({ text, blanks }, world, name) => {
    const shown = rich('div', { class: 'cloze' }, textIn(world, text));
    const marks = marksIn(shown);
    const ordered = inOrder(blanks, marks);
    const gaps = ordered.map((blank, at) => {
      const label = fillIn(world.words.controls.blank, { index: at + 1, of: ordered.length });
      const gap = gapOf(blank, world, label, `${name}-${at}`);
      const mark = marks.find(({ dataset }) => dataset.blank === blank.id);
      if (mark) mark.replaceWith(gap);
      else shown.append(gap);
      return gap;
    });
    goOn(gaps);
    return {
      element: shown,
      read: () => {
        const filled = ordered.flatMap(({ id }, at) => {
          const gap = gaps[at];
          const value = gap && typedIn(gap);
          return value === undefined ? [] : [[id, value] as const];
        });
        return filled.length === 0 ? undefined : Object.fromEntries(filled);
      },
    };
  },
  describe: (response, { text, blanks }, world) => {
    const ordered = inOrder(blanks, marksIn(rich('div', {}, textIn(world, text))));
    const filled = membersOf(response);
    return element('ol', {}, ...ordered.map((blank) => sayBlank(blank, filled[blank.id], world)));
  },
});
