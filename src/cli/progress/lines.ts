import stringWidth from 'string-width';
import type { InteractionKind } from '../../core/interaction.ts';
import { inLanguage } from '../../core/text.ts';
import { dayText } from '../../engine/days.ts';
import { forecastDays, type Misconception, type Progress } from '../../engine/progress.ts';
import { presentQuestion } from '../../engine/question-type-of.ts';
import { bar } from '../practice/summary.ts';
import { textLanguage } from '../practice/text-language.ts';
import { hang, wrap } from '../prompts/parts/layout.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { padded } from '../terminal/padded.ts';

const barWidth = 10;

/** How progress is shown: how wide, and whether with bars, which are read out dot by dot where somebody listens. */
interface ProgressLook {
  readonly columns: number;
  readonly drawsBars: boolean;
}

const topicLines = (
  { topics: all }: Progress,
  { messages, language, paint }: Shell,
  { columns, drawsBars }: ProgressLook,
): readonly string[] => {
  const topics = all.filter(({ met }) => met > 0);
  const notBegun = all.length - topics.length;
  const titles = topics.map(({ bank, topicId }) =>
    inlineMarkdown(inLanguage(bank.topics[topicId] ?? topicId, language), paint),
  );
  const figures = topics.map(({ questions, met, mastered }) => {
    const share = mastered / questions;
    const colour = share >= 0.8 ? 'green' : share >= 0.5 ? 'yellow' : 'red';
    const said = messages.learning.progress.topicFigures(mastered, questions, met);
    return drawsBars ? `${paint(colour, bar(share))}  ${said}` : said;
  });
  const width = Math.max(0, ...titles.map((title) => stringWidth(title)));
  const widest = Math.max(0, ...figures.map((text) => stringWidth(text)));
  const beside = width + widest + 4 <= columns;
  const rows = figures.flatMap((text, index) => {
    const title = titles[index] ?? '';
    if (!drawsBars) return hang('  ', `${title}: ${text}`, columns);
    return beside ? [`  ${padded(title, width)}  ${text}`] : [...hang('  ', title, columns), `    ${text}`];
  });
  return [...rows, ...(notBegun > 0 ? hang('  ', messages.learning.progress.notBegun(notBegun), columns) : [])];
};

/** The days ahead on which something is due, a bar each. */
const forecastLines = (
  { due }: Progress,
  today: number,
  { paint }: Shell,
  { drawsBars }: ProgressLook,
): readonly string[] => {
  const most = Math.max(1, ...due);
  return due.flatMap((count, ahead) => {
    if (ahead === 0 || count === 0) return [];
    if (!drawsBars) return [`  ${dayText(today + ahead)}: ${count}`];
    const full = Math.max(1, Math.round((count / most) * barWidth));
    return [`  ${dayText(today + ahead)}  ${paint('blue', '#'.repeat(full))}${' '.repeat(barWidth - full)}  ${count}`];
  });
};

const misconceptionLines = (one: Misconception, shell: Shell, columns: number): readonly string[] => {
  const { messages, paint } = shell;
  const words = messages.learning.progress;
  const { question, name } = one.asked;
  const interaction = presentQuestion(question);
  const language = textLanguage(one.asked, shell);
  const said = promptFor<InteractionKind>(interaction).describe(one.response, interaction, {
    messages,
    language,
    paint,
  });
  const facts = [words.times(one.times, dayText(one.lastDay)), ...(one.isMended ? [words.mended] : [])].join('; ');
  return [
    ...hang('  ', `${paint('bold', name)} · ${facts}`, columns),
    ...hang('    ', inlineMarkdown(inLanguage(question.prompt, language), paint), columns),
    ...hang('    ', words.youSaid(said), columns),
  ];
};

/** How far somebody has come, in lines. */
export const progressLines = (
  progress: Progress,
  { today, retention }: { readonly today: number; readonly retention: number },
  shell: Shell,
  look: ProgressLook,
): readonly string[] => {
  const { messages, paint } = shell;
  const { columns } = look;
  const words = messages.learning.progress;
  const { due, streak, answers, seconds, misconceptions, flagged } = progress;
  const ahead = due.slice(1).reduce((sum, count) => sum + count, 0);
  const wrapped = (line: string): readonly string[] => wrap(line, columns);
  return [
    ...wrapped(paint('bold', words.mastery(Math.round(retention * 100)))),
    ...topicLines(progress, shell, look),
    '',
    ...wrapped(words.dueToday(due[0] ?? 0)),
    ...wrapped(words.dueAhead(ahead, forecastDays - 1)),
    ...forecastLines(progress, today, shell, look),
    '',
    ...wrapped(words.streak(streak.current, streak.longest)),
    ...wrapped(words.time(answers.all, seconds.all)),
    ...wrapped(streak.learntToday ? words.timeToday(answers.today, seconds.today) : words.notToday),
    ...(flagged.length > 0 ? wrapped(words.flagged(flagged.length)) : []),
    ...(misconceptions.length === 0 ? [] : ['', ...wrapped(paint('bold', words.misconceptions))]),
    ...misconceptions.flatMap((one) => misconceptionLines(one, shell, columns)),
  ];
};
