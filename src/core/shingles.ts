import type { Question, Text } from '../generated/types.ts';
import { inLanguage } from './text.ts';
import { wordsOf } from './words.ts';

const length = 3;

const offset = 0x811c9dc5;

/** FNV-1a of some text after what was hashed before, as an unsigned number of 32 bits. */
const hashOf = (text: string, before: number): number => {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** What a question asks and offers, in one language. */
const textsOf = (question: Question, language: string): readonly string[] => {
  const texts: Text[] = [question.prompt];
  if ('text' in question) texts.push(question.text);
  if ('choices' in question) texts.push(...Object.values(question.choices));
  if ('items' in question) texts.push(...Object.values(question.items));
  if ('targets' in question) texts.push(...Object.values(question.targets));
  return texts.map((text) => inLanguage(text, language));
};

/** The hashes of every three words in a row, a shorter text being one; the order of choices does not count. */
export const shinglesOf = (question: Question, language: string): ReadonlySet<number> => {
  const shingles = new Set<number>();
  for (const text of textsOf(question, language)) {
    const words = wordsOf(text);
    for (let start = 0; start === 0 || start + length <= words.length; start += 1)
      shingles.add(words.slice(start, start + length).reduce((hash, word) => hashOf(`${word} `, hash), offset));
  }
  return shingles;
};

/** How much two sets have in common: the size of their intersection by that of their union. */
export const similarity = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  let common = 0;
  for (const shingle of one) if (other.has(shingle)) common += 1;
  return common / (one.size + other.size - common);
};

/** The least hashes of a set: sets that are much alike share most of them. */
export const sketchOf = (shingles: ReadonlySet<number>, size: number): readonly number[] =>
  [...shingles].sort((a, b) => a - b).slice(0, size);
