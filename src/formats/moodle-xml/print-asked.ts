import type { Asked, AskedMatch } from '../../core/exchange.ts';
import { toMoodleMarkdown } from './markdown.ts';
import { choiceElements } from './print-choices.ts';
import { numberElements, writeElements } from './print-typed.ts';
import {
  answerElement,
  checkStart,
  markdownElement,
  textElement,
  typedFormat,
  valueElement,
  type Writing,
  xmlText,
} from './writing.ts';

const pairs = (writing: Writing, { pairs: list, spare = [] }: AskedMatch): readonly string[] => [
  valueElement('shuffleanswers', 'true'),
  ...[
    ...list.map(({ item, targets }) => ({ item, target: targets[0] ?? '' })),
    ...spare.map((target) => ({ item: '', target })),
  ].map(({ item, target }) => {
    checkStart(writing, item);
    checkStart(writing, target);
    return textElement('subquestion', toMoodleMarkdown(item), ' format="markdown"', [
      `  <answer><text>${xmlText(target)}</text></answer>`,
    ]);
  }),
];

/** The name that Moodle has for a type, and whether it takes something off for further tries. */
export const typeNames: { readonly [K in Asked['kind']]: readonly [name: string, penalty: string] } = {
  'choose-one': ['multichoice', '0.3333333'],
  'choose-many': ['multichoice', '0.3333333'],
  decide: ['truefalse', '1.0000000'],
  write: ['shortanswer', '0.3333333'],
  number: ['numerical', '0.3333333'],
  match: ['matching', '0.3333333'],
  order: ['ordering', '0.3333333'],
  fill: ['cloze', '0.3333333'],
  compose: ['essay', '0.0000000'],
};

/** The elements of a question that its type has of its own; those of a text with blanks stand in its text. */
export const askedElements = (writing: Writing, asked: Asked): readonly string[] => {
  switch (asked.kind) {
    case 'choose-one':
    case 'choose-many':
      return choiceElements(writing, asked);
    case 'decide':
      return [true, false].map((value) =>
        answerElement(
          writing,
          value === asked.answer ? '100' : '0',
          String(value),
          typedFormat,
          value ? asked.feedback?.true : asked.feedback?.false,
        ),
      );
    case 'write':
      return writeElements(writing, asked);
    case 'number':
      return numberElements(writing, asked);
    case 'match':
      return pairs(writing, asked);
    case 'order':
      return [
        ...(['layouttype', 'selecttype', 'selectcount'] as const).map((name) => valueElement(name, 0)),
        valueElement('gradingtype', 4),
        valueElement('showgrading', 1),
        valueElement('numberingstyle', 'none'),
        ...asked.items.map((item, index) =>
          answerElement(writing, `${index + 1}.0000000`, item, 'markdown', undefined),
        ),
      ];
    case 'compose':
      return [
        valueElement('responseformat', 'editor'),
        valueElement('responserequired', 1),
        valueElement('responsefieldlines', 15),
        ...(asked.words?.min === undefined ? [] : [valueElement('minwordlimit', asked.words.min)]),
        ...(asked.words?.max === undefined ? [] : [valueElement('maxwordlimit', asked.words.max)]),
        valueElement('attachments', 0),
        valueElement('attachmentsrequired', 0),
        markdownElement(writing, 'graderinfo', asked.sample ?? ''),
        markdownElement(writing, 'responsetemplate', ''),
      ];
    case 'fill':
      return [];
  }
};
