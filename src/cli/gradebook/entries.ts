import { foldedId } from '../../core/candidate.ts';
import type { GradebookEntry, GradebookExam } from '../../core/gradebook.ts';
import { inLanguage } from '../../core/text.ts';
import type { Absent, Rejection, ReportCandidate, ReportExam, Result } from '../../generated/types.ts';
import type { ReportReader } from '../../io/report-reader.ts';

/** The parts of a report that make a gradebook. */
export type GradedClass = Pick<ReportReader, 'exam' | 'results' | 'rejected'> & {
  /** Those of the roster of whom no submission was found. */
  readonly absent: readonly Absent[];
};

/** What a gradebook says of an exam; its questions have columns only where the report holds answers. */
export const gradebookExam = (exam: ReportExam, withAnswers: boolean, language: string): GradebookExam => ({
  title: exam.title,
  maxPoints: exam.maxPoints,
  sections: exam.sections.map(({ section, title }) => ({
    section,
    title: inLanguage(title, exam.language ?? language),
  })),
  questions: withAnswers ? [...new Set(exam.items.map(({ question }) => question))] : [],
});

const who = ({ id, name }: ReportCandidate) => ({ candidate: id, ...(name === undefined ? {} : { name }) });

const resultEntry = (result: Result, { sections, questions }: GradebookExam): GradebookEntry => {
  const { candidate, status, points, maxPoints, percent, grade, passed, late, submittedAt, warnings } = result;
  const bySection = new Map(result.sections.map((section) => [section.section, section.points]));
  const byQuestion = new Map(result.answers.map((answer) => [answer.question, answer.points ?? undefined]));
  return {
    ...who(candidate),
    state: status,
    points,
    maxPoints,
    // While answers wait for marks, nothing is decided yet.
    ...(status === 'graded' ? { percent, grade, ...(passed === undefined ? {} : { passed }) } : {}),
    late,
    ...(submittedAt === undefined ? {} : { submittedAt }),
    sections: sections.map(({ section }) => bySection.get(section)),
    questions: questions.map((question) => byQuestion.get(question)),
    warnings: warnings.length,
  };
};

/**
 * The rows of a class, one a candidate: results in the order of the report, then rejected candidates that are known and
 * have no result, then the absent ones. Only the rejected and the absent are held in memory.
 */
export function* gradebookEntries(graded: GradedClass, exam: GradebookExam): Generator<GradebookEntry> {
  const rejected = new Map<string, ReportCandidate>();
  const known = ({ candidate }: Rejection): void => {
    if (candidate && !rejected.has(foldedId(candidate.id))) rejected.set(foldedId(candidate.id), candidate);
  };
  for (const rejection of graded.rejected()) known(rejection);
  for (const result of graded.results()) {
    rejected.delete(foldedId(result.candidate.id));
    yield resultEntry(result, exam);
  }
  const without = (candidate: ReportCandidate, state: 'rejected' | 'absent'): GradebookEntry => ({
    ...who(candidate),
    state,
    sections: exam.sections.map(() => undefined),
    questions: exam.questions.map(() => undefined),
  });
  for (const candidate of rejected.values()) yield without(candidate, 'rejected');
  for (const { candidate } of graded.absent) yield without(candidate, 'absent');
}
