import stringWidth from 'string-width';
import { inLanguage } from '../../core/text.ts';
import type { SessionSummary } from '../../engine/session.ts';
import { hang } from '../prompts/parts/layout.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Asker } from './asker.ts';

const barWidth = 10;

const bar = (share: number): string => {
  const full = Math.round(share * barWidth);
  return '#'.repeat(full) + '.'.repeat(barWidth - full);
};

const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** A session in lines: the score, a bar for each topic, and what to look at again. */
export const summaryLines = (
  summary: SessionSummary,
  { shell, asker }: { readonly shell: Shell; readonly asker: Asker },
): readonly string[] => {
  const { messages, paint, language } = shell;
  const titles = summary.topics.map(({ bank, topicId }) =>
    inlineMarkdown(inLanguage(bank.topics[topicId] ?? topicId, language), paint),
  );
  const width = Math.max(0, ...titles.map((title) => stringWidth(title)));
  const beside = width + barWidth + 12 <= asker.columns;
  const rows = summary.topics.flatMap(({ share, right, asked }, index) => {
    const title = titles[index] ?? '';
    const colour = share >= 0.8 ? 'green' : share >= 0.5 ? 'yellow' : 'red';
    const figures = `${paint(colour, bar(share))}  ${right}/${asked}`;
    return beside ? [`  ${padTo(title, width)}  ${figures}`] : [...hang('  ', title, asker.columns), `    ${figures}`];
  });
  const omitted = summary.asked - summary.answered;
  return [
    '',
    paint('bold', messages.practice.summary),
    ...wrapText(messages.practice.score(summary.right, summary.answered, summary.asked), asker.columns),
    ...(omitted > 0 ? [messages.practice.unanswered(omitted)] : []),
    ...rows,
    ...(summary.missed.length > 0
      ? ['', messages.practice.missed, ...summary.missed.flatMap(({ name }) => hang('  ', name, asker.columns))]
      : []),
    '',
  ];
};
