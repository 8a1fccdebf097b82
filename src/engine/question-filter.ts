import type { Question } from '../generated/types.ts';

/** Which questions are meant; an empty list filters nothing. */
export interface QuestionFilter {
  /** Topics, as `topic` or `bank/topic`. */
  readonly topics: readonly string[];
  readonly difficulties: readonly string[];
  readonly types: readonly string[];
}

const fits = (wanted: readonly string[], ...values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Whether a question of a bank is meant. */
export const isMeant = (bank: string, question: Question, { topics, difficulties, types }: QuestionFilter): boolean =>
  fits(topics, question.topic, `${bank}/${question.topic}`) &&
  fits(difficulties, question.difficulty ?? 'medium') &&
  fits(types, question.type);

/** Whether a question is asked; retired and draft ones are not. */
export const isActive = ({ status = 'active' }: Question): boolean => status === 'active';
