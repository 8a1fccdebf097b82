import Big from 'big.js';
import type { AskedChooseMany, ExchangeChoice, ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Printed, PrintedBank } from '../../core/format.ts';
import { creditUnit, readCredit, share } from '../../core/marks.ts';
import type { Credit } from '../../generated/types.ts';

type Question = ExchangeQuestion & { readonly id: string };
type Note = (code: string, values: Loss['values'], field: string) => void;

const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');

/** What Moodle would read otherwise without a mark of the format: Markdown, HTML, and white space that counts. */
const needsMark = (text: string): boolean => /[\n*_`[\]<>&|]|\s\s|^\s|^(?:[-+>]|\d+[.)])\s|^#/.test(text);

const marked = (text: string): string => {
  // What is cut off in front counts where code is indented.
  const kept = /^\s/.test(text) ? `\n${text}` : text;
  return `[markdown]${escaped(kept)}`;
};

/** The weights that Moodle takes, in percent. */
const permitted = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
];

const percentOf = (units: number): string =>
  new Big(units).times(100).div(creditUnit).round(5, Big.roundHalfUp).toString();

/** A weight as Moodle takes it: the nearest one of its list where ours is not on it. */
const weight = (credit: Credit, note: Note): string => {
  const percent = percentOf(readCredit(credit));
  const size = Math.abs(Number(percent));
  if (size === 0 || permitted.includes(size)) return percent;
  const nearest = permitted.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best));
  const taken = Number(percent) < 0 ? -nearest : nearest;
  note('moodle-weight', { percent, nearest: taken }, 'choice-credit');
  return String(taken);
};

const printable = (isMarked: boolean) => {
  /** A text within an answer; it has the format of the question where it does not say. */
  const say = (text: string): string =>
    isMarked || !/^\s*(?:[%[]|\/\/)/.test(text) ? escapedInside(text) : marked(text);
  const escapedInside = (text: string): string => (/^\s*[%[]|^\s/.test(text) ? marked(text) : escaped(text));
  return say;
};

const feedback = (text: string | undefined, say: (text: string) => string): string =>
  text === undefined ? '' : `#${say(text)}`;

const manyLines = ({ choices }: AskedChooseMany, say: (text: string) => string, note: Note): readonly string[] => {
  const rights = choices.filter(({ right }) => right).length;
  const wrongs = choices.length - rights;
  const hasOwn = choices.some(({ credit }) => credit !== undefined);
  const weightOf = (choice: ExchangeChoice): string => {
    if (hasOwn)
      return choice.credit === undefined
        ? '0'
        : choice.right
          ? percentOf(readCredit(choice.credit))
          : weight(choice.credit, note);
    return percentOf(choice.right ? share(1, rights) : share(-1, wrongs));
  };
  const weights = choices.map(weightOf);
  const odd = weights.find((percent) => percent !== '0' && !permitted.includes(Math.abs(Number(percent))));
  // Left as it is, so that all right choices still make 100 %.
  if (odd !== undefined) note('moodle-odd-weight', { percent: odd }, 'choice-credit');
  return choices.map((choice, index) => `~%${weights[index]}%${say(choice.text)}${feedback(choice.feedback, say)}`);
};

const arrowless = (text: string): string => text.replaceAll('->', '-&gt;');

/** The lines between the braces, and what stands behind the opening one. */
const answerLines = (question: Question, say: (text: string) => string, note: Note): readonly string[] => {
  const { asked } = question;
  switch (asked.kind) {
    case 'choose-one':
      return asked.choices.map((choice) => {
        const own = choice.credit === undefined || choice.right ? '' : `%${weight(choice.credit, note)}%`;
        return `${choice.right ? '=' : '~'}${own}${say(choice.text)}${feedback(choice.feedback, say)}`;
      });
    case 'choose-many':
      return manyLines(asked, say, note);
    case 'decide': {
      const [right, wrong] = asked.answer
        ? [asked.feedback?.true, asked.feedback?.false]
        : [asked.feedback?.false, asked.feedback?.true];
      const told = wrong === undefined && right === undefined ? '' : `#${wrong === undefined ? '' : say(wrong)}`;
      return [`${asked.answer ? 'TRUE' : 'FALSE'}${told}${feedback(right, say)}`];
    }
    case 'write':
      return asked.accepted.map(({ text, credit, feedback: told }) => {
        const own = credit === undefined ? '' : `%${weight(credit, note)}%`;
        if (text.includes('->')) note('arrow', { text }, 'answer');
        return `=${own}${say(arrowless(text).replaceAll('*', '\\*'))}${feedback(told, say)}`;
      });
    case 'number':
      return asked.accepted.map(({ value, tolerance, credit, feedback: told }) => {
        const own = credit === undefined ? '' : `%${weight(credit, note)}%`;
        const range = tolerance === undefined ? '' : `:${new Big(tolerance).toFixed()}`;
        return `=${own}${new Big(value).toFixed()}${range}${feedback(told, say)}`;
      });
    case 'match':
      return [
        ...asked.pairs.map(
          ({ item, targets }) => `=${say(arrowless(item))} -> ${escaped(arrowless(targets[0] ?? ''))}`,
        ),
        ...(asked.spare ?? []).map((target) => `= -> ${escaped(arrowless(target))}`),
      ];
    default:
      return [];
  }
};

/** All texts of a question, for the choice of their format. */
const textsOf = (question: Question): readonly string[] => {
  const texts: string[] = [];
  const collect = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    else if (node !== null && typeof node === 'object') for (const child of Object.values(node)) collect(child);
  };
  collect([question.prompt, question.asked, question.explanation ?? '']);
  return texts;
};

