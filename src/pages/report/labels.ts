/** A rectangle of a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that wants a name beside it. */
export interface Nameable {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Where a name found room. */
export interface PlacedName extends Nameable {
  /** Where the name is anchored: its nearest end, or its middle, on its base line. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it stands so far off that a line must lead to it. */
  readonly far: boolean;
}

/** The height of a name, and the width of a letter, rather too wide than too narrow; in pixels. */
const lineHeight = 14;
const letterWidth = 6.7;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const within = (box: Box, area: Box): boolean =>
  box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;

/** Places beside a point to try, the best first: the direction, and the distance in pixels. */
const trials: readonly (readonly [number, number, number])[] = [10, 22, 36, 52].flatMap((distance) =>
  (
    [
      [1, 0],
      [-1, 0],
      [0, -1],
      [0, 1],
      [1, -1],
      [1, 1],
      [-1, -1],
      [-1, 1],
    ] as const
  ).map(([dx, dy]) => [dx, dy, distance] as const),
);

const boxAt = ({ x, y }: Nameable, width: number, [dx, dy, distance]: readonly [number, number, number]): Box => {
  const left = dx > 0 ? x + distance : dx < 0 ? x - distance - width : x - width / 2;
  const middle = y + dy * (distance + 3);
  return { left, right: left + width, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
};

/**
 * Finds room for the names of points, in their order, such that none covers another name, a taken box or the edge of
 * the area. A name for which there is no room is left out.
 */
export const placeNames = (points: readonly Nameable[], taken: readonly Box[], area: Box): readonly PlacedName[] => {
  const boxes: Box[] = [...taken];
  return points.flatMap((point): readonly PlacedName[] => {
    const width = [...point.name].length * letterWidth + 4;
    for (const trial of trials) {
      const box = boxAt(point, width, trial);
      if (!within(box, area) || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      const [dx, , distance] = trial;
      const [anchor, textX] =
        dx > 0
          ? (['start', box.left + 2] as const)
          : dx < 0
            ? (['end', box.right - 2] as const)
            : (['middle', point.x] as const);
      return [{ ...point, textX, textY: box.bottom - 3, anchor, far: distance > 10 }];
    }
    return [];
  });
};

/** Heights of names in a column, moved apart to at least `gap` and kept within `from` and `to`. */
export const spread = (heights: readonly number[], gap: number, from: number, to: number): readonly number[] => {
  const order = heights
    .map((height, index) => ({ height, index }))
    .sort((one, other) => one.height - other.height || one.index - other.index);
  const placed = new Array<number>(heights.length);
  let floor = from;
  for (const { height, index } of order) {
    placed[index] = Math.max(height, floor);
    floor = (placed[index] ?? 0) + gap;
  }
  let ceiling = to;
  for (const { index } of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling);
    ceiling = (placed[index] ?? 0) - gap;
  }
  return placed;
};
