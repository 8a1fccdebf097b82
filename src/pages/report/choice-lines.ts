import { line as lineOf } from 'd3-shape';
import type { ChoiceStatistics, QuestionStatistics } from '../../generated/types.ts';
import { chart, lettering } from './chart.ts';
import { fifthScale, places, present, shareScale, small, smallAxes } from './curve.ts';
import { length, percent } from './format.ts';
import { spread } from './labels.ts';
import type { View } from './view.ts';

/** Room at the right for the letters of the choices. */
const right = small.right - 26;
const looks = 5;

/** The letter by which charts and tables call a choice. */
export const choiceLetter = (index: number): string => String.fromCharCode(65 + index);

interface ChoiceLine {
  readonly choice: ChoiceStatistics;
  readonly letter: string;
  readonly shares: readonly number[];
  readonly look: string;
}

/** Who chose what: a line a choice over the fifths of the class; undefined where there are no such figures. */
export const choiceLines = (
  view: View,
  { choices = [], presented }: QuestionStatistics,
  id: string,
): string | undefined => {
  if (presented === 0) return undefined;
  let wrong = -1;
  const lines = choices.flatMap((choice, index): readonly ChoiceLine[] => {
    const shares = present(choice.fifths);
    if (!shares) return [];
    if (!choice.key) wrong += 1;
    return [{ choice, letter: choiceLetter(index), shares, look: choice.key ? 'key' : `wrong-${wrong % looks}` }];
  });
  if (lines.length === 0) return undefined;
  const x = fifthScale(right);
  const y = shareScale(lines.flatMap(({ shares }) => shares));
  const at = (place: number): number => x(place) ?? 0;
  const path = lineOf<number>(
    (_, place) => Number(length(at(place))),
    (share) => Number(length(y(share))),
  );
  const last = places.length - 1;
  const heights = spread(
    lines.map(({ shares }) => y(shares[last] ?? 0)),
    13,
    small.top - 8,
    small.bottom,
  );
  const drawn = [...lines].sort((one, other) => Number(one.choice.key) - Number(other.choice.key));
  const curves = drawn.map(({ shares, look }) => `<path class="choice ${look}" d="${path(shares) ?? ''}"/>`);
  const letters = lines.map(({ letter, choice }, index) =>
    lettering(
      { x: right + 2, y: (heights[index] ?? 0) + 4, className: choice.key ? 'letter key-letter' : 'letter' },
      choice.key ? `${letter} ✓` : letter,
    ),
  );
  const description = lines
    .map(({ letter, choice, shares }) =>
      view.words.charts.choiceText(letter, choice.key, percent(shares[0] ?? 0), percent(shares[last] ?? 0)),
    )
    .join(' ');
  return chart(
    {
      id: `${id}-choices`,
      width: small.width,
      height: small.height,
      title: view.words.charts.choices,
      description: view.words.charts.choicesText(description),
    },
    `${smallAxes(view, y, y.ticks(4), right)}${curves.join('')}${letters.join('')}`,
  );
};
