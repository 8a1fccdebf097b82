import Big from 'big.js';
import canonicalize from 'canonicalize';
import { acceptedValues } from '../core/accepted-value.ts';
import { isMapping } from '../core/mapping.ts';
import { creditUnit, type Credit as ExactCredit } from '../core/marks.ts';
import { comparableUnit, readNumber } from '../core/number.ts';
import { choicePartsOf, type NumberPart, numberPartsOf, textPartsOf } from '../core/question-parts.ts';
import { needsReview } from '../core/question-type.ts';
import { comparableText, isBlankText } from '../core/text.ts';
import type { Credit, Question } from '../generated/types.ts';
import validateBank from '../generated/validate-bank.js';
import { gradeAnswer } from './grade-answer.ts';
import { checkQuestion, keyOf, markResponse } from './question-type-of.ts';

/** Whether only a person can mark the answers to a question. */
export const isMarkedByHand = (question: Question): boolean => markResponse(question, '-').kind === needsReview;

/** Data as a question, where the schema of banks takes it for one. */
const soundQuestion = (data: object): Question | undefined => {
  const bank: unknown = { bank: 'amended', title: '-', languages: ['en'], topics: { all: '-' }, questions: [data] };
  return validateBank(bank) ? bank.questions[0] : undefined;
};

/** A question with another part in the place of the one at a pointer. */
const withPart = (question: Question, pointer: string, part: object): object =>
  'blanks' in question
    ? { ...question, blanks: { ...question.blanks, [pointer.slice('/blanks/'.length)]: part } }
    : part;

/** The one number that a response to a part stands for, in the key's unit. */
const exactValue = (part: NumberPart, response: unknown): number | undefined => {
  const read = typeof response === 'number' || typeof response === 'string' ? readNumber(response) : undefined;
  const [value, other] = read?.values ?? [];
  if (!read || !value || other) return undefined;
  const unit = comparableUnit(read.unit);
  const factor = Object.entries(part.units ?? {}).find(([known]) => comparableUnit(known) === unit)?.[1];
  if (factor === undefined && unit !== '') return undefined;
  const exact = value.times(factor ?? 1);
  const number = Number(exact.toString());
  return Number.isFinite(number) && new Big(number).eq(exact) ? number : undefined;
};

/** A part at a pointer that also accepts a response, where banks have a way to say so. */
const acceptingPart = (question: Question, pointer: string, response: unknown, credit: Credit): object | undefined => {
  const at = <Placed extends { readonly pointer: string }>(parts: readonly Placed[]): Placed | undefined =>
    parts.find((one) => one.pointer === pointer);
  const text = at(textPartsOf(question))?.part;
  if (text)
    return typeof response === 'string' && !isBlankText(response)
      ? { ...text, answer: [...text.answer, { text: response, credit }] }
      : undefined;
  const number = at(numberPartsOf(question))?.part;
  if (number) {
    const value = exactValue(number, response);
    // Just this number: a range round it is for a new key to say.
    return value === undefined
      ? undefined
      : { ...number, answer: [...acceptedValues(number), { value, tolerance: 0, credit }] };
  }
  const choice = at(choicePartsOf(question))?.part;
  const id = typeof response === 'string' ? response.trim() : '';
  return choice && Object.hasOwn(choice.choices, id)
    ? { ...choice, credit: { ...choice.credit, [id]: credit } }
    : undefined;
};

/**
 * A question that also accepts a response, for so much credit; of a blank, where one is named. Undefined where banks
 * have no way to say so: such responses are compared by `isSameResponse`.
 */
export const acceptingQuestion = (
  question: Question,
  response: unknown,
  credit: Credit,
  blank?: string,
): Question | undefined => {
  const pointer = blank === undefined ? '' : `/blanks/${blank}`;
  const part = acceptingPart(question, pointer, response, credit);
  return part && soundQuestion(withPart(question, pointer, part));
};

/** A part with another key; what only the old one made sense of (patterns, a credit for each choice) is left out. */
const rekeyed = (question: Question, pointer: string, part: object, key: unknown): object => {
  const isText = textPartsOf(question).some((one) => one.pointer === pointer);
  const isChoice = choicePartsOf(question).some((one) => one.pointer === pointer);
  const fields = Object.entries(part).filter(([field]) => field !== 'patterns' && (field !== 'credit' || isChoice));
  return { ...Object.fromEntries(fields), answer: isText && typeof key === 'string' ? [key] : key };
};

