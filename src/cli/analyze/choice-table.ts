import type { ChoiceStatistics } from '../../generated/types.ts';
import { hang } from '../prompts/parts/layout.ts';
import { visibleLine } from '../terminal/visible.ts';
import { sparkline } from './bars.ts';
import { figureText, percentText } from './figure-text.ts';
import { type Look, lineOfText } from './look.ts';
import type { AnalyzedQuestion } from './questions.ts';
import { tableLines } from './table.ts';

/** What a choice is called: its id, or the word for true or false. */
const choiceName = (
  { choice }: ChoiceStatistics,
  { item }: AnalyzedQuestion,
  { words }: Pick<Look, 'words'>,
): string => {
  if (item.type !== 'true-false') return choice;
  return choice === 'true' ? words.practice.trueWord : words.practice.falseWord;
};

/** What a choice says, else what it is called. */
export const choiceText = (
  choice: ChoiceStatistics,
  question: AnalyzedQuestion,
  look: Pick<Look, 'words' | 'language'>,
): string => {
  const option = question.item.options?.find(({ id }) => id === choice.choice);
  return option ? lineOfText(option.text, look) : choiceName(choice, question, look);
};

const keyMark = ({ key }: ChoiceStatistics, { words, plain }: Look): string =>
  key ? `${plain ? '*' : '✓'} ${words.analyze.keyMark}` : '';

/** What the choices of a question say, below their ids. */
export const choiceLines = (question: AnalyzedQuestion, look: Look): readonly string[] =>
  (question.item.options ? (question.figures.choices ?? []) : []).flatMap((choice) => [
    visibleLine(`  ${choice.choice}${choice.key ? `  ${keyMark(choice, look)}` : ''}`),
    ...hang('    ', choiceText(choice, question, look), look.columns).map((line) => look.paint('dim', line)),
  ]);

/** The choices of a question with their figures; the key has a mark and the word for it. */
export const choiceTable = (question: AnalyzedQuestion, look: Look): readonly string[] => {
  const { words, plain, paint } = look;
  const { heads } = words.analyze;
  const choices = question.figures.choices ?? [];
  const share = (head: string, figure: (choice: ChoiceStatistics) => number | null, drop?: number) => ({
    head,
    cells: choices.map((choice) => percentText(figure(choice))),
    align: 'right' as const,
    ...(drop === undefined ? {} : { drop }),
  });
  return tableLines(
    [
      {
        head: '',
        cells: choices.map((choice) => keyMark(choice, look)),
        style: (text) => paint('green', text),
      },
      { head: heads.choice, cells: choices.map((choice) => choiceName(choice, question, look)), least: 10 },
      { head: heads.count, cells: choices.map(({ count }) => String(count)), align: 'right', drop: 3 },
      share(heads.share, (choice) => choice.share),
      share(heads.upper, (choice) => choice.upper, 1),
      share(heads.lower, (choice) => choice.lower, 1),
      {
        head: heads.discrimination,
        cells: choices.map(({ discrimination }) => figureText(words, discrimination)),
        align: 'right',
      },
      { head: heads.fifths, cells: choices.map(({ fifths }) => sparkline(fifths, plain)), drop: 2 },
    ],
    look,
  );
};
