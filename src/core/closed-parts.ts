import type { Choices, Question, Text } from '../generated/types.ts';
import { pointerStep } from './pointer.ts';

/** A question, or a blank of one, that is answered by choosing. */
export interface ClosedPart {
  /** Where it stands in its question; empty for the question itself. */
  readonly pointer: string;
  /** What is read before the choices: the prompt, or the text round the blank. */
  readonly stem: Text;
  readonly choices: Choices;
  /** The ids of the right choices. */
  readonly right: readonly string[];
  /** Whether just one can be chosen. */
  readonly single: boolean;
  /** Whether choices may change places; the pinned ones stay last. */
  readonly shuffled: boolean;
  readonly pinned: readonly string[];
}

interface Choosing {
  readonly choices: Choices;
  readonly answer: string | readonly string[];
  readonly shuffle?: boolean;
  readonly pinned?: readonly string[];
}

const partOf = (pointer: string, stem: Text, { choices, answer, shuffle, pinned }: Choosing): ClosedPart => ({
  pointer,
  stem,
  choices,
  right: typeof answer === 'string' ? [answer] : answer,
  single: typeof answer === 'string',
  shuffled: shuffle ?? true,
  pinned: pinned ?? [],
});

/** The closed parts of a question, whatever its type: itself, or its blanks. */
export const closedParts = (question: Question): readonly ClosedPart[] => {
  if ('choices' in question) return [partOf('', question.prompt, question)];
  if (!('blanks' in question)) return [];
  return Object.entries(question.blanks).flatMap(([id, blank]) =>
    'choices' in blank ? [partOf(`/blanks${pointerStep(id)}`, question.text, blank)] : [],
  );
};

/** The closed parts in which just one choice can be taken, with the id of the right one. */
export const singleChoices = (question: Question): readonly (ClosedPart & { readonly key: string })[] =>
  closedParts(question).flatMap((part) => {
    const [key] = part.right;
    return part.single && key !== undefined && Object.hasOwn(part.choices, key) ? [{ ...part, key }] : [];
  });
