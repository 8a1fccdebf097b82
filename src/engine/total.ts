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
  /** The sum of marks of each topic of the form, in its order, and of them all. */
  readonly topics: readonly Mark[];
  readonly sum: Mark;
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
  const sections: Mark[] = [];
  let sum = 0;
  let counted = 0;
  let at = 0;
  for (const { length } of form.sections) {
    let ofSection = 0;
    for (const end = at + length; at < end; at += 1) {
      const answer = answers[at];
      if (answer) ofSection += answer.mark;
    }
    const section = floor === 'section' ? Math.max(0, ofSection) : ofSection;
    sum += ofSection;
    counted += section;
    sections.push(section);
  }
  const topics: Mark[] = [];
  for (const places of form.topics.values()) {
    let ofTopic = 0;
    for (let index = 0; index < places.length; index += 1) {
      const answer = answers[places[index] ?? 0];
      if (answer) ofTopic += answer.mark;
    }
    topics.push(ofTopic);
  }
  const mark = floor === 'exam' ? Math.max(0, counted) : counted;
  if (lateBy <= 0 || mark <= 0 || !late) return { mark, share: wholeShare, sections, topics, sum };
  const lost = Math.min(Math.ceil(lateBy / dayLength) * late.perDay, late.max);
  return { mark, share: wholeShare - lost, sections, topics, sum };
};

/** What an attempt comes to, on one scale for all attempts. */
export const comparableTotal = ({ mark, share }: Pick<Total, 'mark' | 'share'>): bigint => BigInt(mark) * BigInt(share);
