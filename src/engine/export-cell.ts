import type { Interaction, Option } from '../core/interaction.ts';
import { comparableText } from '../core/text.ts';
import type { MapFile } from '../generated/types.ts';
import { type KnownText, openKnownTexts } from './known-texts.ts';
import { isLetter } from './paper-letters.ts';

/** What a cell of an export stands for; `rest` is what of it stands for no choice, in words. */
export interface CellReading {
  /** Undefined where the cell is empty. */
  readonly response: unknown;
  readonly rest?: string;
}

/** Reads the cells of one column. */
export type ReadCell = (cell: string) => CellReading;

/** What a map says of cells. */
export type CellSetting = Pick<MapFile, 'separators' | 'trueWords' | 'falseWords'> & {
  /** Whether a bare letter may be one that a paper prints before a choice, and so is never an id. */
  readonly isLettered?: boolean;
};

const usualTrue = ['true', 't', 'verdadero', 'v', 'yes', 'sí'];
const usualFalse = ['false', 'f', 'falso', 'no'];

const knownOf = (options: readonly Option[], { isLettered }: CellSetting): readonly KnownText[] =>
  options.map(({ id, text }) => ({ id, texts: isLettered && isLetter(id) ? [text] : [text, id] }));

const whole = (response: unknown): CellReading => ({ response });
/** What matched nothing is handed on, so that the answer is invalid and never dropped. */
const unmatched = (response: unknown, rest: readonly string[]): CellReading => ({ response, rest: rest.join(' | ') });

const one = (options: readonly Option[], setting: CellSetting): ReadCell => {
  const known = openKnownTexts(knownOf(options, setting));
  return (cell) => {
    const id = known.one(cell);
    return id === undefined ? unmatched(cell, [cell.trim()]) : whole(id);
  };
};

const several = (options: readonly Option[], setting: CellSetting): ReadCell => {
  const known = openKnownTexts(knownOf(options, setting), setting.separators);
  return (cell) => {
    if (cell.trim() === none) return whole([]);
    const { ids, rest } = known.many(cell);
    return rest.length === 0 ? whole([...new Set(ids)]) : unmatched([...new Set(ids), ...rest], rest);
  };
};

const decided = ({ trueWords = [], falseWords = [] }: CellSetting): ReadCell => {
  const words = new Map<string, boolean>();
  for (const word of [...usualTrue, ...trueWords]) words.set(comparableText(word), true);
  for (const word of [...usualFalse, ...falseWords]) words.set(comparableText(word), false);
  return (cell) => {
    const said = words.get(comparableText(cell));
    return said === undefined ? unmatched(cell, [cell.trim()]) : whole(said);
  };
};

/** An explicit "none of them" in our own cells. */
const none = '[]';
const arrow = ' -> ';
/** The arrows that stand between an item and its target, `=` of our own cells among them, as one. */
const plainArrows = (cell: string): string => cell.replace(/ *(?:->|→|=>|⇒|=) */g, arrow);

/** Every pair of an item and a target, as one text each. */
const pairs = (
  items: readonly Option[],
  targets: readonly Option[],
  { separators, isLettered }: CellSetting,
): ReadCell => {
  const formsOf = ({ id, text }: Option): readonly string[] => {
    const texts = typeof text === 'string' ? [text] : Object.values(text);
    return [...new Set(isLettered && isLetter(id) ? texts : [...texts, id])];
  };
  const known = openKnownTexts(
    items.flatMap((item) =>
      targets.map((target) => ({
        id: JSON.stringify([item.id, target.id]),
        texts: formsOf(item).flatMap((left) => formsOf(target).map((right) => plainArrows(`${left}${arrow}${right}`))),
      })),
    ),
    separators,
  );
  return (cell) => {
    const { ids, rest } = known.many(plainArrows(cell));
    const found = ids.map((id) => JSON.parse(id) as readonly [string, string]);
    const isTwice = new Set(found.map(([item]) => item)).size < found.length;
    return rest.length > 0 || isTwice
      ? unmatched(cell, isTwice ? [cell.trim()] : rest)
      : whole(Object.fromEntries(found));
  };
};

/** The blanks of a text as Moodle writes them: `part 1: Linux; part 2: 2007`. */
const filled = (blanks: readonly { readonly id: string; readonly read: ReadCell }[]): ReadCell => {
  const parts = /(?:^|;\s*)(?:part|parte) (\d+): ([\s\S]*?)(?=;\s*(?:part|parte) \d+:|$)/giu;
  return (cell) => {
    const found = [...cell.trim().matchAll(parts)].map(([, number, text = '']) => ({
      blank: blanks[Number(number) - 1],
      text,
    }));
    if (found.length === 0 || found.some(({ blank }) => blank === undefined)) return unmatched(cell, [cell.trim()]);
    const read = found.flatMap(({ blank, text }) =>
      blank && text.trim() !== '' ? [{ id: blank.id, ...blank.read(text) }] : [],
    );
    const rest = read.flatMap((each) => each.rest ?? []);
    const response = Object.fromEntries(read.map((each) => [each.id, each.response]));
    return rest.length > 0 ? unmatched(response, rest) : whole(response);
  };
};

const readerOf = (interaction: Interaction, setting: CellSetting): ReadCell => {
  switch (interaction.kind) {
    case 'choose-one':
      return one(interaction.choices, setting);
    case 'choose-many':
      return several(interaction.choices, setting);
    case 'order':
      return several(interaction.items, setting);
    case 'decide':
      return decided(setting);
    case 'match':
      return pairs(interaction.items, interaction.targets, setting);
    case 'fill':
      return filled(interaction.blanks.map(({ id, interaction: inner }) => ({ id, read: readerOf(inner, setting) })));
    case 'write':
    case 'number':
    case 'compose':
      return whole;
  }
};

/** Prepares the reading of a column's cells: texts of choices in any language of the bank become ids. */
export const openCell = (interaction: Interaction, setting: CellSetting): ReadCell => {
  const read = readerOf(interaction, setting);
  return (cell) => (cell.trim() === '' ? whole(undefined) : read(cell));
};

/** Prepares the reading of a column that holds one item's target or one blank; undefined where there is no such part. */
export const openPart = (interaction: Interaction, part: string, setting: CellSetting): ReadCell | undefined => {
  if (interaction.kind === 'match')
    return interaction.items.some(({ id }) => id === part)
      ? openCell({ kind: 'choose-one', choices: interaction.targets, shuffle: false, pinned: [] }, setting)
      : undefined;
  const blank = interaction.kind === 'fill' ? interaction.blanks.find(({ id }) => id === part) : undefined;
  return blank && openCell(blank.interaction, setting);
};

/** The parts of a question that can stand in columns of their own. */
export const partsOf = (interaction: Interaction): readonly Option[] => {
  if (interaction.kind === 'match') return interaction.items;
  return interaction.kind === 'fill' ? interaction.blanks.map(({ id }) => ({ id, text: id })) : [];
};
