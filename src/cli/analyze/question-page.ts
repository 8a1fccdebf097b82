import { inLanguage } from '../../core/text.ts';
import { questionTypeMessages } from '../../generated/question-type-messages.ts';
import type { Report } from '../../generated/types.ts';
import { hang, wrap } from '../prompts/parts/layout.ts';
import { renderMarkdown } from '../terminal/markdown.ts';
import { visibleLine } from '../terminal/visible.ts';
import { attentionSentences, block } from './as-table.ts';
import { choiceLines, choiceTable } from './choice-table.ts';
import { figureText, intervalText, percentText, shortNumber } from './figure-text.ts';
import { keyLines } from './key-text.ts';
import { lackLines, lacksOfChoices, lacksOfQuestion } from './lacking.ts';
import { type Look, lineOfText } from './look.ts';
import type { AnalyzedQuestion } from './questions.ts';
import { rowLines, type SummaryRow } from './summary.ts';

/** The figures of one question, with their intervals. */
export const questionRows = ({ item, figures }: AnalyzedQuestion, look: Pick<Look, 'words'>): readonly SummaryRow[] => {
  const { words } = look;
  const { analyze } = words;
  const row = (name: keyof typeof analyze.figures, value: string): SummaryRow => ({
    name: analyze.figures[name],
    value,
  });
  const { presented, answered, omitted, invalid } = figures;
  const interval = intervalText(words, figures.facilityInterval, percentText);
  const number = (figure: number | null): string => figureText(words, figure);
  return [
    row('answers', analyze.answersOf(answered, presented, omitted, invalid)),
    row('facility', `${percentText(figures.facility)}${interval === '' ? '' : ` (${interval})`}`),
    row('sd', figures.sd === null ? number(null) : analyze.points(number(figures.sd), shortNumber(words, item.points))),
    row('discrimination', number(figures.discrimination)),
    row('discriminativeEfficiency', number(figures.discriminativeEfficiency)),
    row('alphaIfDropped', number(figures.alphaIfDropped)),
    row('upperLower', number(figures.upperLower)),
    row('fifths', figures.fifths.map(percentText).join(', ')),
  ];
};

/** What kind of question it is, on what, how hard and worth how much. */
export const kindOf = ({ exam }: Pick<Report, 'exam'>, { item }: AnalyzedQuestion, look: Look): string => {
  const { words, language } = look;
  const types: { readonly [type: string]: { readonly [L in typeof language]: { readonly name: string } } | undefined } =
    questionTypeMessages;
  const type = (Object.hasOwn(types, item.type) ? types[item.type] : undefined)?.[language].name ?? item.type;
  const topic = exam.topics.find((one) => one.topic === item.topic);
  return [
    type,
    topic ? lineOfText(topic.title, look) : item.topic,
    words.practice.difficulties[item.difficulty],
    words.analyze.points(shortNumber(words, item.points), ''),
  ].join(' · ');
};

const apart = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);

/** One question in full: what it asks, its key, its figures, its choices, what is flagged. */
export const questionPage = (report: Pick<Report, 'exam'>, question: AnalyzedQuestion, look: Look): string => {
  const { words, columns, paint, plain } = look;
  const { analyze } = words;
  const { item, figures, number } = question;
  const choices = figures.choices ?? [];
  const wrapped = (text: string): readonly string[] => wrap(text, columns);
  const key = choices.length > 0 ? [] : keyLines(item, look);
  const lacks = lackLines([...lacksOfQuestion(question), ...lacksOfChoices(question)], look);
  const title = `${analyze.questionOf(number, report.exam.items.length)}: ${visibleLine(item.question)}`;
  const lines = [
    ...wrapped(title).map((line) => paint('bold', line)),
    ...wrapped(visibleLine(kindOf(report, question, look))).map((line) => paint('dim', line)),
    '',
    ...renderMarkdown(inLanguage(item.prompt, look.language), columns, paint),
    ...block(
      analyze.key,
      key.flatMap((line) => hang('  ', visibleLine(line), columns)),
      look,
    ),
    ...apart(choiceLines(question, look)),
    ...apart(choices.length > 0 ? choiceTable(question, look) : []),
    ...(choices.length > 0 ? wrapped(analyze.choiceLegend(plain)).map((line) => paint('dim', line)) : []),
    '',
    ...rowLines(questionRows(question, look), look),
    ...block(
      analyze.attention,
      attentionSentences(report, [question], look).flatMap((sentence) => hang('  ', sentence, columns)),
      look,
    ),
    ...block(
      analyze.lacking,
      lacks.flatMap((line) => hang('  ', visibleLine(line), columns)),
      look,
    ),
  ];
  return `${lines.join('\n')}\n`;
};
