/** An exam of 40 questions and any number of submissions to it, the same on every run. */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of numbers from 0 to 1 (Lehmer, 1951), good enough to make different answers. */
const openChance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const choices = { a: 'First', b: 'Second', c: 'Third', d: 'Fourth' };

const questionOf = (index: number): object => {
  const id = `question-number-${index}`;
  const head = { id, topic: `topic-${index % 5}`, prompt: `Question ${index}?` };
  if (index % 10 === 7) return { ...head, type: 'multiple-response', choices, answer: ['a', 'b'] };
  if (index % 10 === 8) return { ...head, type: 'short-answer', answer: ['hypervisor', 'hipervisor'] };
  if (index % 20 === 9) return { ...head, type: 'numerical', answer: 2005, tolerance: 1 };
  if (index % 20 === 19)
    return {
      ...head,
      type: 'matching',
      items: { x: 'X', y: 'Y' },
      targets: { p: 'P', q: 'Q' },
      answer: { x: 'p', y: 'q' },
    };
  if (index % 5 === 4) return { ...head, type: 'true-false', answer: true };
  return { ...head, type: 'single-choice', choices, answer: 'a' };
};

const answerTo = (index: number, chance: () => number): unknown => {
  const luck = chance();
  if (index % 10 === 7) return luck < 0.6 ? ['a', 'b'] : luck < 0.8 ? ['a'] : ['b', 'c'];
  if (index % 10 === 8) return luck < 0.7 ? 'Hipervisor' : `word ${Math.floor(luck * 50)}`;
  if (index % 20 === 9) return luck < 0.6 ? 2005 : 1990 + Math.floor(luck * 30);
  if (index % 20 === 19) return luck < 0.6 ? { x: 'p', y: 'q' } : { x: 'q', y: 'p' };
  if (index % 5 === 4) return luck < 0.75;
  return luck < 0.65 ? 'a' : luck < 0.8 ? 'b' : luck < 0.9 ? 'c' : 'd';
};

export const size = 40;

/** Writes the bank into a folder and gives its path. */
export const writeClassBank = (folder: string): string => {
  const path = join(folder, 'bank.yaml');
  const topics = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`topic-${index}`, `Topic ${index}`]));
  const questions = Array.from({ length: size }, (_, index) => questionOf(index));
  writeFileSync(path, JSON.stringify({ bank: 'bench', title: 'Bench', languages: ['en'], topics, questions }));
  return path;
};

/** One candidate's submission; about one answer in thirty is left out. */
export const submissionOf = (number: number): object => {
  const chance = openChance(number + 1);
  for (let warm = 0; warm < 5; warm += 1) chance();
  const answers: Record<string, unknown> = {};
  for (let index = 0; index < size; index += 1)
    if (chance() > 0.03) answers[`bench/question-number-${index}`] = answerTo(index, chance);
  return {
    candidate: { id: `s${String(number).padStart(7, '0')}`, name: `Candidate ${number}` },
    language: 'en',
    submittedAt: new Date(1_790_000_000_000 + number * 1000).toISOString(),
    answers,
  };
};

/** Writes so many submissions as NDJSON into a folder and gives the path. */
export const writeClass = (folder: string, count: number): string => {
  const path = join(folder, `class-${count}.ndjson`);
  const file = openSync(path, 'w');
  let block: string[] = [];
  for (let number = 0; number < count; number += 1) {
    block.push(`${JSON.stringify(submissionOf(number))}\n`);
    if (block.length === 5000 || number === count - 1) {
      writeSync(file, block.join(''));
      block = [];
    }
  }
  closeSync(file);
  return path;
};
