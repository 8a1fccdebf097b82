import type { ExchangeChoice, ExchangeQuestion } from '../core/exchange.ts';
import { defineFormat, type Loss, type PrintedBank, sorted } from '../core/format.ts';
import { readCheckLists } from './markdown/read.ts';

type Question = ExchangeQuestion & { readonly id: string };

const indented = (text: string): string => text.replace(/\n(?=[^\n])/g, '\n  ');

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const choiceLine = ({ text, right, feedback }: ExchangeChoice): string =>
  indented(`- [${right ? 'x' : ' '}] ${text}${feedback === undefined ? '' : `\n\n${quoted(feedback)}`}`);

const printQuestion = (question: Question, losses: Loss[]): string => {
  const { id, prompt, asked, explanation } = question;
  if (asked.kind !== 'choose-one' && asked.kind !== 'choose-many') return '';
  if (asked.kind === 'choose-many' && asked.choices.filter(({ right }) => right).length === 1)
    losses.push({ code: 'many-as-one', effect: 'changed', question: id, field: 'type' });
  return [
    `### ${id}`,
    prompt,
    asked.choices.map(choiceLine).join('\n'),
    ...(explanation === undefined ? [] : [quoted(explanation)]),
  ].join('\n\n');
};

const print = (banks: readonly PrintedBank[]) => {
  const losses: Loss[] = [];
  const parts: string[] = [];
  for (const { head, questions } of banks) {
    parts.push(`# ${head.title}`);
    let topic: string | undefined;
    for (const question of questions) {
      const own = question.topic.join(' / ');
      if (own !== topic) parts.push(`## ${own}`);
      topic = own;
      parts.push(printQuestion(question, losses));
    }
  }
  return { content: `${parts.join('\n\n')}\n`, losses };
};

export default defineFormat({
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  carries: {
    kinds: ['choose-one', 'choose-many'],
    features: ['id', 'topic', 'explanation', 'choice-feedback'],
  },
  lossless: true,
  recognises: ({ text }) => /^[ \t]*[-*+][ \t]+\[[ xX]\][ \t]/m.test(text),
  parse: async ({ text }) => {
    const { fromMarkdown } = await import('mdast-util-from-markdown');
    const { title, read } = readCheckLists(fromMarkdown(text).children, text);
    const { questions, losses } = sorted(read);
    const split = questions.map((one) => ({
      ...one,
      question: { ...one.question, topic: one.question.topic.flatMap((part) => part.split(' / ')) },
    }));
    return { questions: split, losses, ...(title === undefined ? {} : { title }) };
  },
  print,
});
