import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Printed, PrintedBank } from '../../core/format.ts';
import { printCategory } from './categories.ts';
import { printCloze } from './cloze-print.ts';
import { askedElements, typeNames } from './print-asked.ts';
import { checkStart, markdownElement, textElement, valueElement, writingOf, xmlText } from './writing.ts';

type Question = ExchangeQuestion & { readonly id: string };

const printQuestion = (question: Question, losses: Loss[]): string => {
  const { id, asked, prompt, explanation = '', points = 1, hints = [], tags = [] } = question;
  const writing = writingOf(id, losses);
  const [type, penalty] = typeNames[asked.kind];
  checkStart(writing, prompt);
  const text =
    asked.kind === 'fill'
      ? textElement('questiontext', printCloze(writing, prompt, asked, points), ' format="markdown"')
      : markdownElement(writing, 'questiontext', prompt);
  return [
    `<question type="${type}">`,
    textElement('name', id),
    text,
    markdownElement(writing, 'generalfeedback', explanation),
    valueElement('defaultgrade', points),
    valueElement('penalty', penalty),
    valueElement('hidden', 0),
    valueElement('idnumber', xmlText(id)),
    ...askedElements(writing, asked),
    ...hints.map((hint) => markdownElement(writing, 'hint', hint)),
    ...(tags.length === 0
      ? []
      : [['<tags>', ...tags.map((tag) => `  <tag><text>${xmlText(tag)}</text></tag>`), '</tags>'].join('\n')]),
    '</question>',
  ].join('\n');
};

const printTopic = (path: readonly string[]): string =>
  [
    '<question type="category">',
    textElement('category', printCategory(path)),
    textElement('info', '', ' format="moodle_auto_format"'),
    valueElement('idnumber', ''),
    '</question>',
  ].join('\n');

/** Banks as Moodle XML, each topic as a category in front of its questions. */
export const printMoodleXml = (banks: readonly PrintedBank[]): Printed => {
  const losses: Loss[] = [];
  const parts: string[] = [];
  let category: string | undefined;
  for (const { head, questions } of banks)
    for (const question of questions) {
      const path = banks.length > 1 ? [head.title, ...question.topic] : question.topic;
      const own = printCategory(path);
      if (own !== category) parts.push(printTopic(path));
      category = own;
      parts.push(printQuestion(question, losses));
    }
  return { content: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n\n')}\n</quiz>\n`, losses };
};
