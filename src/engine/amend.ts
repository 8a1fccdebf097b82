import { creditUnit, markOf, printCredit, readCredit } from '../core/marks.ts';
import type { Amendments, ReportAmendment } from '../generated/types.ts';
import { openAmend } from './amended-answer.ts';
import {
  type AmendedQuestion,
  type AmendmentProblem,
  amendQuestion,
  contradictions,
  formProblems,
  kindOf,
  type PlacedAmendment,
} from './amendment-fold.ts';
import { examOfForms, formOfSections } from './build-exam.ts';
import type { Exam, ExamForm, ExamSection } from './exam.ts';
import type { GradeSettings } from './grade-answer.ts';

export type { AmendmentProblem };

/** An exam after amendments, what is still to be done to each grade by it, and what of the amendments cannot be applied. */
export interface AmendedExam {
  readonly exam: Exam;
  readonly amend: NonNullable<GradeSettings['amend']>;
  readonly problems: readonly AmendmentProblem[];
}

/** The changes in the order in which they apply: by day, then as they stand in the file. */
const inOrder = ({ changes }: Amendments): readonly PlacedAmendment[] =>
  changes
    .map((change, index): PlacedAmendment => ({ change, pointer: `/changes/${index}` }))
    .sort((a, b) => (a.change.date < b.change.date ? -1 : a.change.date > b.change.date ? 1 : 0));

/** The changes of each question, by its full name. */
const byQuestion = (
  exam: Exam,
  changes: readonly PlacedAmendment[],
  report: (problem: AmendmentProblem) => void,
): ReadonlyMap<string, readonly PlacedAmendment[]> => {
  const found = new Map<string, PlacedAmendment[]>();
  for (const placed of changes) {
    const question = placed.change.question.trim();
    const name = exam.names.get(question);
    const code = exam.unasked.has(question) ? 'unasked-question' : 'unknown-question';
    if (name === undefined) report({ code, pointer: `${placed.pointer}/question`, values: { question } });
    else found.set(name, [...(found.get(name) ?? []), placed]);
  }
  return found;
};

const printed = (exam: Exam, changes: readonly PlacedAmendment[]): readonly ReportAmendment[] =>
  changes.map(({ change }): ReportAmendment => {
    const kind = kindOf(change) ?? 'drop';
    const { policy = 'replace', reason, date, by, credit } = change;
    return {
      question: exam.names.get(change.question.trim()) ?? change.question,
      what: kind === 'fullMarks' ? 'full-marks' : kind,
      ...(kind === 'drop' ? {} : { value: change[kind] }),
      ...(credit === undefined ? {} : { credit: printCredit(readCredit(credit)) }),
      policy,
      reason,
      date,
      ...(by === undefined ? {} : { by }),
    };
  });

/** What a candidate with the poorest draw can get, in hundredths. */
const leastPoints = (sections: readonly ExamSection[]): number =>
  sections.reduce((sum, { questions, named, drawn }) => {
    const points = questions.map((asked) => asked.points);
    const pool = points.slice(named).sort((a, b) => a - b);
    return sum + [...points.slice(0, named), ...pool.slice(0, drawn)].reduce((total, one) => total + one, 0);
  }, 0);

/** An exam with its questions as they were amended; its fingerprint is that of before, as keys are not in it. */
const withQuestions = (exam: Exam, amendedOf: (name: string) => AmendedQuestion | undefined): Exam => {
  const sections = exam.sections.map(
    (section): ExamSection => ({
      ...section,
      questions: section.questions.map((asked) => {
        const amended = amendedOf(asked.name);
        if (!amended) return asked;
        return { ...asked, question: amended.question, points: amended.dropped ? 0 : asked.points };
      }),
    }),
  );
  const questions = sections.flatMap((section) => section.questions);
  const formOf = (form: ExamForm): ExamForm => formOfSections(questions, form.sections, form.fingerprint);
  const { form, ...head } = exam;
  return form
    ? examOfForms(head, sections, formOf(form))
    : examOfForms(head, sections, (candidate) => formOf(exam.formOf(candidate)));
};

/**
 * Applies amendments to an exam without changing it. Where there are problems, what is sound is applied all the same;
 * whoever grades for real refuses them.
 */
export const amendExam = (exam: Exam, amendments: Amendments): AmendedExam => {
  const problems: AmendmentProblem[] = [];
  const report = (problem: AmendmentProblem): void => void problems.push(problem);
  if (amendments.amendments !== exam.id)
    report({ code: 'other-exam', pointer: '/amendments', values: { exam: amendments.amendments, id: exam.id } });
  const changes = inOrder(amendments);
  for (const placed of changes) for (const problem of formProblems(placed)) report(problem);
  const questionOf = new Map(exam.questions.map(({ name, question }) => [name, question]));
  const amended = new Map<string, AmendedQuestion>();
  for (const [name, own] of byQuestion(exam, changes, report)) {
    const question = questionOf.get(name);
    for (const problem of contradictions(own)) report(problem);
    if (question) amended.set(name, amendQuestion(question, own, report));
  }
  const amendedOf = (name: string): AmendedQuestion | undefined => amended.get(name);
  const after = withQuestions(exam, amendedOf);
  const lastDrop = changes.findLast(({ change }) => change.drop === true);
  const isWorthless = after.form ? after.form.maxMark < markOf(creditUnit, 1) : leastPoints(after.sections) <= 0;
  if (lastDrop && isWorthless) report({ code: 'worth-nothing', pointer: `${lastDrop.pointer}/drop` });
  return {
    exam: { ...after, amendments: printed(exam, changes) },
    amend: openAmend(exam, amendedOf),
    problems,
  };
};