const printQuestion = (question: Question, losses: Loss[]): string => {
  const note: Note = (code, values, field) =>
    void losses.push({ code, ...(values ? { values } : {}), effect: 'changed', question: question.id, field });
  const { asked, prompt, explanation } = question;
  if (asked.kind === 'match')
    for (const text of [...asked.pairs.flatMap(({ item, targets }) => [item, ...targets]), ...(asked.spare ?? [])])
      if (/^\s|\s\s|\n/.test(text)) note('white-space', { text }, 'targets');
  const isMarked = textsOf(question).some(needsMark);
  const say = printable(isMarked);
  const lines = answerLines(question, say, note);
  const general = explanation === undefined ? [] : [`####${say(explanation)}`];
  const tags = (question.tags ?? []).map((tag) => `[tag:${tag}]`).join(' ');
  const stem = isMarked || /^\s*[[{]/.test(prompt) ? marked(prompt) : escaped(prompt);
  const head = `${tags === '' ? '' : `// ${tags}\n`}::${escaped(question.id)}::${stem} {${asked.kind === 'number' ? '#' : ''}`;
  const inside = [...lines, ...general];
  return inside.length === 0 ? `${head}}\n` : `${head}\n${inside.map((line) => `  ${line}\n`).join('')}}\n`;
};

/** A category's path; a slash within a name is doubled. */
const categoryOf = (path: readonly string[]): string =>
  `$CATEGORY: ${['$course$/top', ...path.map((part) => part.replace(/\s*\n\s*/g, ' ').replaceAll('/', '//'))].join('/')}\n`;

/** Banks as GIFT, each topic as a category. */
export const printGift = (banks: readonly PrintedBank[]): Printed => {
  const losses: Loss[] = [];
  const parts: string[] = [];
  let category = '';
  for (const { head, questions } of banks)
    for (const question of questions) {
      const own = categoryOf(banks.length > 1 ? [head.title, ...question.topic] : question.topic);
      if (own !== category) parts.push(own);
      category = own;
      parts.push(printQuestion(question, losses));
    }
  return { content: parts.join('\n'), losses };
};
