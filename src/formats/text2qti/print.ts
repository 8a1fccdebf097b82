import Big from 'big.js';
import type { ExchangeChoice, ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Printed, PrintedBank } from '../../core/format.ts';

type Question = ExchangeQuestion & { readonly id: string };

/** A text behind a mark: what follows its first line is indented. */
const marked = (mark: string, text: string): string => {
  const [first = '', ...rest] = text.split('\n');
  const indent = ' '.repeat(4);
  const lines = rest.map((line) => (line.trim() === '' ? '' : `${indent}${line}`));
  return [`${mark}${first}`.trimEnd(), ...lines].join('\n');
};

const letterOf = (index: number): string => String.fromCharCode(97 + index);

const told = (feedback: string | undefined): readonly string[] =>
  feedback === undefined ? [] : [marked('... ', feedback)];

const lettered = (choices: readonly ExchangeChoice[]): readonly string[] =>
  choices.flatMap(({ text, right, feedback }, index) => [
    marked(`${right ? '*' : ''}${letterOf(index)}) `, text),
    ...told(feedback),
  ]);

const answerLines = (question: Question, losses: Loss[]): readonly string[] => {
  const { asked } = question;
  switch (asked.kind) {
    case 'choose-one':
      return lettered(asked.choices);
    case 'choose-many':
      return asked.choices.flatMap(({ text, right, feedback }) => [
        marked(right ? '[*] ' : '[ ] ', text),
        ...told(feedback),
      ]);
    case 'decide': {
      const choice = (text: string, right: boolean, feedback: string | undefined): ExchangeChoice => ({
        text,
        right,
        ...(feedback === undefined ? {} : { feedback }),
      });
      return lettered([
        choice('True', asked.answer, asked.feedback?.true),
        choice('False', !asked.answer, asked.feedback?.false),
      ]);
    }
    case 'write':
      return asked.accepted.map(({ text }) => marked('* ', text));
    case 'number': {
      const [first, ...more] = asked.accepted;
      if (more.length > 0)
        losses.push({
          code: 'feature',
          values: { feature: 'several-answers' },
          effect: 'dropped',
          question: question.id,
          field: 'several-answers',
        });
      if (!first) return [];
      const width =
        first.tolerance === undefined
          ? ''
          : ` +- ${typeof first.tolerance === 'string' ? first.tolerance : new Big(first.tolerance).toFixed()}`;
      return [`= ${new Big(first.value).toFixed()}${width}`];
    }
    case 'compose':
      return ['____'];
    default:
      return [];
  }
};

/** A bank as a quiz of text2qti. */
export const printText2qti = (banks: readonly PrintedBank[]): Printed => {
  const losses: Loss[] = [];
  const [first] = banks;
  const head = first
    ? [
        marked('Quiz title: ', first.head.title.replace(/\s*\n\s*/g, ' ')),
        ...(first.head.description === undefined ? [] : [marked('Quiz description: ', first.head.description)]),
      ]
    : [];
  const parts = banks
    .flatMap(({ questions }) => questions)
    .map((question, index) =>
      [
        `Title: ${question.id}`,
        ...(question.points === undefined ? [] : [`Points: ${question.points}`]),
        marked(`${index + 1}. `, question.prompt),
        ...told(question.explanation),
        ...answerLines(question, losses),
      ].join('\n'),
    );
  return { content: `${[head.join('\n'), ...parts].join('\n\n')}\n`, losses };
};
