import { acceptedTexts } from '../../core/accepted-text.ts';
import { acceptedValues } from '../../core/accepted-value.ts';
import {
  type AskedBlank,
  type AskedChooseOne,
  type AskedNumber,
  type AskedWrite,
  type ExchangeChoice,
  tidyText,
} from '../../core/exchange.ts';
import { creditUnit, readCredit } from '../../core/marks.ts';
import { everyLanguage } from '../../core/text.ts';
import type {
  AcceptedAnswer,
  Blank,
  Choices,
  Credit,
  Credits,
  Feedback,
  NumericalBlank,
  NumericalQuestion,
  ShortAnswerBlank,
  ShortAnswerQuestion,
  SingleChoiceBlank,
  SingleChoiceQuestion,
  Text,
} from '../../generated/types.ts';
import { plainCredit } from './credit.ts';

/** Puts a text into the one language that is carried. */
export type Say = (text: Text) => string;

/** What a mapping has of its own under an id. */
export const own = <Value>(record: { readonly [id: string]: Value } | undefined, id: string): Value | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined;

/** Choices with what they bring, the pinned ones last. */
export const choiceList = (
  say: Say,
  question: {
    readonly choices: Choices;
    readonly credit?: Credits;
    readonly feedback?: Feedback;
    readonly pinned?: readonly string[];
  },
  right: readonly string[],
): readonly ExchangeChoice[] => {
  const { pinned = [] } = question;
  const ids = Object.keys(question.choices);
  const ordered = [...ids.filter((id) => !pinned.includes(id)), ...pinned.filter((id) => ids.includes(id))];
  return ordered.map((id) => {
    const credit = own(question.credit, id);
    const feedback = own(question.feedback, id);
    return {
      text: say(question.choices[id] ?? ''),
      right: right.includes(id),
      ...(credit === undefined ? {} : { credit: plainCredit(credit) }),
      ...(feedback === undefined ? {} : { feedback: say(feedback) }),
      ...(pinned.includes(id) ? { pinned: true } : {}),
    };
  });
};

/** That choices keep their order. */
export const fixed = ({ shuffle }: { readonly shuffle?: boolean }): { readonly fixed?: true } =>
  shuffle === false ? { fixed: true } : {};

/** Full credit is what goes without saying. */
const outcome = (
  say: Say,
  { credit, feedback }: { readonly credit?: Credit; readonly feedback?: Text },
): { readonly credit?: Credit; readonly feedback?: string } => ({
  ...(credit === undefined || readCredit(credit) === creditUnit ? {} : { credit: plainCredit(credit) }),
  ...(feedback === undefined ? {} : { feedback: say(feedback) }),
});

/** A choice of which one is right. */
export const chooseOne = (say: Say, question: SingleChoiceQuestion | SingleChoiceBlank): AskedChooseOne => ({
  kind: 'choose-one',
  // The key earns everything whatever its credit says.
  choices: choiceList(say, question, [question.answer]).map(({ credit, ...choice }) =>
    choice.right || credit === undefined ? choice : { ...choice, credit },
  ),
  ...fixed(question),
});

const isAccepted = (item: Text | AcceptedAnswer): item is AcceptedAnswer => typeof item === 'object' && 'text' in item;

/** Accepted texts, in all languages, and patterns. */
export const write = (say: Say, question: ShortAnswerQuestion | ShortAnswerBlank): AskedWrite => {
  const { patterns = [], match = {} } = question;
  const seen = new Set<string>();
  const accepted = acceptedTexts(question).flatMap(({ text }, index) => {
    const item = question.answer[index];
    const kept = item !== undefined && isAccepted(item) ? outcome(say, item) : {};
    // A text of any language is accepted; the one that is carried comes first.
    return [...new Set([say(text), ...everyLanguage(text).map(tidyText)])].flatMap((form) => {
      if (seen.has(form)) return [];
      seen.add(form);
      return [{ text: form, ...kept }];
    });
  });
  const settings = Object.fromEntries(
    Object.entries(match).filter(
      ([name, value]) => value !== (name === 'punctuation' ? true : name === 'typos' ? 0 : false),
    ),
  );
  return {
    kind: 'write',
    accepted,
    ...(patterns.length === 0
      ? {}
      : { patterns: patterns.map((item) => ({ pattern: item.pattern, ...outcome(say, item) })) }),
    ...(Object.keys(settings).length === 0 ? {} : { match: settings }),
  };
};

/** Accepted numbers, each with its tolerance. */
export const number = (say: Say, question: NumericalQuestion | NumericalBlank): AskedNumber => ({
  kind: 'number',
  accepted: acceptedValues(question).map((item) => {
    const tolerance = item.tolerance ?? question.tolerance;
    return {
      value: item.value,
      ...(tolerance === undefined || tolerance === 0 ? {} : { tolerance }),
      ...outcome(say, item),
    };
  }),
  ...(question.units === undefined ? {} : { units: question.units }),
});

const blanks: { readonly [T in Blank['type']]: (say: Say, blank: Extract<Blank, { type: T }>) => AskedBlank } = {
  'single-choice': chooseOne,
  'short-answer': write,
  numerical: number,
};

/** What a blank asks. */
export const blank = <T extends Blank['type']>(
  say: Say,
  part: Extract<Blank, { type: T }> & { readonly type: T },
): AskedBlank => blanks[part.type](say, part);

/** A rule of scoring, where it is not the usual one. */
export const scoring = (value: string | undefined, usual: string): { readonly scoring?: string } =>
  value === undefined || value === usual ? {} : { scoring: value };
