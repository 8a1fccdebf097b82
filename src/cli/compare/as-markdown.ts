import type { Messages } from '../messages/en.ts';
import { markdownCell } from '../terminal/markdown-cell.ts';
import {
  type ComparedExam,
  type ComparisonPrinter,
  noteOf,
  numberText,
  questionsText,
  signedText,
  summaryLines,
} from './printer.ts';

/** Changes as a table in Markdown, a row each as they come, the summary below it. */
export const markdownPrinter = (exam: ComparedExam, words: Messages): ComparisonPrinter => {
  const { compare } = words;
  const { candidate, name, old, new: now, difference, note, questions } = compare.heads;
  let isEmpty = true;
  return {
    begin: () => `# ${markdownCell(compare.title(exam.title))}\n\n${markdownCell(compare.printed)}\n\n`,
    change: (change) => {
      const heads = `| ${[candidate, name, old, now, difference, note, questions].map(markdownCell).join(' | ')} |\n| --- | --- | ---: | ---: | ---: | --- | --- |\n`;
      const cells = [
        change.candidate,
        change.name ?? '',
        numberText(change.old?.points, words),
        numberText(change.new?.points, words),
        signedText(change.difference, words),
        noteOf(change, words),
        questionsText(change, words),
      ];
      const row = `| ${cells.map(markdownCell).join(' | ')} |\n`;
      const text = isEmpty ? heads + row : row;
      isEmpty = false;
      return text;
    },
    end: (summary) => {
      const lines = summaryLines(summary, words).map((line) => `- ${markdownCell(line)}`);
      return `${isEmpty ? `${markdownCell(compare.none)}\n` : ''}\n${lines.join('\n')}\n`;
    },
  };
};
