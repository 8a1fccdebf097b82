import canonicalize from 'canonicalize';
import { foldedId } from '../core/candidate.ts';
import type { Credit, Hundredths, Mark } from '../core/marks.ts';
import { creditUnit, markOf, readPoints } from '../core/marks.ts';
import { ranking, sha256Hex } from '../core/random.ts';
import type { CheckedBank } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';
import type { Question, ReportAmendment, Text } from '../generated/types.ts';
import { isActive } from './question-filter.ts';
import { presentQuestion } from './question-type-of.ts';

/** A question as an exam asks it. */
export interface ExamQuestion {
  /** `bank/id`. */
  readonly name: string;
  /** `bank/topic`. */
  readonly topic: string;
  readonly question: Question;
  readonly points: Hundredths;
}

/** A part of an exam: what is always asked in it, and what is drawn for it. */
export interface ExamSection {
  /** Its id, or its number. */
  readonly scope: string | number;
  readonly title: Text;
  /** All that may be asked in it: first what is named, then what may be drawn. */
  readonly questions: readonly ExamQuestion[];
  /** How many of `questions`, from the first, are always asked. */
  readonly named: number;
  /** How many of the others are drawn. */
  readonly drawn: number;
}

/** Where a negative sum is cut to 0. */
export type Floor = 'none' | 'section' | 'exam' | 'question';

/** How answers become a grade. */
export interface Grading {
  /** What a wrong answer of a closed question costs, from 0 to a credit of 1; `guessing`: as much as guessing gains. */
  readonly penalty: Credit | 'guessing';
  readonly floor: Floor;
  /** The grade runs from 0 to this, in hundredths. */
  readonly scale: Hundredths;
  readonly decimals: number;
  readonly pass?: number;
}

/** What being late costs: shares of a positive total in millionths. */
export interface Lateness {
  readonly perDay: number;
  readonly max: number;
}

/** What one candidate is asked of an exam; indexes are into its `questions`. */
export interface ExamForm {
  /** The questions of each section, in the order of the exam. */
  readonly sections: readonly (readonly number[])[];
  /** All of them, across sections. */
  readonly asked: readonly number[];
  /** The full names of what is asked, in the order of `asked`. */
  readonly names: readonly string[];
  /** Full names → place in `asked`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The topics of what is asked, in order, each with its places in `asked`. */
  readonly topics: ReadonlyMap<string, readonly number[]>;
  /** What full marks come to. */
  readonly maxMark: Mark;
  /** The edition that a submission to it should name. */
  readonly fingerprint: string;
}

/** What submissions are graded against. */
export interface Exam {
  readonly id: string;
  readonly title: Text;
  /** The language in which reports name it. */
  readonly language: string;
  /** `sha256:` and the hash of what candidates can see of it and its pools. */
  readonly fingerprint: string;
  /** Its parts, each with all that may be asked in it. */
  readonly sections: readonly ExamSection[];
  /** All questions that may be asked, in order, across sections. */
  readonly questions: readonly ExamQuestion[];
  readonly grading: Grading;
  /** Full and unambiguous bare names → full names of what may be asked. */
  readonly names: ReadonlyMap<string, string>;
  /** Titles of the topics of its banks, by `bank/topic`. */
  readonly topicTitles: ReadonlyMap<string, Text>;
  /** Names of questions that are not asked: drafts and retired ones. */
  readonly unasked: ReadonlySet<string>;
  /** Whether questions were drawn, so that another edition is another exam. */
  readonly drawn: boolean;
  /** What everybody is asked; absent where each candidate has questions of their own. */
  readonly form?: ExamForm;
  /** What a candidate is asked, by an id or, for nobody in particular, null. */
  formOf(candidate: string | null): ExamForm;
  /** Whether papers were given and this candidate has none; absent where none were given. */
  paperless?(candidate: string): boolean;
  /** What was amended in it, as a report lists it; absent where nothing was. */
  readonly amendments?: readonly ReportAmendment[];
  readonly setting: ExamSetting;
}

/** When and how an exam is taken. */
export interface ExamSetting {
  readonly variants: 'same' | 'per-candidate';
  readonly seed: string;
  readonly shuffle: { readonly questions: boolean; readonly choices: boolean };
  /** The language it is taken in, where the exam says so. */
  readonly language?: string;
  readonly minutes?: number;
  /** Times as the exam writes them. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly late?: Lateness;
}

export const defaultGrading: Grading = { penalty: 0, floor: 'exam', scale: 1000, decimals: 2 };

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

/** What full marks for the questions at these indexes come to. */
export const worthOf = (questions: readonly ExamQuestion[], indexes: readonly number[]): Mark =>
  indexes.reduce((sum, index) => sum + markOf(creditUnit, questions[index]?.points ?? 0), 0);

/** What full marks come to for everybody; undefined where that may differ between candidates. */
export const examWorth = (exam: Exam): Mark | undefined => {
  if (exam.form) return exam.form.maxMark;
  const alike = exam.sections.every(
    ({ questions, named }) => new Set(questions.slice(named).map(({ points }) => points)).size <= 1,
  );
  return alike ? exam.formOf(null).maxMark : undefined;
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

/** A question of a bank as an exam asks it; `points` where the exam says what it is worth. */
export const examQuestion = (bank: string, question: Question, points?: number): ExamQuestion => ({
  name: `${bank}/${question.id}`,
  topic: `${bank}/${question.topic}`,
  question,
  points: readPoints(points ?? question.points ?? 1),
});

/** The titles of the banks' topics, by `bank/topic`. */
export const topicTitlesOf = (banks: readonly CheckedBank[]): ReadonlyMap<string, Text> =>
  new Map(
    banks.flatMap(({ bank }) =>
      Object.entries(bank.topics).map(([id, title]): [string, Text] => [`${bank.bank}/${id}`, title]),
    ),
  );

/** Banks as an exam of all their active questions, a section a bank, with default grading. */
export const examOfBanks = (banks: readonly CheckedBank[]): Exam => {
  const language = banks[0]?.bank.languages[0] ?? '';
  const entries = banks.flatMap(({ bank, questions }) =>
    questions.map(({ question }) => ({ bank: bank.bank, question })),
  );
  const unasked = entries
    .filter(({ question }) => !isActive(question))
    .map(({ bank, question }) => `${bank}/${question.id}`);
  const sections = banks.map(
    ({ bank, questions }): ExamSection => ({
      scope: bank.bank,
      title: bank.title,
      questions: questions
        .filter(({ question }) => isActive(question))
        .map(({ question }) => examQuestion(bank.bank, question)),
      named: Number.POSITIVE_INFINITY,
      drawn: 0,
    }),
  );
  const id = banks.map(({ bank }) => bank.bank).join('+');
  const head = {
    id,
    title: banks.map(({ bank }) => inLanguage(bank.title, language)).join(' + '),
    language,
    grading: defaultGrading,
    topicTitles: topicTitlesOf(banks),
    unasked: new Set(unasked),
    setting: { variants: 'same', seed: id, shuffle: { questions: false, choices: true } },
  } as const;
  return buildExam(head, sections);
};
