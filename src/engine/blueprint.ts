import { type Hundredths, readPoints } from '../core/marks.ts';
import type { Difficulty, Paper, Text } from '../generated/types.ts';
import type { Exam } from './exam.ts';

/** From the paper that has least of something to the one that has most. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** How many questions papers have of a kind, and what they are worth in hundredths. */
export interface BlueprintCell {
  readonly questions: Span;
  readonly points: Span;
}

/** A topic, or all topics together: a cell for each difficulty, and one for all of them. */
export interface BlueprintRow {
  readonly cells: { readonly [difficulty in Difficulty]: BlueprintCell };
  readonly total: BlueprintCell;
}

/** What papers ask of which topic and how hard it is. */
export interface Blueprint {
  readonly topics: readonly (BlueprintRow & { readonly topic: string; readonly title: Text })[];
  readonly total: BlueprintRow;
}

/** Takes down papers one after the other. */
export interface BlueprintBook {
  add(paper: Paper): void;
  blueprint(): Blueprint;
}

interface Count {
  questions: number;
  points: Hundredths;
}

interface Seen {
  readonly questions: { least: number; most: number };
  readonly points: { least: number; most: number };
  papers: number;
}

const widen = (span: { least: number; most: number }, value: number): void => {
  span.least = Math.min(span.least, value);
  span.most = Math.max(span.most, value);
};

const all = '*';
const keyOf = (topic: string, difficulty: string): string => `${topic} ${difficulty}`;

const countsOf = (exam: Exam, { sections }: Paper): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>();
  const known = new Map(exam.questions.map((asked) => [asked.name, asked]));
  for (const { question: name, points } of sections.flatMap(({ questions }) => questions)) {
    const asked = known.get(name);
    const topic = asked?.topic ?? '';
    const difficulty = asked?.question.difficulty ?? 'medium';
    for (const key of [keyOf(topic, difficulty), keyOf(topic, all), keyOf(all, difficulty), keyOf(all, all)]) {
      const count = counts.get(key) ?? { questions: 0, points: 0 };
      counts.set(key, { questions: count.questions + 1, points: count.points + readPoints(points) });
    }
  }
  return counts;
};

/** Opens a book of what an exam's papers ask. */
export const openBlueprint = (exam: Exam): BlueprintBook => {
  const seen = new Map<string, Seen>();
  let papers = 0;
  const cell = (topic: string, difficulty: string): BlueprintCell => {
    const found = seen.get(keyOf(topic, difficulty));
    const span = (of: Span | undefined): Span => ({
      // A paper that has none of a kind counts too.
      least: found?.papers === papers ? (of?.least ?? 0) : 0,
      most: of?.most ?? 0,
    });
    return { questions: span(found?.questions), points: span(found?.points) };
  };
  const row = (topic: string): BlueprintRow => ({
    cells: { easy: cell(topic, 'easy'), medium: cell(topic, 'medium'), hard: cell(topic, 'hard') },
    total: cell(topic, all),
  });
  return {
    add: (paper) => {
      papers += 1;
      for (const [key, { questions, points }] of countsOf(exam, paper)) {
        const before = seen.get(key) ?? {
          questions: { least: questions, most: questions },
          points: { least: points, most: points },
          papers: 0,
        };
        widen(before.questions, questions);
        widen(before.points, points);
        before.papers += 1;
        seen.set(key, before);
      }
    },
    blueprint: () => ({
      topics: [...new Set(exam.questions.map(({ topic }) => topic))]
        .filter((topic) => seen.has(keyOf(topic, all)))
        .map((topic) => ({ topic, title: exam.topicTitles.get(topic) ?? topic, ...row(topic) })),
      total: row(all),
    }),
  };
};
