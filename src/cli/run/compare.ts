import { comparedWidth, compareReports, tellsAnswers } from '../../engine/compare.ts';
import { readReport } from '../../io/report-reader.ts';
import { openRows } from '../../io/rows.ts';
import { UserError } from '../../io/user-error.ts';
import { openAtomic } from '../../io/write.ts';
import { csvPrinter } from '../compare/as-csv.ts';
import { jsonPrinter } from '../compare/as-json.ts';
import { markdownPrinter } from '../compare/as-markdown.ts';
import { tablePrinter } from '../compare/as-table.ts';
import { outputLook } from '../compare/output-look.ts';
import type { ComparedExam, ComparisonPrinter } from '../compare/printer.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';

export interface CompareOptions {
  /** Two reports. */
  readonly before: string;
  readonly now: string;
  readonly format: 'table' | 'json' | 'csv' | 'markdown';
  readonly failOn: 'changes' | 'none';
  readonly output?: string;
}

const printerOf = (shell: Shell, exam: ComparedExam, options: CompareOptions): ComparisonPrinter => {
  switch (options.format) {
    case 'json':
      return jsonPrinter(exam);
    case 'csv':
      return csvPrinter();
    case 'markdown':
      return markdownPrinter(exam, shell.messages);
    case 'table':
      return tablePrinter(outputLook(shell, options.output));
  }
};

/** Says whose mark differs between two reports of one exam. */
export const runCompare = async (shell: Shell, options: CompareOptions): Promise<ExitCode> => {
  const [old, now] = [readReport(options.before), readReport(options.now)];
  const { compare: words } = shell.messages;
  if (old.exam.id !== now.exam.id) throw new UserError('reports-of-two-exams', { old: old.exam.id, now: now.exam.id });
  const fingerprints = { old: old.exam.fingerprint, new: now.exam.fingerprint };
  if (fingerprints.old !== fingerprints.new) shell.note(words.otherEdition);
  const byQuestion = tellsAnswers(old) && tellsAnswers(now);
  if (!byQuestion) shell.note(words.noQuestions);
  const printer = printerOf(shell, { id: now.exam.id, title: now.exam.title, fingerprints, byQuestion }, options);
  const rows = openRows(comparedWidth(old, now), (length) => new Float64Array(length));
  const file = options.output === undefined ? undefined : openAtomic(options.output);
  const write = (text: string): void => {
    if (text !== '') (file ? file.write : shell.out)(text);
  };
  try {
    write(await printer.begin());
    const changes = compareReports(old, now, rows);
    let next = changes.next();
    let differ = false;
    while (!next.done) {
      differ = true;
      write(await printer.change(next.value));
      next = changes.next();
    }
    write(await printer.end(next.value));
    file?.commit();
    return differ && options.failOn === 'changes' ? exitCode.problems : exitCode.fine;
  } catch (error) {
    file?.abort();
    throw error;
  } finally {
    rows.close();
  }
};
