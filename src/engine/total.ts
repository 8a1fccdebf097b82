import type { Mark } from '../core/marks.ts';
import type { Exam, ExamForm } from './exam.ts';

/** What an attempt comes to. */
export interface Total {
  /** The sum after floors, before lateness. */
  readonly mark: Mark;
  /** What is left of it after lateness, in millionths. */
  readonly share: number;
  /** The mark of each section, cut to 0 where the exam says so of sections. */
  readonly sections: readonly Mark[];
}

const dayLength = 24 * 60 * 60 * 1000;

/** All of a mark. */
export const wholeShare = 1_000_000;

/** What counts of the marks of a form: sums with the exam's floor, then less what being late by so many milliseconds costs. */
export const totalOf = (
  exam: Exam,
  form: ExamForm,
  answers: readonly { readonly mark: Mark }[],
  lateBy: number,
): Total => {
  const { floor } = exam.grading;
  const { late } = exam.setting;
  let at = 0;
  const sections = form.sections.map(({ length }): Mark => {
    let sum = 0;
    for (const end = at + length; at < end; at += 1) sum += answers[at]?.mark ?? 0;
    return floor === 'section' ? Math.max(0, sum) : sum;
  });
  const sum = sections.reduce((total, mark) => total + mark, 0);
  const mark = floor === 'exam' ? Math.max(0, sum) : sum;
  if (lateBy <= 0 || mark <= 0 || !late) return { mark, share: wholeShare, sections };
  const lost = Math.min(Math.ceil(lateBy / dayLength) * late.perDay, late.max);
  return { mark, share: wholeShare - lost, sections };
};

/** What an attempt comes to, on one scale for all attempts. */
export const comparableTotal = ({ mark, share }: Pick<Total, 'mark' | 'share'>): bigint => BigInt(mark) * BigInt(share);
