import type { InvalidReason, MessageValues, TraceStep } from '../core/question-type.ts';
import { questionTypeNames } from '../generated/fields.ts';
import { questionTypeMessages } from '../generated/question-type-messages.ts';
import type { QuestionTypeName } from '../generated/types.ts';
import type { PracticePageLanguage } from '../pages/practice/practice-data.ts';
import type { Counted } from '../pages/practice/words.ts';

type Sentences = { readonly [code: string]: (values: MessageValues) => string };

/** Puts values into the `{gaps}` of a sentence. */
export const fillIn = (sentence: string, values: MessageValues = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : gap));

/** A sentence of a count. */
export const counted = (words: Counted, count: number, values: MessageValues = {}): string =>
  fillIn(count === 1 ? words.one : words.other, { count, ...values });

/** A share from -1 to 1 as a percentage. */
export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

const said = (sentences: Sentences, code: string, values: MessageValues): string => {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence ? sentence(values) : code;
};

/** Why a response is no answer, in words. */
export const invalidWords = (
  type: QuestionTypeName,
  { code, values = {} }: InvalidReason,
  language: PracticePageLanguage,
): string => said(questionTypeMessages[type][language].reasons, code, values);

/** A step of a trace in words. A step of a part of a question has the part's type before it. */
export const stepWords = (
  type: QuestionTypeName,
  { step, values = {} }: TraceStep,
  language: PracticePageLanguage,
): string => {
  const [first = '', second] = step.split(':');
  const part = questionTypeNames.find((name) => second !== undefined && name === first);
  return said(questionTypeMessages[part ?? type][language].steps, second ?? first, values);
};
