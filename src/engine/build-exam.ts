import canonicalize from 'canonicalize';
import { foldedId } from '../core/candidate.ts';
import { ranking, sha256Hex } from '../core/random.ts';
import { type Exam, type ExamForm, type ExamQuestion, type ExamSection, type ExamSetting, worthOf } from './exam.ts';
import { presentQuestion } from './question-type-of.ts';

/** What a candidate can see of a question: its prompt and what is to be done, without anything that gives it away. */
const visible = ({ name, question, points }: ExamQuestion) => ({
  question: name,
  type: question.type,
  points: points / 100,
  prompt: question.prompt,
  interaction: presentQuestion(question),
});

/** SHA-256 over the canonical JSON (RFC 8785) of what candidates can see; of draws also of what decides them. */
const fingerprintOf = (id: string, sections: readonly ExamSection[], { seed, variants }: ExamSetting): string => {
  const drawn = sections.some((section) => section.drawn > 0);
  const seen = {
    exam: id,
    ...(drawn ? { seed, variants } : {}),
    sections: sections.map(({ title, questions, drawn: count, named }) => ({
      title,
      questions: questions.map(visible),
      ...(count > 0 ? { drawn: count, named } : {}),
    })),
  };
  return `sha256:${sha256Hex(canonicalize(seen) ?? '')}`;
};

const namesOf = (questions: readonly ExamQuestion[]): ReadonlyMap<string, string> => {
  const bare = new Map<string, string>();
  const shared = new Set<string>();
  for (const { question, name } of questions) {
    if ((bare.get(question.id) ?? name) !== name) shared.add(question.id);
    bare.set(question.id, name);
  }
  for (const id of shared) bare.delete(id);
  return new Map([...bare, ...questions.map(({ name }) => [name, name] as const)]);
};

/** A form of the questions at these indexes, by section. */
export const formOfSections = (
  questions: readonly ExamQuestion[],
  sections: readonly (readonly number[])[],
  fingerprint: string,
): ExamForm => {
  const asked = sections.flat();
  const names = asked.map((index) => questions[index]?.name ?? '');
  const topics = new Map<string, number[]>();
  for (const [place, index] of asked.entries()) {
    const topic = questions[index]?.topic ?? '';
    const places = topics.get(topic);
    if (places) places.push(place);
    else topics.set(topic, [place]);
  }
  return {
    sections,
    asked,
    names,
    placeOf: new Map(names.map((name, place) => [name, place])),
    topics,
    maxMark: worthOf(questions, asked),
    fingerprint,
  };
};

/** Draws for a candidate, or for everybody; questions that an earlier section holds are skipped. */
const drawForm = (
  sections: readonly ExamSection[],
  questions: readonly ExamQuestion[],
  seed: string,
  candidate: string | null,
  fingerprint: string,
): ExamForm => {
  const held = new Set<string>();
  let from = 0;
  const taken = sections.map(({ scope, questions: members, named, drawn }): readonly number[] => {
    const start = from;
    from += members.length;
    for (const { name } of members.slice(0, named)) held.add(name);
    const free = members.slice(named).filter(({ name }) => !held.has(name));
    const order =
      drawn === 0
        ? []
        : ranking(
            { seed, candidate, purpose: 'draw', scope },
            free.map(({ name }) => name),
          );
    const drawnNames = new Set(order.slice(0, drawn));
    for (const name of drawnNames) held.add(name);
    return members.flatMap(({ name }, index) => (index < named || drawnNames.has(name) ? [start + index] : []));
  });
  return formOfSections(questions, taken, fingerprint);
};

/** What is said of an exam besides its questions. */
export type ExamHead = Pick<
  Exam,
  'id' | 'title' | 'language' | 'fingerprint' | 'grading' | 'topicTitles' | 'unasked' | 'setting' | 'drawn'
>;

/** An exam with the form that everybody has, or with a way to find a candidate's. */
export const examOfForms = (
  head: ExamHead,
  sections: readonly ExamSection[],
  forms: ExamForm | ((candidate: string | null) => ExamForm),
): Exam => {
  const questions = sections.flatMap((section) => section.questions);
  const whole = { ...head, sections, questions, names: namesOf(questions) };
  if (typeof forms !== 'function') return { ...whole, form: forms, formOf: () => forms };
  let last: { readonly candidate: string | null; readonly form: ExamForm } | undefined;
  const formOf = (candidate: string | null): ExamForm => {
    if (last?.candidate !== candidate) last = { candidate, form: forms(candidate) };
    return (last ?? { form: forms(candidate) }).form;
  };
  return { ...whole, formOf };
};

/** An exam of sections, with what follows from them. */
export const buildExam = (head: Omit<ExamHead, 'fingerprint' | 'drawn'>, sections: readonly ExamSection[]): Exam => {
  const fingerprint = fingerprintOf(head.id, sections, head.setting);
  const questions = sections.flatMap((section) => section.questions);
  const draw = (candidate: string | null): ExamForm =>
    drawForm(sections, questions, head.setting.seed, candidate, fingerprint);
  const drawn = sections.some((section) => section.drawn > 0);
  if (!drawn) return examOfForms({ ...head, fingerprint, drawn }, sections, draw(null));
  if (head.setting.variants === 'per-candidate')
    return examOfForms({ ...head, fingerprint, drawn }, sections, (candidate) =>
      draw(candidate === null ? null : foldedId(candidate)),
    );
  // What is drawn for everybody is as if it were named.
  const taken = draw(null).sections;
  const asked = sections.map((section, at): ExamSection => {
    const members = (taken[at] ?? []).flatMap((index) => questions[index] ?? []);
    return { ...section, questions: members, named: members.length, drawn: 0 };
  });
  const all = asked.flatMap((section) => section.questions);
  return examOfForms({ ...head, fingerprint, drawn }, asked, drawForm(asked, all, '', null, fingerprint));
};
