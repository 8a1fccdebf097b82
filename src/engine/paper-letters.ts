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

const none: ReadonlySet<string> = new Set();
const known = new WeakMap<Exam, ReadonlySet<string>>();

/**
 * The questions of an exam whose choices are printed in another order than the bank's, with letters before them, and have ids
 * that look like such letters. Only an exam of a file has papers; banks by themselves are answered by id.
 */
export const letteredQuestions = (exam: Exam): ReadonlySet<string> => {
  if (exam.setting.isDeclared !== true || !exam.setting.shuffle.choices) return none;
  const before = known.get(exam);
  if (before) return before;
  const names = exam.questions
    .filter(({ question }) => letterIdsOf(presentQuestion(question)).length > 0)
    .map(({ name }) => name);
  const set = new Set(names);
  known.set(exam, set);
  return set;
};

/** Whether a response, or what it holds, is a bare letter. */
const hasLetter = (response: unknown): boolean => {
  if (typeof response === 'string') return isLetter(response.trim());
  return response !== null && typeof response === 'object' && Object.values(response).some(hasLetter);
};

/**
 * The questions that a submission answers with bare letters, of which nobody can say whether they are ids or stood before
 * choices on a shuffled paper. One that names the edition it answers was made by a program that knows ids.
 */
export const answeredByLetter = (
  exam: Exam,
  { fingerprint, answers }: Pick<Submission, 'fingerprint' | 'answers'>,
): ReadonlySet<string> => {
  const lettered = letteredQuestions(exam);
  if (lettered.size === 0 || fingerprint !== undefined) return none;
  const found = Object.entries(answers).flatMap(([name, response]) => {
    const full = exam.names.get(name) ?? '';
    return lettered.has(full) && hasLetter(response) ? [full] : [];
  });
  return new Set(found);
};
