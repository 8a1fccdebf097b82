import type { Interaction } from '../core/interaction.ts';
import { everyLanguage } from '../core/text.ts';
import type { Exam } from './exam.ts';
import { openCell, openPart, partsOf, type ReadCell } from './export-cell.ts';
import { openKnownTexts } from './known-texts.ts';
import { presentQuestion } from './question-type-of.ts';
import { headKey } from './table-row.ts';
import { type Likeable, likeable, likeness } from './text-likeness.ts';

/** Why a column may hold a question's answers: a code for the catalogue. */
export type GuessReason =
  | 'name'
  | 'prompt'
  | 'similar'
  | 'cells'
  | 'similar-and-cells'
  | 'row'
  | 'position'
  | 'position-and-cells'
  | 'position-confirmed'
  | 'chosen';

/** A question, or a part of one, that a column may be about, and how sure that is: from 0 to 1. */
export interface Guess {
  readonly question: string;
  readonly part?: string;
  readonly confidence: number;
  readonly reason: GuessReason;
}

/** A column as it is guessed at: some of its cells, each once. */
export interface SampledColumn {
  readonly head: string;
  readonly cells: readonly string[];
  /** The prompt where the export has it in a column of its own. */
  readonly prompt?: string;
  /** Which answer it is in an export that numbers them, from 1. */
  readonly number?: number;
}

/** Below this a head says nothing. */
const leastLikeness = 0.35;

interface Known {
  readonly name: string;
  readonly keys: readonly string[];
  readonly prompts: readonly Likeable[];
  readonly interaction: Interaction;
  readonly read: ReadCell;
  /** The id of the part that a row of a grid is called after. */
  readonly partOf: (row: string) => string | undefined;
}

/** Kinds whose answers can be told by their cells. */
const tellable = ({ kind }: Interaction): boolean => kind !== 'write' && kind !== 'number' && kind !== 'compose';

/** The share of cells that can be read without a rest; undefined where cells say nothing. */
const shareRead = (cells: readonly string[], read: ReadCell): number | undefined =>
  cells.length === 0 ? undefined : cells.filter((cell) => read(cell).rest === undefined).length / cells.length;

const byHead = (like: number, cells: number | undefined): Pick<Guess, 'confidence' | 'reason'> => {
  if (like === 1) return { confidence: cells === undefined ? 0.95 : 0.7 + 0.29 * cells, reason: 'prompt' };
  return cells === undefined
    ? { confidence: 0.85 * like, reason: 'similar' }
    : { confidence: 0.5 * like + 0.5 * cells, reason: 'similar-and-cells' };
};

const rounded = (guess: Guess): Guess => ({ ...guess, confidence: Math.round(guess.confidence * 100) / 100 });

/** Opens guessing at the columns of an export of an exam. */
export const openGuesses = (exam: Exam): ((column: SampledColumn) => readonly Guess[]) => {
  const bare = new Map([...exam.names].map(([key, name]) => [headKey(key), name]));
  const known = exam.questions.map(({ name, question }): Known => {
    const interaction = presentQuestion(question);
    const parts = openKnownTexts(partsOf(interaction).map(({ id, text }) => ({ id, texts: [text, id] })));
    return {
      name,
      keys: [...bare].filter(([, full]) => full === name).map(([key]) => key),
      prompts: everyLanguage(question.prompt).map(likeable),
      interaction,
      read: openCell(interaction, {}),
      partOf: parts.one,
    };
  });
  const likest = (text: Likeable, { prompts }: Known): number =>
    Math.max(...prompts.map((prompt) => likeness(text, prompt)));

  const guessesByRow = (head: string, cells: readonly string[]): readonly Guess[] => {
    const [, asked = '', row = ''] = head.trim().match(/^([\s\S]*?)\s*\[([^\]]*)\]$/) ?? [];
    if (row === '') return [];
    const text = likeable(asked);
    return known.flatMap((one): readonly Guess[] => {
      const part = one.partOf(row);
      const read = part === undefined ? undefined : openPart(one.interaction, part, {});
      const like = read ? likest(text, one) : 0;
      if (part === undefined || !read || like < leastLikeness) return [];
      const { confidence } = byHead(like, shareRead(cells, read));
      return [{ question: one.name, part, confidence, reason: 'row' }];
    });
  };

  const byPosition = (number: number, cells: readonly string[]): readonly Guess[] => {
    const asked = exam.form?.asked.map((index) => known[index]) ?? known;
    const one = asked[number - 1];
    if (!one) return [];
    const share = tellable(one.interaction) ? shareRead(cells, one.read) : undefined;
    return [
      share === undefined
        ? { question: one.name, confidence: 0.5, reason: 'position' }
        : { question: one.name, confidence: 0.2 + 0.7 * share, reason: 'position-and-cells' },
    ];
  };

  /** By cells alone; words for true and false are in too many columns to say anything. */
  const byCells = (cells: readonly string[]): readonly Guess[] =>
    known
      .filter(({ interaction }) => tellable(interaction) && interaction.kind !== 'decide')
      .map(
        (one): Guess => ({ question: one.name, confidence: 0.7 * (shareRead(cells, one.read) ?? 0), reason: 'cells' }),
      );

  return ({ head, cells, prompt, number }) => {
    const name = bare.get(headKey(head));
    if (name !== undefined) return [{ question: name, confidence: 1, reason: 'name' }];
    const text = likeable(prompt ?? head);
    const isNumbered = number !== undefined && prompt === undefined;
    const alike = isNumbered
      ? []
      : known.flatMap((one): readonly Guess[] => {
          const like = likest(text, one);
          if (like < leastLikeness) return [];
          return [
            { question: one.name, ...byHead(like, tellable(one.interaction) ? shareRead(cells, one.read) : undefined) },
          ];
        });
    const all = [...guessesByRow(head, cells), ...alike, ...(isNumbered ? byPosition(number, cells) : [])];
    return (all.some(({ confidence }) => confidence >= 0.5) ? all : [...all, ...byCells(cells)])
      .filter(({ confidence }) => confidence >= 0.2)
      .map(rounded)
      .sort((a, b) => b.confidence - a.confidence);
  };
};
