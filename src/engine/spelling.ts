import type { Question } from '../generated/types.ts';
import { gradeAnswer } from './grade-answer.ts';

/** How the texts are written that were accepted with a slip of typing; a slip is a step of that name, of a part too. */
export const rightSpellings = (question: Question, response: unknown): readonly string[] => {
  const written = new Set<string>();
  gradeAnswer(question, response, (step, values) => {
    if (step.split(':').at(-1) === 'slip' && values) written.add(String(values.against));
  });
  return [...written];
};
