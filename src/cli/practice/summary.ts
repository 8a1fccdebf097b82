import stringWidth from 'string-width';
import { printCredit } from '../../core/marks.ts';
import { inLanguage } from '../../core/text.ts';
import { certaintyMark, mostCertaintyMarks } from '../../engine/certainty.ts';
import type { Certainty } from '../../engine/history.ts';
import type { PracticeQuestion, SessionSummary } from '../../engine/session.ts';
import { hang } from '../prompts/parts/layout.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { padded } from '../terminal/padded.ts';
import { noPaint } from '../terminal/style.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Asker } from './asker.ts';
import { textLanguage } from './text-language.ts';

const barWidth = 10;

/** A share from 0 to 1 as a bar. */
export const bar = (share: number): string => {
  const full = Math.round(share * barWidth);
  return '#'.repeat(full) + '.'.repeat(barWidth - full);
};

const certaintyLines = (certain: SessionResult['certain'], { messages }: Shell, columns: number): readonly string[] => {
  if (certain.length === 0) return [];
  const sum = certain.reduce(
    (marks, { credit, certainty }) => marks + certaintyMark(printCredit(credit), certainty),
    0,
  );
  const most = mostCertaintyMarks * certain.length;
  return wrapText(messages.learning.certaintySum(Math.round(sum * 10) / 10, most, certain.length), columns);
};

/** Where the matter of questions is taught: each place once, most questions first. */
const rereadLines = (questions: readonly PracticeQuestion[], shell: Shell, columns: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const asked of questions)
    for (const { title, section } of asked.question.references ?? []) {
      const place = [title, section].flatMap((text) =>
        text === undefined ? [] : [inlineMarkdown(inLanguage(text, textLanguage(asked, shell)), shell.paint)],
      );
      counts.set(place.join(', '), (counts.get(place.join(', ')) ?? 0) + 1);
    }
  if (counts.size === 0) return [];
  const places = [...counts].sort(([, a], [, b]) => b - a);
  return [
    '',
    shell.messages.learning.readAgain,
    ...places.flatMap(([place, count]) => hang('  ', count === 1 ? place : `${place} (${count})`, columns)),
  ];
};

/** A long question is cut after so many letters. */
const longestPrompt = 120;

/** What a question asks, in a line: its name is for those who write banks. */
const promptOf = (asked: PracticeQuestion, shell: Shell): string => {
  const letters = [...inlineMarkdown(inLanguage(asked.question.prompt, textLanguage(asked, shell)), noPaint)];
  return letters.length <= longestPrompt
    ? letters.join('')
    : `${letters
        .slice(0, longestPrompt - 1)
        .join('')
        .trimEnd()}…`;
};

/** What a session left: how it went, the answers that somebody said how sure of, and what was not known. */
export interface SessionResult {
  readonly summary: SessionSummary;
  readonly certain: readonly { readonly credit: number; readonly certainty: Certainty }[];
  readonly reread: readonly PracticeQuestion[];
}

/** A session in lines: the score, each topic, with a bar where bars are drawn, what to look at again and where that is taught. */
export const summaryLines = (
  { summary, certain, reread }: SessionResult,
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
    if (asker.drawsBars !== true)
      return hang('  ', `${title}: ${messages.practice.rightOf(right, asked)}`, asker.columns);
    const colour = share >= 0.8 ? 'green' : share >= 0.5 ? 'yellow' : 'red';
    const figures = `${paint(colour, bar(share))}  ${right}/${asked}`;
    return beside ? [`  ${padded(title, width)}  ${figures}`] : [...hang('  ', title, asker.columns), `    ${figures}`];
  });
  const omitted = summary.asked - summary.answered;
  return [
    '',
    paint('bold', messages.practice.summary),
    ...wrapText(messages.practice.score(summary.right, summary.answered, summary.asked), asker.columns),
    ...certaintyLines(certain, shell, asker.columns),
    ...(omitted > 0 ? [messages.practice.unanswered(omitted)] : []),
    ...rows,
    ...(summary.missed.length > 0
      ? [
          '',
          messages.practice.missed,
          ...summary.missed.flatMap((asked) => hang('  ', promptOf(asked, shell), asker.columns)),
        ]
      : []),
    ...rereadLines(reread, shell, asker.columns),
    '',
  ];
};
