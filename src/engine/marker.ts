import type { Mark } from '../core/marks.ts';
import type { Exam } from './exam.ts';
import {
  type AnswerStatus,
  type GradedAnswer,
  type GradeSettings,
  givenByLetter,
  givenTwice,
  gradeAsked,
  type HandReview,
} from './grade-answer.ts';
import type { OutcomeBook } from './outcomes.ts';

/** What an attempt needs of an answer that was graded. All of one shape, as batches look at them more than at anything else. */
export interface MarkedAnswer {
  readonly status: AnswerStatus;
  readonly mark: Mark;
  /** Its number in the book of outcomes. */
  readonly outcome: number;
  /** What a report prints of it. */
  readonly printed: string;
  /** Who marked it by hand. */
  readonly review: HandReview | undefined;
}

/** Marks answers to an exam's questions; what was marked before is looked up. */
export interface Marker {
  /** Grades a response to the question of this index. */
  mark(index: number, response: unknown, candidate: string): MarkedAnswer;
  /** Grades an answer that was given under both spellings of its question's name. */
  markTwice(index: number, response: unknown): MarkedAnswer;
  /** Grades an answer that is a letter of nobody knows which order. */
  markLetter(index: number, response: unknown): MarkedAnswer;
}

/** How an answer is printed; given the question's index, the response and its grade. */
export type PrintAnswer = (index: number, response: unknown, graded: GradedAnswer) => string;

/** As many answers a question, and as many characters an answer, as are remembered. */
const mostKnown = 1000;
const longestKnown = 300;

/**
 * What is remembered of a question. Lists and mappings are known by their JSON, apart from texts, so that no text that
 * looks like one can stand in its place.
 */
interface Memory {
  readonly plain: Map<unknown, MarkedAnswer>;
  readonly structured: Map<string, MarkedAnswer>;
}

/**
 * Opens a marker. Grading depends on question and response alone, so each pair is graded, numbered and printed once;
 * answers that a person marks are graded candidate by candidate.
 */
export const openMarker = (
  exam: Exam,
  book: OutcomeBook,
  printAnswer: PrintAnswer,
  settings: GradeSettings = {},
): Marker => {
  const memories = exam.questions.map((): Memory => ({ plain: new Map(), structured: new Map() }));
  const take = (index: number, response: unknown, graded: GradedAnswer): MarkedAnswer => ({
    status: graded.status,
    mark: graded.mark,
    outcome: book.numberOf(index, graded),
    printed: printAnswer(index, response, graded),
    review: graded.review,
  });
  const markAnew = (index: number, response: unknown, candidate: string): MarkedAnswer => {
    const asked = exam.questions[index];
    if (!asked) throw new Error(`no question ${index}`);
    return take(index, response, gradeAsked(asked, index, response, candidate, exam.grading, settings));
  };
  const remember = <Key>(memory: Map<Key, MarkedAnswer>, key: Key, marked: MarkedAnswer): MarkedAnswer => {
    const byHand = marked.status === 'needs-review' || marked.review !== undefined;
    if (!byHand && memory.size < mostKnown) memory.set(key, marked);
    return marked;
  };
  return {
    mark: (index, response, candidate) => {
      const memory = memories[index];
      if (!memory) return markAnew(index, response, candidate);
      if (typeof response === 'object' && response !== null) {
        const json = JSON.stringify(response);
        const known = memory.structured.get(json);
        if (known) return known;
        const marked = markAnew(index, response, candidate);
        return json.length > longestKnown ? marked : remember(memory.structured, json, marked);
      }
      const known = memory.plain.get(response);
      if (known) return known;
      const marked = markAnew(index, response, candidate);
      const isLong = typeof response === 'string' && response.length > longestKnown;
      return isLong ? marked : remember(memory.plain, response, marked);
    },
    markTwice: (index, response) => take(index, response, settings.amend?.(index, givenTwice, response) ?? givenTwice),
    markLetter: (index, response) =>
      take(index, response, settings.amend?.(index, givenByLetter, response) ?? givenByLetter),
  };
};
