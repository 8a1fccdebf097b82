import type { AcceptedAnswer, Match, Text } from '../generated/types.ts';
import { type Credit, creditUnit, readCredit } from './marks.ts';
import type { Graded } from './question-type.ts';
import { comparableText, everyLanguage } from './text.ts';

/** What an accepted text, value or pattern earns; all of the credit where it does not say. */
export const outcomeOf = (own: { readonly credit?: AcceptedAnswer['credit']; readonly feedback?: Text }): Graded => ({
  credit: own.credit === undefined ? creditUnit : readCredit(own.credit),
  ...(own.feedback === undefined ? {} : { feedback: own.feedback }),
});

const isAcceptedAnswer = (item: Text | AcceptedAnswer): item is AcceptedAnswer =>
  typeof item === 'object' && 'text' in item;

/** One entry of a list of accepted texts. */
export interface AcceptedText {
  readonly text: Text;
  /** Where the text stands below its question or blank. */
  readonly pointer: string;
  readonly outcome: Graded;
}

/** The accepted texts of a short answer, each with what it earns. */
export const acceptedTexts = ({
  answer,
}: {
  readonly answer: readonly (Text | AcceptedAnswer)[];
}): readonly AcceptedText[] =>
  answer.map((item, index) =>
    isAcceptedAnswer(item)
      ? { text: item.text, pointer: `/answer/${index}/text`, outcome: outcomeOf(item) }
      : { text: item, pointer: `/answer/${index}`, outcome: { credit: creditUnit } },
  );

/** A form in which a text is compared, as it is written and where it first stood. */
export interface AcceptedForm {
  readonly form: string;
  readonly written: string;
  readonly credit: Credit;
  /** The number of its entry, from 0. */
  readonly index: number;
}

/** The forms of one entry in all its languages, each once. */
export const acceptedForms = (
  { text, outcome }: AcceptedText,
  index: number,
  match: Match | undefined,
): readonly AcceptedForm[] => {
  const forms = new Map<string, AcceptedForm>();
  for (const written of everyLanguage(text)) {
    const form = comparableText(written, match);
    if (!forms.has(form)) forms.set(form, { form, written, credit: outcome.credit, index });
  }
  return [...forms.values()];
};
