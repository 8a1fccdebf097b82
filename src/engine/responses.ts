import type { Submission } from '../generated/types.ts';
import type { Exam, ExamForm } from './exam.ts';
import { isBlank } from './grade-answer.ts';
import { mostNamed, type SubmissionWarning } from './submission.ts';

/** The responses of a submission in the order of a form, which were given twice, and what was odd about their names. */
export interface Responses {
  /** `undefined` where there is none. */
  readonly byPlace: readonly unknown[];
  readonly twice: ReadonlySet<number>;
  readonly warnings: readonly SubmissionWarning[];
}

const none: ReadonlySet<number> = new Set();

/** Sorts answers by name into the places of a form. Names mostly come in the form's order, so the next one is tried first. */
export const collectResponses = (exam: Exam, form: ExamForm, answers: Submission['answers']): Responses => {
  const byPlace: unknown[] = new Array(form.asked.length).fill(undefined);
  const warnings: SubmissionWarning[] = [];
  let twice: Set<number> | undefined;
  let next = 0;
  let unnamed = 0;
  // JSON has no inherited fields, and this takes half the time of Object.keys.
  for (const name in answers) {
    const response = answers[name];
    let place: number | undefined = form.names[next] === name ? next : undefined;
    if (place === undefined) {
      const full = exam.names.get(name);
      place = full === undefined ? undefined : form.placeOf.get(full);
      if (place === undefined) {
        const known =
          full === undefined ? (exam.unasked.has(name) ? 'unasked-question' : 'unknown-question') : 'not-asked';
        if (full !== undefined && isBlank(response)) continue;
        if (warnings.length < mostNamed) warnings.push({ code: known, values: { question: name } });
        else unnamed += 1;
        continue;
      }
    }
    next = place + 1;
    const before = byPlace[place];
    if (before !== undefined) {
      if (isBlank(response)) continue;
      if (!isBlank(before)) {
        twice ??= new Set();
        twice.add(place);
      }
    }
    byPlace[place] = response;
  }
  if (unnamed > 0) warnings.push({ code: 'more-unknown-questions', values: { count: unnamed } });
  return { byPlace, twice: twice ?? none, warnings };
};
