import type { Option } from '../../core/interaction.ts';
import { letterAt } from '../../core/letter.ts';
import { element, rich } from '../dom.ts';
import { textIn, type World } from '../world.ts';
import type { Control } from './control.ts';

/** A choice as it is shown: its value, its HTML and the sign in front of it, which is a key too. */
export interface Shown {
  readonly value: string;
  readonly html: string;
  readonly sign: string;
}

/** Choices with the letters A, B, C … */
export const lettered = (options: readonly Option[], world: World): readonly Shown[] =>
  options.map(({ id, text }, at) => ({ value: id, html: textIn(world, text), sign: letterAt(at) }));

const rowOf = ({ html, sign, value }: Shown, many: boolean, name: string) => {
  const input = element('input', { type: many ? 'checkbox' : 'radio', name, value });
  const row = element(
    'label',
    { class: 'choice' },
    input,
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    rich('span', { class: 'text' }, html),
  );
  return { input, row };
};

/** A choice by a digit or by its sign. */
const placeOf = (key: string, shown: readonly Shown[]): number =>
  /^[1-9]$/.test(key) ? Number(key) - 1 : shown.findIndex(({ sign }) => sign.toLowerCase() === key.toLowerCase());

/** A list to choose from; `valuesOf` a right answer are marked when all is over. `none` stands alone. */
export const choiceList = (
  shown: readonly Shown[],
  {
    many,
    name,
    world,
    none,
  }: { readonly many: boolean; readonly name: string; readonly world: World; readonly none?: string },
): {
  readonly control: Omit<Control, 'read' | 'reveal'>;
  chosen(): readonly string[];
  mark(right: readonly string[]): void;
} => {
  const rows = shown.map((one) => rowOf(one, many, name));
  const { isRight, wasWrong } = world.words.lesson;
  if (many)
    for (const { input } of rows)
      input.addEventListener('change', () => {
        const isNone = input.value === none;
        if (input.checked)
          for (const other of rows) if ((other.input.value === none) !== isNone) other.input.checked = false;
      });
  return {
    control: {
      element: element('div', { class: 'choices' }, ...rows.map(({ row }) => row)),
      press: (key) => {
        const row = rows[placeOf(key, shown)];
        if (!row) return false;
        row.input.focus();
        if (!many || !row.input.checked || row.input.value === none) row.input.checked = true;
        else row.input.checked = false;
        row.input.dispatchEvent(new Event('change'));
        return true;
      },
    },
    chosen: () => rows.flatMap(({ input }) => (input.checked ? [input.value] : [])),
    mark: (right) => {
      for (const { input, row } of rows) {
        const isKey = right.includes(input.value);
        if (!isKey && !input.checked) continue;
        row.classList.add(isKey ? 'correct' : 'incorrect');
        row.append(element('span', { class: 'outcome' }, isKey ? `✓ ${isRight}` : `✗ ${wasWrong}`));
      }
    },
  };
};

/** The texts of some options: one as it is, several as a list. */
export const optionTexts = (ids: readonly unknown[], options: readonly Option[], world: World): HTMLElement => {
  const html = ids.flatMap((id) => {
    const option = options.find((one) => one.id === id);
    return option ? [textIn(world, option.text)] : [];
  });
  const [only] = html;
  if (only !== undefined && html.length === 1) return rich('div', {}, only);
  return element('ul', {}, ...html.map((one) => rich('li', {}, one)));
};
