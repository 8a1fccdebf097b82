import type { Mark } from '../core/marks.ts';
import type { ExamForm } from './exam.ts';
import type { AnswerStatus, GradedAnswer } from './grade-answer.ts';

/** What can become of a question: one of few, however many candidates there are. */
export interface Outcome {
  readonly mark: Mark;
  /** `not-asked` where a candidate had other questions. */
  readonly status: AnswerStatus | 'not-asked';
  /** The choices that were chosen, as bits in the order of `choiceIdsOf`. */
  readonly chosen: number;
}

/** What is packed of an attempt: what was asked, and what became of it, in the same order. */
export interface PackedAnswers {
  readonly form: ExamForm;
  readonly answers: readonly { readonly outcome: number }[];
  /** What the marks come to, before floors. */
  readonly total: { readonly sum: Mark };
}

/**
 * The outcomes that a batch meets, by number, so that an attempt is a row of small integers: an outcome a question of
 * the exam, then the number of its total and that of its grade.
 */
export interface OutcomeBook {
  readonly width: number;
  /** The number of what became of a question. */
  numberOf(index: number, graded: Pick<GradedAnswer, 'mark' | 'chosen'> & Pick<Outcome, 'status'>): number;
  numberOfTotal(total: Mark): number;
  numberOfGrade(grade: number): number;
  /** An attempt and its printed grade as a row; valid until the next one is packed. */
  pack(attempt: PackedAnswers, grade: number): Uint32Array;
  /** The outcomes of a question that were met, by number. */
  outcomesOf(index: number): readonly Outcome[];
  /** The totals that were met, by number. */
  readonly totals: readonly Mark[];
  /** The grades that were met, by number. */
  readonly grades: readonly number[];
}

const notAsked: Outcome = { mark: 0, status: 'not-asked', chosen: 0 };

/** Numbers values as they come. */
const openNumbers = () => {
  const values: number[] = [];
  const numbers = new Map<number, number>();
  return {
    values,
    numberOf: (value: number): number => {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      const number = values.push(value) - 1;
      numbers.set(value, number);
      return number;
    },
  };
};

/** Opens a book for an exam. Numbers depend on the order of the attempts; figures made from them do not. */
export const openOutcomes = ({ questions }: { readonly questions: readonly unknown[] }): OutcomeBook => {
  const outcomes = questions.map((): Outcome[] => [notAsked]);
  const numbers = questions.map(() => new Map<string, number>());
  const row = new Uint32Array(questions.length + 2);
  const totals = openNumbers();
  const grades = openNumbers();
  const numberOf: OutcomeBook['numberOf'] = (index, { mark, status, chosen = 0 }) => {
    const key = `${mark} ${status} ${chosen}`;
    const known = numbers[index]?.get(key);
    if (known !== undefined) return known;
    const number = outcomes[index]?.push({ mark, status, chosen }) ?? 0;
    numbers[index]?.set(key, number - 1);
    return number - 1;
  };
  return {
    width: questions.length + 2,
    numberOf,
    numberOfTotal: totals.numberOf,
    numberOfGrade: grades.numberOf,
    pack: ({ form: { asked }, answers, total }, grade) => {
      if (asked.length < questions.length) row.fill(0);
      for (let place = 0; place < asked.length; place += 1) row[asked[place] ?? 0] = answers[place]?.outcome ?? 0;
      row[questions.length] = totals.numberOf(total.sum);
      row[questions.length + 1] = grades.numberOf(grade);
      return row;
    },
    outcomesOf: (index) => outcomes[index] ?? [],
    totals: totals.values,
    grades: grades.values,
  };
};
