import canonicalize from 'canonicalize';
import { oncePerQuestion } from '../core/question-type.ts';
import { sha256Hex } from '../core/random.ts';
import { comparableText } from '../core/text.ts';
import type { Question } from '../generated/types.ts';
import type { Content } from './history.ts';
import { keyOf, presentQuestion } from './question-type-of.ts';

const hashLength = 12;

const hashOf = (value: unknown): string => sha256Hex(canonicalize(value) ?? '').slice(0, hashLength);

/** A response with its texts as they are compared, so that case and accents are no other key. */
const comparable = (value: unknown): unknown => {
  if (typeof value === 'string') return comparableText(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([id, part]) => [id, comparable(part)]));
};

/**
 * What a question asks and its key, hashed. The key is the model answer, by ids where there are any: other words for a
 * choice, more accepted texts, a wider tolerance or another credit are no other key; another right choice is.
 */
export const contentOf: (question: Question) => Content = oncePerQuestion((question: Question): Content => {
  const interaction = presentQuestion(question);
  const key = comparable(keyOf(question));
  const isSet = interaction.kind === 'choose-many' && Array.isArray(key);
  return {
    asks: hashOf([question.prompt, interaction]),
    key: hashOf([interaction.kind, isSet ? [...key].sort() : key]),
  };
});
