import canonicalize from 'canonicalize';
import { foldedId } from '../core/candidate.ts';
import type { Interaction, Option } from '../core/interaction.ts';
import { printCredit } from '../core/marks.ts';
import { ranking, sha256Hex } from '../core/random.ts';
import { inLanguage } from '../core/text.ts';
import type { Paper, PaperBlank, PaperOption, PaperQuestion, PaperSection } from '../generated/types.ts';
import type { Exam, ExamQuestion } from './exam.ts';
import { keyOf, presentQuestion } from './question-type-of.ts';
import { shuffleInteraction } from './shuffle.ts';

/** Whose paper it is and in which language it is written. */
export interface PaperOptions {
  readonly language: string;
  readonly candidate?: { readonly id: string; readonly name?: string };
}

const optionsIn = (options: readonly Option[], language: string): readonly PaperOption[] =>
  options.map(({ id, text }) => ({ id, text: inLanguage(text, language) }));

const blankOf = (id: string, interaction: Interaction, language: string): PaperBlank => {
  switch (interaction.kind) {
    case 'choose-one':
      return { id, kind: 'choose-one', choices: optionsIn(interaction.choices, language) };
    case 'number':
      return { id, kind: 'number', units: interaction.units };
    default:
      return { id, kind: 'write' };
  }
};

type Task = PaperQuestion extends infer One
  ? One extends PaperQuestion
    ? Omit<One, 'question' | 'type' | 'points' | 'prompt'>
    : never
  : never;

const taskOf = (interaction: Interaction, language: string): Task => {
  switch (interaction.kind) {
    case 'choose-one':
    case 'choose-many':
      return { kind: interaction.kind, choices: optionsIn(interaction.choices, language) };
    case 'decide':
    case 'write':
      return { kind: interaction.kind };
    case 'number':
      return { kind: 'number', units: interaction.units };
    case 'match':
      return {
        kind: 'match',
        items: optionsIn(interaction.items, language),
        targets: optionsIn(interaction.targets, language),
      };
    case 'order':
      return { kind: 'order', items: optionsIn(interaction.items, language) };
    case 'fill':
      return {
        kind: 'fill',
        text: inLanguage(interaction.text, language),
        blanks: interaction.blanks.map((blank) => blankOf(blank.id, blank.interaction, language)),
      };
    case 'compose':
      return { kind: 'compose', words: interaction.words };
  }
};

/** A short code of what is asked in which order, whatever the language: papers alike have one code. */
const variantOf = (sections: readonly PaperSection[]): string => {
  const order = sections.map(({ questions }) =>
    questions.map(({ prompt, points, type, ...task }) => ({
      ...JSON.parse(JSON.stringify(task, (key, value: unknown) => (key === 'text' ? undefined : value))),
    })),
  );
  const hash = sha256Hex(canonicalize(order) ?? '').toUpperCase();
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
};

/**
 * What a candidate may see of an exam, in the candidate's order: nothing in it gives an answer away. Without a
 * candidate, the paper for everybody; of an exam with variants, one that serves as a sample.
 */
export const paperOf = (exam: Exam, { language, candidate }: PaperOptions): Paper => {
  const { setting } = exam;
  const { penalty } = exam.grading;
  const form = exam.formOf(candidate?.id ?? null);
  const owner = setting.variants === 'per-candidate' && candidate ? foldedId(candidate.id) : null;
  const key = { seed: setting.seed, candidate: owner };
  const questionOf = ({ name, question, points }: ExamQuestion): PaperQuestion => {
    const asked = presentQuestion(question);
    // Items to be put in order never stand as they are written, which may be the key.
    const shuffled = setting.shuffle.choices || asked.kind === 'order';
    const shown = shuffled ? shuffleInteraction(asked, { ...key, scope: name }, keyOf(question)) : asked;
    return {
      question: name,
      type: question.type,
      points: points / 100,
      prompt: inLanguage(question.prompt, language),
      ...taskOf(shown, language),
    };
  };
  const sections = form.sections.map((indexes, at): PaperSection => {
    const { title, scope } = exam.sections[at] ?? { title: '', scope: at + 1 };
    const members = indexes.flatMap((index) => exam.questions[index] ?? []);
    const byName = new Map(members.map((member) => [member.name, member]));
    const order = setting.shuffle.questions
      ? ranking({ ...key, purpose: 'shuffle', scope }, [...byName.keys()])
      : [...byName.keys()];
    return {
      title: inLanguage(title, language),
      questions: order.flatMap((name) => byName.get(name) ?? []).map(questionOf),
    };
  });
  return {
    paper: 1,
    exam: { id: exam.id, title: inLanguage(exam.title, language) },
    ...(candidate ? { candidate } : {}),
    language,
    ...(setting.minutes === undefined ? {} : { minutes: setting.minutes }),
    ...(penalty === 0 ? {} : { penalty: penalty === 'guessing' ? penalty : printCredit(penalty) }),
    ...(setting.opensAt === undefined ? {} : { opensAt: setting.opensAt }),
    ...(setting.closesAt === undefined ? {} : { closesAt: setting.closesAt }),
    fingerprint: form.fingerprint,
    variant: variantOf(sections),
    sections,
  };
};
