import type { MessageValues } from '../../core/question-type.ts';

/** The languages of the interface. */
export type InterfaceLanguage = 'en' | 'es';

/** A sentence with its gaps filled in. */
export type Sentence = (values: MessageValues) => string;

type InEveryLanguage<Words> = { readonly [L in InterfaceLanguage]: Words };

/** The words of a rule: a title, what is wrong, and what to do about it. */
export type RuleMessages = InEveryLanguage<{
  readonly title: string;
  readonly message: Sentence;
  readonly help: Sentence;
}>;

/**
 * The words of a question type: its name, how to answer it in plain lines, why a response is no answer, and the steps
 * by which a response came to its credit.
 */
export type QuestionTypeMessages = InEveryLanguage<{
  readonly name: string;
  readonly howToAnswer: string;
  readonly reasons: { readonly [code: string]: Sentence };
  readonly steps: { readonly [step: string]: Sentence };
}>;

/** A question to start from, as YAML with comments: its fields after `id`, on the topic `hypervisors`. */
export type Skeleton = InEveryLanguage<string>;
