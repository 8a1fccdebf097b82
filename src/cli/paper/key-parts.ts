import { acceptedTexts } from '../../core/accepted-text.ts';
import { acceptedRanges } from '../../core/accepted-value.ts';
import { letterAt } from '../../core/letter.ts';
import { type Credit, creditText, creditUnit, readCredit } from '../../core/marks.ts';
import { printNumber } from '../../core/number.ts';
import { everyLanguage } from '../../core/text.ts';
import type {
  Blank,
  Credits,
  Match,
  PaperOption,
  Question,
  ShortAnswerBlank,
  ShortAnswerQuestion,
} from '../../generated/types.ts';
import { cleanMarkdownLine, codeMarkdown, escapeMarkdown } from '../../pages/markdown-text.ts';
import type { KeyNote } from '../../pages/sheet.ts';
import type { Messages } from '../messages/en.ts';

/** What words a key is told in, and in which language its texts are. */
export interface KeyTelling {
  readonly messages: Messages;
  readonly language: string;
}

/** What is to be known of a question, one after the other. */
export type Notes = readonly KeyNote[];

/** A note, if there is anything to say. */
export const note = (label: string, lines: readonly string[]): Notes => (lines.length === 0 ? [] : [{ label, lines }]);

/** `C. text` of a choice, by its place on this paper. */
export const placed = (options: readonly PaperOption[], id: string): string => {
  const at = options.findIndex((option) => option.id === id);
  return `${letterAt(at)}. ${cleanMarkdownLine(options[at]?.text ?? id)}`;
};

/** Behind a line, how much of the credit it earns where that is not all of it. */
const withCredit = (line: string, credit: Credit, { messages }: KeyTelling): string =>
  credit === creditUnit ? line : `${line} – ${escapeMarkdown(messages.paper.keyWords.credit(creditText(credit)))}`;

const creditNotes = (options: readonly PaperOption[], credits: Credits | undefined, telling: KeyTelling): Notes =>
  note(
    telling.messages.paper.keyWords.credits,
    options.flatMap(({ id }) => {
      const own = credits && Object.hasOwn(credits, id) ? credits[id] : undefined;
      return own === undefined ? [] : [withCredit(placed(options, id), readCredit(own), telling)];
    }),
  );

/** Answers that earn something, and those that an author names because they earn nothing. */
const acceptedNotes = (
  answers: readonly { readonly credit: Credit; readonly line: string }[],
  { messages }: KeyTelling,
): Notes => {
  const words = messages.paper.keyWords;
  const lines = (isAccepted: boolean): readonly string[] =>
    answers.filter(({ credit }) => credit > 0 === isAccepted).map(({ line }) => line);
  return [...note(words.accepted, lines(true)), ...note(words.notAccepted, lines(false))];
};

const matchLines = (
  { case: capitals, accents, punctuation, typos }: Match,
  { messages }: KeyTelling,
): readonly string[] => {
  const words = messages.paper.keyWords;
  return [
    ...(capitals === true ? [words.capitalsCount] : []),
    ...(accents === true ? [words.accentsCount] : []),
    ...(punctuation === false ? [words.punctuationIgnored] : []),
    ...(typos === undefined || typos === 0 ? [] : [words.typos(typos)]),
  ];
};

const textNotes = (part: ShortAnswerQuestion | ShortAnswerBlank, telling: KeyTelling): Notes => {
  const words = telling.messages.paper.keyWords;
  const texts = acceptedTexts(part).map(({ text, outcome }) => {
    const written = everyLanguage(text).map(escapeMarkdown).join(' / ');
    return { credit: outcome.credit, line: withCredit(written, outcome.credit, telling) };
  });
  return [
    ...acceptedNotes(texts, telling),
    ...note(
      words.patterns,
      (part.patterns ?? []).map(({ pattern, credit }) =>
        withCredit(codeMarkdown(pattern), credit === undefined ? creditUnit : readCredit(credit), telling),
      ),
    ),
    ...note(words.comparing, matchLines(part.match ?? {}, telling).map(escapeMarkdown)),
  ];
};

const numberNotes = (
  part: Parameters<typeof acceptedRanges>[0] & { readonly units?: { readonly [unit: string]: number } },
  telling: KeyTelling,
): Notes => {
  const words = telling.messages.paper.keyWords;
  const [first, ...others] = Object.entries(part.units ?? {});
  const unit = first ? ` ${first[0]}` : '';
  const values = acceptedRanges(part).map(({ value, low, high, outcome }) => {
    const range = low.eq(high) ? '' : ` (${words.range(printNumber(low), printNumber(high))})`;
    const written = escapeMarkdown(`${printNumber(value)}${unit}${range}`);
    return { credit: outcome.credit, line: withCredit(written, outcome.credit, telling) };
  });
  const factors = others.map(([name, factor]) => escapeMarkdown(`1 ${name} = ${factor}${unit}`));
  return [...acceptedNotes(values, telling), ...note(words.units, factors)];
};

/** The key of a question or of a blank, as its type has it; `options` are its choices as they stand on the paper. */
export const partNotes = (part: Blank | Question, options: readonly PaperOption[], telling: KeyTelling): Notes => {
  const words = telling.messages.paper.keyWords;
  const { trueWord, falseWord, noneOfThem } = telling.messages.practice;
  switch (part.type) {
    case 'single-choice':
      return [...note(words.right, [placed(options, part.answer)]), ...creditNotes(options, part.credit, telling)];
    case 'multiple-response': {
      const right = options.filter(({ id }) => part.answer.includes(id)).map(({ id }) => placed(options, id));
      return [
        ...note(words.right, right.length > 0 ? right : [noneOfThem]),
        ...creditNotes(options, part.credit, telling),
        ...note(words.scored, [
          right.length === 0
            ? words.noneIsRight
            : part.credit
              ? words.ownCredit
              : words.scoring[part.scoring ?? 'balanced'],
        ]),
      ];
    }
    case 'true-false':
      return note(words.right, [part.answer ? trueWord : falseWord]);
    case 'short-answer':
      return textNotes(part, telling);
    case 'numerical':
      return numberNotes(part, telling);
    default:
      return [];
  }
};
