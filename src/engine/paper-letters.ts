import type { Interaction, Option } from '../core/interaction.ts';
import type { Submission } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import { presentQuestion } from './question-type-of.ts';

/** Ids that look like the letters which a paper prints before choices. */
export const isLetter = (id: string): boolean => /^[a-z]$/i.test(id);

const lettersOf = (options: readonly Option[]): readonly string[] => options.map(({ id }) => id).filter(isLetter);

/** The ids of a question that a letter on its shuffled paper could be taken for; none where nothing is shuffled. */
export const letterIdsOf = (interaction: Interaction): readonly string[] => {
  switch (interaction.kind) {
    case 'choose-one':
    case 'choose-many':
      return interaction.shuffle ? lettersOf(interaction.choices) : [];
    case 'match':
      return lettersOf(interaction.targets);
    case 'order':
      return lettersOf(interaction.items);
    case 'fill':
      return interaction.blanks.flatMap((blank) => letterIdsOf(blank.interaction));
    default:
      return [];
  }
};

/** What `letteredQuestions` found: the questions by name, with how each is answered. */
type Lettered = ReadonlyMap<string, Interaction>;

const none: ReadonlySet<string> = new Set();
const noLettered: Lettered = new Map();
const known = new WeakMap<Exam, Lettered>();

/**
 * The questions of an exam whose choices are printed in another order than the bank's, with letters before them, and have ids
 * that look like such letters. Only an exam of a file has papers; banks by themselves are answered by id.
 */
export const letteredQuestions = (exam: Exam): Lettered => {
  if (exam.setting.isDeclared !== true || !exam.setting.shuffle.choices) return noLettered;
  const before = known.get(exam);
  if (before) return before;
  const lettered = new Map(
    exam.questions.flatMap(({ name, question }) => {
      const interaction = presentQuestion(question);
      return letterIdsOf(interaction).length > 0 ? [[name, interaction] as const] : [];
    }),
  );
  known.set(exam, lettered);
  return lettered;
};

const isLetterText = (response: unknown): boolean => typeof response === 'string' && isLetter(response.trim());

const partsOf = (response: unknown): readonly (readonly [string, unknown])[] =>
  response !== null && typeof response === 'object' ? Object.entries(response) : [];

/** Whether a response names by a bare letter what has such an id; a letter that is typed into a blank is text. */
const hasLetter = (interaction: Interaction, response: unknown): boolean => {
  if (letterIdsOf(interaction).length === 0) return false;
  if (interaction.kind !== 'fill')
    return isLetterText(response) || partsOf(response).some(([, part]) => isLetterText(part));
  const parts = new Map(partsOf(response));
  return interaction.blanks.some((blank) => hasLetter(blank.interaction, parts.get(blank.id)));
};

/** The questions that answers name by bare letters, of which nobody can say whether they are ids or stood on a paper. */
export const lettersAmong = (exam: Exam, answers: Submission['answers']): ReadonlySet<string> => {
  const lettered = letteredQuestions(exam);
  if (lettered.size === 0) return none;
  const found = Object.entries(answers).flatMap(([name, response]) => {
    const full = exam.names.get(name) ?? '';
    const interaction = lettered.get(full);
    return interaction && hasLetter(interaction, response) ? [full] : [];
  });
  return new Set(found);
};

/** Those of a submission in JSON. One that names the edition it answers was made by a program that knows ids. */
export const answeredByLetter = (
  exam: Exam,
  { fingerprint, answers }: Pick<Submission, 'fingerprint' | 'answers'>,
): ReadonlySet<string> => (fingerprint === undefined ? lettersAmong(exam, answers) : none);