const problemsOf = (question: Question): ReadonlySet<string> =>
  new Set([...checkQuestion(question)].map(({ rule, pointer }) => `${rule} ${pointer}`));

/** A question with another key, written as its bank writes `answer`; undefined where that is no key of it. */
export const rekeyedQuestion = (question: Question, key: unknown): Question | undefined => {
  if (isMarkedByHand(question)) return undefined;
  let data: object;
  if ('blanks' in question) {
    if (!isMapping(key) || Object.keys(key).length === 0) return undefined;
    if (Object.keys(key).some((id) => !Object.hasOwn(question.blanks, id))) return undefined;
    const blanks = Object.entries(question.blanks).map(([id, part]): [string, object] => [
      id,
      Object.hasOwn(key, id) ? rekeyed(question, `/blanks/${id}`, part, Reflect.get(key, id)) : part,
    ]);
    data = { ...question, blanks: Object.fromEntries(blanks) };
  } else data = rekeyed(question, '', question, key);
  const sound = soundQuestion(data);
  if (!sound) return undefined;
  const before = problemsOf(question);
  const isWorse = [...problemsOf(sound)].some((problem) => !before.has(problem));
  return isWorse || gradeAnswer(sound, keyOf(sound)).credit !== creditUnit ? undefined : sound;
};

/** Whether two questions have the same key. */
export const haveSameKey = (one: Question, other: Question): boolean => {
  const keyIn = (question: Question): string | undefined =>
    'blanks' in question
      ? canonicalize(Object.values(question.blanks).map(({ answer }) => answer))
      : canonicalize('answer' in question ? question.answer : undefined);
  return keyIn(one) === keyIn(other);
};

const plain = (response: unknown): unknown => {
  if (response instanceof Set) return [...response].sort();
  return response instanceof Map ? Object.fromEntries(response) : response;
};

const typedForm = (response: unknown): string | undefined =>
  typeof response === 'string' || typeof response === 'number'
    ? comparableText(String(response)).replace(/ /g, '')
    : undefined;

/** Whether two responses are the same typed text or number; case, accents and white space do not count. */
export const isTypedAlike = (one: unknown, other: unknown): boolean => {
  const typed = typedForm(one);
  return typed !== undefined && typed === typedForm(other);
};

/** Whether two responses to a question say the same: as read, or typed alike where they are numbers or cannot be read. */
export const isSameResponse = (question: Question, one: unknown, other: unknown): boolean => {
  if (isTypedAlike(one, other)) return true;
  const [marked, otherMarked] = [markResponse(question, one), markResponse(question, other)];
  if (marked.kind !== 'answer' || otherMarked.kind !== 'answer' || numberPartsOf(question).length > 0) return false;
  return canonicalize(plain(marked.response)) === canonicalize(plain(otherMarked.response));
};

/** Whether a value can be a response to a question, or to a blank of it: one that a machine reads, or a typed number. */
export const canBeResponse = (question: Question, value: unknown, blank?: string): boolean => {
  const isTypedNumber =
    typeof value === 'string' &&
    !isBlankText(value) &&
    numberPartsOf(question).some(({ pointer }) => pointer === (blank === undefined ? '' : `/blanks/${blank}`));
  return isTypedNumber || (blank === undefined && markResponse(question, value).kind === 'answer');
};

/** A blank of a question as a question of its own. */
export const blankAlone = (question: Question, blank: string): Question | undefined => {
  if (!('blanks' in question)) return undefined;
  const { weight: _, ...fields } = question.blanks[blank] ?? {};
  return soundQuestion({ id: 'blank', topic: 'all', prompt: '-', ...fields });
};

/** What a response earns of a question, or of a blank of it, from −1 to 1, without penalties. */
export const creditFor = (question: Question, response: unknown, blank?: string): ExactCredit => {
  const asked = blank === undefined ? question : blankAlone(question, blank);
  return asked ? gradeAnswer(asked, response).credit : 0;
};
