import { comparableLines, exportedForms } from '../core/plain-text.ts';
import { everyLanguage } from '../core/text.ts';
import type { Text } from '../generated/types.ts';

/** A text that a cell may hold, in any of its languages, and what it stands for. */
export interface KnownText {
  readonly id: string;
  readonly texts: readonly Text[];
}

/** What a cell with several texts stands for, and what of it stands for nothing. */
export interface FoundTexts {
  readonly ids: readonly string[];
  /** Each part that is no known text, as it stands in the cell after normalisation. */
  readonly rest: readonly string[];
}

/** Finds known texts in cells. */
export interface KnownTexts {
  /** The id of the text that is all of the cell. */
  one(cell: string): string | undefined;
  /** The ids of the texts that make up the cell, in its order. */
  many(cell: string): FoundTexts;
}

/** A cell that is longer holds no list of choices. */
const longestList = 10_000;
/** `, ` of Google, `;` of Microsoft and Moodle, `|` of ours, and a new line. A comma without a space divides digits. */
const usualSeparators = ' ?[;|]|\\n|,(?= |$)';

const escapedPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const formsOf = (known: readonly KnownText[]): ReadonlyMap<string, string | undefined> => {
  const forms = new Map<string, string | undefined>();
  // A form of two texts stands for neither.
  for (const { id, texts } of known)
    for (const form of texts.flatMap((text) => everyLanguage(text).flatMap(exportedForms)))
      forms.set(form, forms.has(form) && forms.get(form) !== id ? undefined : id);
  return forms;
};

/** Prepares texts to be found in cells; `separators` stand between them, in place of the usual ones. */
export const openKnownTexts = (known: readonly KnownText[], separators: readonly string[] = []): KnownTexts => {
  const forms = formsOf(known);
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const own = separators.map((one) => escapedPattern(one.trim() === '' ? one : one.trimEnd()));
  const separator = new RegExp(`(?:${own.length > 0 ? own.join('|') : usualSeparators})\\s*`, 'y');
  const separatorEnd = (text: string, at: number): number => {
    separator.lastIndex = at;
    return separator.test(text) ? separator.lastIndex : -1;
  };
  /** Where the next text begins after one that ends here; -1 where none can end here. */
  const nextAfter = (text: string, end: number): number => (end === text.length ? end : separatorEnd(text, end));
  /** Texts that make up all that follows a place; the longest first, and what was tried in vain is not tried again. */
  const cover = (text: string, at: number, vain: Set<number>): readonly string[] | undefined => {
    if (at === text.length) return [];
    if (vain.has(at)) return undefined;
    for (const form of longestFirst) {
      if (!text.startsWith(form, at)) continue;
      const next = nextAfter(text, at + form.length);
      const more = next === -1 ? undefined : cover(text, next, vain);
      if (more) return [form, ...more];
    }
    vain.add(at);
    return undefined;
  };
  /** The end of what stands for nothing, up to a separator after which a text may begin. */
  const endOfUnknown = (text: string, from: number): number => {
    for (let at = from; at < text.length; at += 1) if (separatorEnd(text, at) > at) return at;
    return text.length;
  };
  const piecemeal = (text: string): FoundTexts => {
    const ids: string[] = [];
    const rest: string[] = [];
    for (let at = 0; at < text.length; ) {
      const start = at;
      const form = longestFirst.find(
        (one) => text.startsWith(one, start) && nextAfter(text, start + one.length) !== -1,
      );
      const end = form === undefined ? endOfUnknown(text, start) : start + form.length;
      const id = form === undefined ? undefined : forms.get(form);
      if (id !== undefined) ids.push(id);
      else if (end > start) rest.push(text.slice(start, end));
      at = Math.max(start + 1, nextAfter(text, end));
    }
    return { ids, rest };
  };
  return {
    one: (cell) => forms.get(comparableLines(cell)),
    many: (cell) => {
      if (cell.length > longestList) return { ids: [], rest: [cell] };
      const text = comparableLines(cell);
      const covered = cover(text, 0, new Set())?.map((form) => ({ form, id: forms.get(form) }));
      if (!covered) return piecemeal(text);
      return {
        ids: covered.flatMap(({ id }) => id ?? []),
        rest: covered.filter(({ id }) => id === undefined).map(({ form }) => form),
      };
    },
  };
};
