import { withoutMarkdown } from '../core/plain-text.ts';
import { comparableText } from '../core/text.ts';

/** A text as its runs of three letters, for comparison with others. */
export interface Likeable {
  readonly text: string;
  readonly runs: ReadonlySet<string>;
}

/** A prompt is known by less than this. */
const longestLook = 2000;

/** Prepares a text: without Markdown, case, accents, punctuation and a number before it. */
export const likeable = (written: string): Likeable => {
  const text = comparableText(withoutMarkdown(written.slice(0, longestLook)).replace(/^\s*\d+\s*[.)]\s+/, ''), {
    punctuation: false,
  });
  const padded = `  ${text} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) runs.add(padded.slice(at, at + 3));
  return { text, runs };
};

/** How alike two texts are, from 0 to 1: twice the runs that they share, over all of both (Dice). 1 only if they are equal. */
export const likeness = (one: Likeable, other: Likeable): number => {
  if (one.text === other.text) return 1;
  let common = 0;
  for (const run of one.runs) if (other.runs.has(run)) common += 1;
  return Math.min(0.99, (2 * common) / (one.runs.size + other.runs.size));
};
