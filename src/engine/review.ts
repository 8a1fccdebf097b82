import { foldedId } from '../core/candidate.ts';
import type { Hundredths } from '../core/marks.ts';
import { readPoints } from '../core/marks.ts';
import type { MessageValues } from '../core/question-type.ts';
import type { HandMark, Source } from '../generated/types.ts';
import type { Exam, ExamQuestion } from './exam.ts';
import type { Attempt } from './grade.ts';
import type { HandReview } from './grade-answer.ts';

/** Marks given by hand, with the place where each stands. */
export interface PlacedMark {
  readonly source: Source;
  readonly mark: HandMark;
}

/** Why a mark given by hand is refused: a code for the catalogue, what fills it in, and its place. */
export interface MarkProblem {
  readonly source: Source;
  readonly code: string;
  readonly values?: MessageValues;
}

interface Entry {
  readonly placed: PlacedMark;
  readonly index: number;
  readonly review: HandReview;
  used: boolean;
}

/** Marks given by hand, ready to be looked up while a batch is graded. */
export interface ReviewBook {
  readonly problems: readonly MarkProblem[];
  reviewOf(candidate: string, index: number): HandReview | undefined;
  /** Takes notice of an attempt, so that marks for nobody, or for answers that wait for none, come to light. */
  notice(attempt: Attempt): void;
  /** Marks that were given to nobody, or to answers that wait for none; to be asked when the batch is through. */
  unused(): readonly MarkProblem[];
}

const wholeHundredths = (points: number): boolean => Math.abs(points * 100 - Math.round(points * 100)) < 1e-6;

type Points = { readonly points: Hundredths } | { readonly code: string; readonly values?: MessageValues };

const inRange = (points: number, most: Hundredths, field: string): Points => {
  if (!wholeHundredths(points)) return { code: 'not-a-number', values: { value: points, field } };
  const hundredths = readPoints(points);
  return hundredths < 0 || hundredths > most
    ? { code: 'out-of-range', values: { value: points, most: most / 100 } }
    : { points: hundredths };
};

const criteriaPoints = ({ question, name }: ExamQuestion, criteria: readonly number[]): Points => {
  const rubric = question.type === 'essay' ? (question.rubric ?? []) : [];
  if (rubric.length === 0) return { code: 'no-rubric', values: { question: name } };
  if (criteria.length > rubric.length)
    return { code: 'too-many-criteria', values: { count: criteria.length, most: rubric.length } };
  let sum = 0;
  for (const [at, { points }] of rubric.entries()) {
    const given = criteria[at];
    if (given === undefined) return { code: 'missing-criterion', values: { index: at + 1 } };
    const one = inRange(given, readPoints(points), `criterion${at + 1}`);
    if ('code' in one) return one;
    sum += one.points;
  }
  return { points: sum };
};

const pointsOf = (asked: ExamQuestion, { points, criteria }: HandMark): Points => {
  if (criteria !== undefined && criteria.length > 0) {
    const sum = criteriaPoints(asked, criteria);
    return 'points' in sum && points !== undefined && readPoints(points) !== sum.points ? { code: 'both-kinds' } : sum;
  }
  return points === undefined ? { code: 'no-points' } : inRange(points, asked.points, 'points');
};

/** Enters marks given by hand; what cannot be right is a problem with its place. */
export const openReviewBook = (exam: Exam, marks: readonly PlacedMark[]): ReviewBook => {
  const entries = new Map<string, Entry>();
  const problems: MarkProblem[] = [];
  for (const placed of marks) {
    const { source, mark } = placed;
    const refuse = (code: string, values: MessageValues = {}): void => void problems.push({ source, code, values });
    const name = exam.names.get(mark.question);
    const index = exam.questions.findIndex((one) => one.name === name);
    const asked = exam.questions[index];
    if (!asked) refuse('unknown-question', { question: mark.question });
    else if (asked.question.type !== 'essay') refuse('other-type', { question: asked.name, type: asked.question.type });
    else {
      const points = pointsOf(asked, mark);
      const key = `${index} ${foldedId(mark.candidate)}`;
      const before = entries.get(key);
      if ('code' in points) refuse(points.code, points.values);
      else if (before)
        refuse('twice', {
          candidate: mark.candidate,
          question: asked.name,
          file: before.placed.source.file,
          line: before.placed.source.line ?? before.placed.source.index ?? 0,
        });
      else {
        const { marker, comment, criteria } = mark;
        const report = {
          source,
          ...(marker === undefined ? {} : { marker }),
          ...(comment === undefined ? {} : { comment }),
          ...(criteria === undefined || criteria.length === 0 ? {} : { criteria }),
        };
        entries.set(key, { placed, index, review: { points: points.points, report }, used: false });
      }
    }
  }
  const candidates = new Set<string>();
  return {
    problems,
    reviewOf: (candidate, index) => entries.get(`${index} ${foldedId(candidate)}`)?.review,
    notice: ({ submission, answers, form }) => {
      if (entries.size === 0) return;
      const id = foldedId(submission.candidate.id);
      candidates.add(id);
      for (const [place, { review }] of answers.entries()) {
        const entry = review && entries.get(`${form.asked[place]} ${id}`);
        if (entry) entry.used = true;
      }
    },
    unused: () =>
      [...entries.values()]
        .filter(({ used }) => !used)
        .map(({ placed: { source, mark }, index }) => ({
          source,
          code: candidates.has(foldedId(mark.candidate)) ? 'not-waiting' : 'unknown-candidate',
          values: { candidate: mark.candidate, question: exam.questions[index]?.name ?? mark.question },
        })),
  };
};
