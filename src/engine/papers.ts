import { foldedId } from '../core/candidate.ts';
import { readPoints } from '../core/marks.ts';
import type { MessageValues } from '../core/question-type.ts';
import type { CheckedBank } from '../core/rule.ts';
import type { Paper, Question } from '../generated/types.ts';
import { examOfForms, formOfSections } from './build-exam.ts';
import { type Exam, type ExamForm, type ExamQuestion, examQuestion } from './exam.ts';

/** A paper as it was issued, and the file it stands in. */
export interface IssuedPaper {
  readonly file: string;
  readonly paper: Paper;
}

/** Why papers cannot be used: a code for the catalogue, and the file. */
export interface PaperProblem {
  readonly file: string;
  readonly code: string;
  readonly values: MessageValues;
}

/** A place in an extended exam: the section, and the place among its questions. */
interface Slot {
  readonly section: number;
  readonly place: number;
}

/** What may be asked, section by section, and where a question of so many points stands in it. */
const openSlots = (exam: Exam) => {
  const sections: ExamQuestion[][] = exam.sections.map(({ questions }) => [...questions]);
  const slots = sections.map(
    (questions) => new Map(questions.map(({ name, points }, at) => [`${name} ${points}`, at])),
  );
  const slotOf = (section: number, question: ExamQuestion): Slot => {
    sections[section] ??= [];
    slots[section] ??= new Map();
    const key = `${question.name} ${question.points}`;
    let place = slots[section].get(key);
    if (place === undefined) {
      place = sections[section].push(question) - 1;
      slots[section].set(key, place);
    }
    return { section, place };
  };
  return { sections, slotOf };
};

/**
 * An exam whose candidates were asked what the papers say that were issued: questions, points and edition come from
 * the paper, keys from the banks. Who has no paper is asked what the exam itself says, and is noted in `paperless`.
 */
export const examOfPapers = (
  exam: Exam,
  banks: readonly CheckedBank[],
  papers: readonly IssuedPaper[],
): Exam | { readonly problems: readonly PaperProblem[] } => {
  const problems: PaperProblem[] = [];
  const byName = new Map(
    banks.flatMap(({ bank, questions }) =>
      questions.map(({ question }): [string, { readonly bank: string; readonly question: Question }] => [
        `${bank.bank}/${question.id}`,
        { bank: bank.bank, question },
      ]),
    ),
  );
  const { sections, slotOf } = openSlots(exam);
  const owners = new Map<
    string,
    { readonly file: string; readonly slots: readonly Slot[]; readonly fingerprint: string }
  >();
  const everybody = '';
  for (const { file, paper } of papers) {
    const report = (code: string, values: MessageValues): void => void problems.push({ file, code, values });
    if (paper.exam.id !== exam.id) report('other-exam', { exam: paper.exam.id, id: exam.id });
    const owner = paper.candidate ? foldedId(paper.candidate.id) : everybody;
    const before = owners.get(owner);
    if (before) report('paper-twice', { candidate: paper.candidate?.id ?? '', other: before.file });
    const slots = paper.sections.flatMap(({ questions }, section) =>
      questions.flatMap(({ question: name, points }): readonly Slot[] => {
        const found = byName.get(name);
        if (!found) report('paper-unknown-question', { name });
        const hundredths = readPoints(points);
        return found ? [slotOf(section, { ...examQuestion(found.bank, found.question), points: hundredths })] : [];
      }),
    );
    owners.set(owner, { file, slots, fingerprint: paper.fingerprint });
  }
  if (problems.length > 0) return { problems };
  const questions = sections.flat();
  const starts = sections.map((_, at) => sections.slice(0, at).reduce((sum, members) => sum + members.length, 0));
  const formOfSlots = (slots: readonly Slot[], fingerprint: string): ExamForm =>
    formOfSections(
      questions,
      sections.map((_, at) =>
        slots
          .filter(({ section }) => section === at)
          .map(({ place }) => (starts[at] ?? 0) + place)
          .sort((a, b) => a - b),
      ),
      fingerprint,
    );
  const unpapered = (candidate: string | null): ExamForm => {
    const form = exam.formOf(candidate);
    const slots = form.sections.flatMap((indexes, section) =>
      indexes.flatMap((index) => exam.questions[index] ?? []).map((question) => slotOf(section, question)),
    );
    return formOfSlots(slots, form.fingerprint);
  };
  const issued = (candidate: string | null) =>
    (candidate === null ? undefined : owners.get(foldedId(candidate))) ?? owners.get(everybody);
  const { form: _, ...head } = exam;
  return {
    ...examOfForms(
      head,
      sections.map((members, at) => {
        const { scope, title, named, drawn } = exam.sections[at] ?? {
          scope: at + 1,
          title: `${at + 1}`,
          named: 0,
          drawn: 0,
        };
        return { scope, title, named, drawn, questions: members };
      }),
      (candidate) => {
        const own = issued(candidate);
        return own ? formOfSlots(own.slots, own.fingerprint) : unpapered(candidate);
      },
    ),
    paperless: (candidate) => issued(candidate) === undefined,
  };
};
