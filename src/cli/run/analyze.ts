import { jsonText } from '../../core/text.ts';
import { type ReportReader, readReport } from '../../io/report-reader.ts';
import { type Spool, spool } from '../../io/spool.ts';
import { writeAtomic } from '../../io/write.ts';
import { asCsv } from '../analyze/as-csv.ts';
import { asMarkdown, questionAsMarkdown } from '../analyze/as-markdown.ts';
import { asTable } from '../analyze/as-table.ts';
import type { Look } from '../analyze/look.ts';
import { questionPage } from '../analyze/question-page.ts';
import { analyzedQuestions, findQuestion, type Sorting, sortedQuestions } from '../analyze/questions.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { wishesPlain } from '../practice/is-plain.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';

export interface AnalyzeOptions {
  /** A report; `-` is standard input. */
  readonly path: string;
  /** Number, name or id of the one question to show. */
  readonly question?: string;
  readonly sort: Sorting;
  readonly format: 'table' | 'json' | 'csv' | 'markdown';
  readonly output?: string;
  /** Where to write the report as a page. */
  readonly html?: string;
  /** Whether the page leaves out names and ids. */
  readonly anonymous?: boolean;
  readonly plain?: boolean;
}

const fewestColumns = 40;
const mostColumns = 160;
const usualColumns = 80;

/** Blocks, colours and the width of the screen are for terminals only. */
const lookOf = ({ context, messages, language, paint }: Shell, { output, plain }: AnalyzeOptions): Look => {
  const isTerminal = context.stdout.isTTY === true && output === undefined;
  const isPlain = plain === true || !isTerminal || wishesPlain(context);
  const columns = isTerminal ? (context.stdout.columns ?? usualColumns) : usualColumns;
  return {
    words: messages,
    language,
    columns: Math.min(mostColumns, Math.max(fewestColumns, columns)),
    plain: isPlain,
    paint: plain === true || output !== undefined ? noPaint : paint,
  };
};

const jsonOf = (value: unknown): string => `${jsonText(value, 2)}\n`;

const printed = async (shell: Shell, report: ReportReader, options: AnalyzeOptions): Promise<string> => {
  const look = lookOf(shell, options);
  const { exam, input, statistics } = report;
  const all = analyzedQuestions(report);
  const one = options.question === undefined ? undefined : findQuestion(report, all, options.question);
  const questions = one ? [one] : sortedQuestions(all, options.sort);
  switch (options.format) {
    case 'json':
      return jsonOf(one ? { question: one.item, statistics: one.figures } : { exam, input, statistics });
    case 'csv':
      return asCsv(questions);
    case 'markdown':
      return one ? questionAsMarkdown(report, one, look) : asMarkdown(report, questions, look);
    case 'table':
      return one ? questionPage(report, one, look) : asTable(report, questions, options.path, look);
  }
};

/** Says how an exam and its questions went. */
export const runAnalyze = async (shell: Shell, options: AnalyzeOptions): Promise<ExitCode> => {
  const input: Spool | undefined = options.path === '-' ? await spool(shell.context.stdin) : undefined;
  try {
    const report = readReport(input?.path ?? options.path);
    if (options.html !== undefined) {
      const { writePage } = await import('../analyze/page.ts');
      writePage(shell, report, options.html, options.anonymous === true);
      shell.note(shell.messages.analyze.pageWritten(visibleLine(options.html)));
      if (options.output === undefined) return exitCode.fine;
    }
    const text = await printed(shell, report, options);
    if (options.output === undefined) shell.out(text);
    else writeAtomic(options.output, text);
    return exitCode.fine;
  } finally {
    input?.remove();
  }
};
