import { clozePieces } from '../../core/cloze-text.ts';
import {
  type Asked,
  type ExchangeBlank,
  type ExchangeQuestion,
  type ExchangeReference,
  tidyText,
} from '../../core/exchange.ts';
import { inLanguage } from '../../core/text.ts';
import type { Bank, Question, QuestionMap, QuestionTypeName, Text } from '../../generated/types.ts';
import { blank, choiceList, chooseOne, fixed, number, own, type Say, scoring, write } from './asked-parts.ts';

const asked: { readonly [T in QuestionTypeName]: (say: Say, question: QuestionMap[T]) => Asked } = {
  'single-choice': chooseOne,
  'multiple-response': (say, question) => ({
    kind: 'choose-many',
    choices: choiceList(say, question, question.answer).map(({ credit, ...choice }) =>
      credit === undefined || credit === 0 ? choice : { ...choice, credit },
    ),
    ...fixed(question),
    ...(question.credit ? {} : scoring(question.scoring, 'balanced')),
  }),
  'true-false': (say, { answer, feedback }) => ({
    kind: 'decide',
    answer,
    ...(feedback === undefined || Object.keys(feedback).length === 0
      ? {}
      : { feedback: Object.fromEntries(Object.entries(feedback).map(([key, text]) => [key, say(text as Text)])) }),
  }),
  'short-answer': write,
  numerical: number,
  matching: (say, question) => {
    const right = Object.entries(question.items).map(([id, item]) => ({
      item: say(item),
      targets: [own(question.answer, id) ?? []].flat(),
    }));
    const used = new Set(right.flatMap(({ targets }) => targets));
    const spare = Object.entries(question.targets).filter(([id]) => !used.has(id));
    const target = (id: string): string => say(own(question.targets, id) ?? '');
    return {
      kind: 'match',
      pairs: right.map(({ item, targets }) => ({ item, targets: targets.map(target) })),
      ...(spare.length === 0 ? {} : { spare: spare.map(([, text]) => say(text)) }),
      ...scoring(question.scoring, 'per-pair'),
    };
  },
  ordering: (say, question) => ({
    kind: 'order',
    items: question.answer.map((id) => say(own(question.items, id) ?? '')),
    ...scoring(question.scoring, 'concordant-pairs'),
  }),
  cloze: (say, question) => ({
    kind: 'fill',
    pieces: clozePieces(say(question.text)).flatMap((piece): readonly (string | ExchangeBlank)[] => {
      if ('text' in piece) return [piece.text];
      const part = own(question.blanks, piece.blank);
      if (!part) return [];
      const weight = part.weight === undefined || part.weight === 1 ? {} : { weight: part.weight };
      return [{ asked: blank(say, part), ...weight }];
    }),
  }),
  essay: (say, { rubric, sample, words }) => ({
    kind: 'compose',
    ...(rubric ? { rubric: rubric.map(({ criterion, points }) => ({ criterion: say(criterion), points })) } : {}),
    ...(sample === undefined ? {} : { sample: say(sample) }),
    ...(words && Object.keys(words).length > 0 ? { words } : {}),
  }),
};

const askedOf = <T extends QuestionTypeName>(say: Say, question: QuestionMap[T] & { readonly type: T }): Asked =>
  asked[question.type](say, question);

/** A question as formats exchange it, in one language; what its type means by default is left out. */
export const toExchange = (
  bank: Bank,
  question: Question,
  language: string,
): ExchangeQuestion & { readonly id: string } => {
  const say: Say = (text) => tidyText(inLanguage(text, language));
  const { difficulty, tags, status, asOf, points, hints, explanation, references } = question;
  return {
    id: question.id,
    topic: say(own(bank.topics, question.topic) ?? question.topic).split(' / '),
    prompt: say(question.prompt),
    asked: askedOf<QuestionTypeName>(say, question),
    ...(difficulty === undefined || difficulty === 'medium' ? {} : { difficulty }),
    ...(tags === undefined || tags.length === 0 ? {} : { tags }),
    ...(status === undefined || status === 'active' ? {} : { status }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(points === undefined || points === 1 ? {} : { points }),
    ...(hints === undefined ? {} : { hints: hints.map(say) }),
    ...(explanation === undefined ? {} : { explanation: say(explanation) }),
    ...(references === undefined
      ? {}
      : {
          references: references.map(
            ({ title, section, url }): ExchangeReference => ({
              title: say(title),
              ...(section === undefined ? {} : { section: say(section) }),
              ...(url === undefined ? {} : { url }),
            }),
          ),
        }),
  };
};
