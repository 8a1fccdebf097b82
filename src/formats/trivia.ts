import type { ExchangeChoice } from '../core/exchange.ts';
import { defineFormat, type Loss, type ParsedQuestion, sorted } from '../core/format.ts';
import { comparableText } from '../core/text.ts';

interface Card {
  readonly line: number;
  readonly prompt: readonly string[];
  readonly answer?: string;
  readonly choices: readonly string[];
}

const same = (one: string, other: string): boolean =>
  comparableText(one, { accents: true }) === comparableText(other, { accents: true });

/** The cards of a file, and lines that belong to none. */
const cardsOf = (text: string): { readonly cards: readonly Card[]; readonly stray: readonly Loss[] } => {
  const cards: { line: number; prompt: string[]; answer?: string; choices: string[] }[] = [];
  const stray: Loss[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    const card = cards.at(-1);
    if (/^#Q(\s|$)/i.test(line)) cards.push({ line: index + 1, prompt: [line.slice(2).trim()], choices: [] });
    else if (line === '') continue;
    else if (card && /^\^/.test(line)) card.answer = line.slice(1).trim();
    else if (card && /^[A-Z](\s|$)/.test(line) && card.answer !== undefined) card.choices.push(line.slice(1).trim());
    else if (card && card.answer === undefined) card.prompt.push(line);
    // A choice or an answer may go on in the next line.
    else if (card && card.choices.length > 0) card.choices.push(`${card.choices.pop() ?? ''}\n${line}`);
    else if (card?.answer !== undefined) card.answer = `${card.answer}\n${line}`;
    else
      stray.push({
        code: 'unknown-lines',
        values: { text: line.slice(0, 80) },
        effect: 'dropped',
        place: { line: index + 1 },
      });
  }
  return { cards, stray };
};

const readCard = ({ line, prompt: lines, answer, choices: all }: Card): ParsedQuestion | Loss => {
  const prompt = lines.filter((one) => one !== '').join('\n');
  const place = { line };
  const refuse = (code: string, values: Loss['values'] = {}): Loss => ({
    code,
    values,
    effect: 'left-out',
    question: prompt,
    place,
  });
  if (answer === undefined || answer === '') return refuse('trivia-no-answer');
  const choices = all.filter((choice) => choice !== '');
  if (choices.length === 0)
    return { place, question: { topic: [], prompt, asked: { kind: 'write', accepted: [{ text: answer }] } } };
  const right = choices.findIndex((choice) => same(choice, answer));
  if (right === -1) return refuse('trivia-no-choice', { answer: answer.slice(0, 80) });
  if (choices.length === 2 && choices.some((one) => same(one, 'true')) && choices.some((one) => same(one, 'false')))
    return { place, question: { topic: [], prompt, asked: { kind: 'decide', answer: same(answer, 'true') } } };
  return {
    place,
    question: {
      topic: [],
      prompt,
      asked: {
        kind: 'choose-one',
        choices: choices.map((text, index): ExchangeChoice => ({ text, right: index === right })),
      },
    },
  };
};

export default defineFormat({
  name: 'trivia',
  extensions: ['.trivia', '.txt'],
  carries: { kinds: ['choose-one', 'decide', 'write'], features: [] },
  recognises: ({ text }) => /^#Q\s/m.test(text) && /^\^/m.test(text),
  parse: ({ text }) => {
    const { cards, stray } = cardsOf(text);
    const { questions, losses } = sorted(cards.map(readCard));
    return { questions, losses: [...stray, ...losses] };
  },
});
