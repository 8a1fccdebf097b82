import type { Report } from '../../generated/types.ts';
import type { Look } from './look.ts';
import type { AnalyzedQuestion } from './questions.ts';

/** A figure that cannot be had, why, and where. */
export interface Lack {
  readonly reason: string;
  readonly figure: string;
  /** The question's number; absent for the exam. */
  readonly question?: number;
  /** The choice of that question. */
  readonly choice?: string;
}

/** Numbers in ascending order with runs as ranges: `1–3, 7`. */
const rangesOf = (numbers: readonly number[]): string => {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

const named = (names: { readonly [name: string]: string }, name: string): string =>
  (Object.hasOwn(names, name) ? names[name] : undefined) ?? name;

/** What the figures of one question lack. */
export const lacksOfQuestion = ({ number, figures }: AnalyzedQuestion): readonly Lack[] =>
  Object.entries(figures.reasons ?? {}).map(([figure, reason]) => ({ reason, figure, question: number }));

/** What the figures of a question's choices lack. */
export const lacksOfChoices = ({ number, figures }: AnalyzedQuestion): readonly Lack[] =>
  (figures.choices ?? []).flatMap(({ choice, reasons = {} }) =>
    Object.entries(reasons).map(([figure, reason]) => ({ reason, figure, question: number, choice })),
  );

/** What the figures of an exam lack. */
export const lacksOfExam = ({ statistics }: Pick<Report, 'statistics'>): readonly Lack[] =>
  Object.entries(statistics.exam.reasons ?? {}).map(([figure, reason]) => ({ reason, figure }));

/** A line for each reason and the figures that it is the reason of. */
export const lackLines = (lacks: readonly Lack[], { words }: Pick<Look, 'words'>): readonly string[] => {
  const { analyze } = words;
  const reasons = [...new Set(lacks.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const here = lacks.filter((lack) => lack.reason === reason);
    const nameOf = ({ figure }: Lack): string => named(analyze.figures, figure);
    const places = new Map<string, string[]>();
    for (const figure of new Set(here.map(nameOf))) {
      const own = here.filter((lack) => nameOf(lack) === figure);
      const numbers = own.flatMap(({ question, choice }) => (choice === undefined ? (question ?? []) : []));
      const ordered = numbers.sort((a, b) => a - b);
      const choices = own.flatMap(({ choice }) => (choice === undefined ? [] : `\`${choice}\``));
      const place = [
        ...(own.some(({ question }) => question === undefined) ? [analyze.inExam] : []),
        ...(numbers.length > 0 ? [analyze.inQuestions(rangesOf(ordered), numbers.length)] : []),
        ...(choices.length > 0 ? [analyze.inChoices(choices.join(', '), choices.length)] : []),
      ].join(', ');
      places.set(place, [...(places.get(place) ?? []), figure]);
    }
    const list = [...places].map(([place, figures]) => `${figures.join(', ')} (${place})`).join('; ');
    return `${list}: ${named(analyze.reasons, reason)}.`;
  });
};
