import type { ExchangeChoice, ExchangeQuestion } from '../core/exchange.ts';
import { defineFormat, type Loss, type ParsedQuestion, type PrintedBank, sorted } from '../core/format.ts';
import { letterAt } from '../core/letter.ts';

interface Line {
  readonly number: number;
  readonly text: string;
}

const choiceShape = /^([A-Za-z])[.)]\s*(\S.*)$/;
const answerShape = /^ANSWER\s*:\s*(.*)$/i;

/** Runs of lines that are not empty, each question being one: what is wrong with one says nothing of the next. */
const paragraphs = (text: string): readonly (readonly Line[])[] => {
  const found: Line[][] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) found.push(open);
    open = [];
  };
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    if (trimmed === '') close();
    else {
      open.push({ number: index + 1, text: trimmed });
      // Some files have no empty lines between questions.
      if (answerShape.test(trimmed)) close();
    }
  }
  close();
  return found;
};

const readQuestion = (lines: readonly Line[]): ParsedQuestion | Loss => {
  const [first] = lines;
  const stem: string[] = [];
  const choices: { readonly letter: string; readonly text: string }[] = [];
  const place = { line: first?.number ?? 1 };
  const refuse = (code: string, line: number, values: Loss['values'] = {}): Loss => ({
    code,
    values,
    effect: 'left-out',
    question: stem.join(' ') || (first?.text ?? ''),
    place: { line },
  });
  for (const { number, text } of lines) {
    const answer = answerShape.exec(text);
    if (answer) {
      const letter = (answer[1] ?? '').trim().toUpperCase();
      if (stem.length === 0) return refuse('aiken-no-stem', number);
      if (choices.length < 2) return refuse('aiken-few-choices', number, { count: choices.length });
      if (!choices.some((choice) => choice.letter === letter))
        return refuse('aiken-unknown-letter', number, { letter, last: choices.at(-1)?.letter ?? '' });
      return {
        place,
        question: {
          topic: [],
          prompt: stem.join('\n'),
          asked: {
            kind: 'choose-one',
            choices: choices.map(
              ({ letter: own, text: words }): ExchangeChoice => ({ text: words, right: own === letter }),
            ),
          },
        },
      };
    }
    const [, mark = '', words = ''] = choiceShape.exec(text) ?? [];
    const letter = mark.toUpperCase();
    // A stem may begin with something like "A. Lincoln …"; choices go from A on.
    if (mark !== '' && stem.length > 0 && letter === letterAt(choices.length)) choices.push({ letter, text: words });
    else if (choices.length === 0) stem.push(text);
    else return refuse('aiken-stray-line', number, { letter: letterAt(choices.length) });
  }
  return refuse('aiken-no-answer', lines.at(-1)?.number ?? 1);
};

/** What ends a line, for one reader or another. */
const lineEnds = /[\n\u0085\u2028\u2029]/;

/** A text on one line that is read as no mark. */
const oneLine = (text: string): string => text.replace(/\s*[\n\u0085\u2028\u2029]\s*/g, ' ').trim();

const printQuestion = (question: ExchangeQuestion & { readonly id: string }, losses: Loss[]): string => {
  if (question.asked.kind !== 'choose-one') return '';
  const { choices } = question.asked;
  const changed = (field: string): void =>
    void losses.push({ code: 'line-breaks', effect: 'changed', question: question.id, field });
  if (lineEnds.test(question.prompt.replace(/\n(?=\S)/g, ''))) changed('prompt');
  if (choices.some(({ text }) => lineEnds.test(text))) changed('choices');
  const guarded = (line: string): string => {
    losses.push({ code: 'line-guarded', values: { line }, effect: 'changed', question: question.id, field: 'prompt' });
    return `- ${line}`;
  };
  const stem = question.prompt
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => (answerShape.test(line) || (index > 0 && choiceShape.test(line)) ? guarded(line) : line));
  const right = choices.findIndex((choice) => choice.right);
  return [
    ...stem,
    ...choices.map(({ text }, index) => `${letterAt(index)}. ${oneLine(text)}`),
    `ANSWER: ${letterAt(right)}`,
    '',
  ].join('\n');
};

export default defineFormat({
  name: 'aiken',
  extensions: ['.aiken', '.txt'],
  carries: { kinds: ['choose-one'], features: [] },
  lossless: true,
  recognises: ({ text }) => /^[ \t]*ANSWER\s*:/im.test(text) && /^[ \t]*[A-Za-z][.)]/m.test(text),
  parse: ({ text }) => sorted(paragraphs(text).map(readQuestion)),
  print: (banks: readonly PrintedBank[]) => {
    const losses: Loss[] = [];
    const questions = banks.flatMap((bank) => bank.questions.map((question) => printQuestion(question, losses)));
    return { content: questions.join('\n'), losses };
  },
});
