import type {
  Blank,
  NumericalBlank,
  NumericalQuestion,
  Question,
  ShortAnswerBlank,
  ShortAnswerQuestion,
  SingleChoiceBlank,
  SingleChoiceQuestion,
} from '../generated/types.ts';

type Part = Question | Blank;

/** A part that is answered with a short text. */
export type TextPart = ShortAnswerQuestion | ShortAnswerBlank;

/** A part that is answered with a number, out of a list of accepted values or just one. */
export type NumberPart = NumericalQuestion | NumericalBlank;

/** A part that is answered with one of its choices. */
export type ChoicePart = SingleChoiceQuestion | SingleChoiceBlank;

/** What is answered by itself in a question: the question, or each of its blanks. */
export interface PlacedPart<Kind extends Part = Part> {
  /** Where it stands, below the question. */
  readonly pointer: string;
  readonly part: Kind;
}

/** The parts of a question that are answered by themselves. */
export const partsOf = (question: Question): readonly PlacedPart[] =>
  'blanks' in question
    ? Object.entries(question.blanks).map(([id, part]) => ({ pointer: `/blanks/${id}`, part }))
    : [{ pointer: '', part: question }];

const isNumberPart = (part: Part): part is NumberPart =>
  'answer' in part &&
  !('choices' in part) &&
  !('items' in part) &&
  (typeof part.answer === 'number' ||
    (Array.isArray(part.answer) && part.answer.every((item) => typeof item === 'object' && 'value' in item)));

const isTextPart = (part: Part): part is TextPart =>
  'answer' in part &&
  !('choices' in part) &&
  !('items' in part) &&
  Array.isArray(part.answer) &&
  part.answer.every((item) => typeof item === 'string' || !('value' in item));

const isChoicePart = (part: Part): part is ChoicePart => 'choices' in part && typeof part.answer === 'string';

const partsThat =
  <Kind extends Part>(is: (part: Part) => part is Kind) =>
  (question: Question): readonly PlacedPart<Kind>[] =>
    partsOf(question).flatMap(({ pointer, part }) => (is(part) ? [{ pointer, part }] : []));

export const textPartsOf = partsThat(isTextPart);
export const numberPartsOf = partsThat(isNumberPart);
export const choicePartsOf = partsThat(isChoicePart);
