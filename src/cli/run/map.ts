import { lackingQuestions, proposeMap } from '../../engine/map-proposal.ts';
import { sampleTable } from '../../io/table/open-table.ts';
import { isFault } from '../../io/table/table.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { isSure, mapText } from '../map/map-text.ts';
import { rejectionWords } from '../messages/report-words.ts';
import { wishesPlain } from '../practice/is-plain.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { usableExamAndBanks } from '../usable-exam.ts';

export interface MapOptions {
  readonly table: string;
  readonly exam: readonly string[];
  readonly output?: string;
  /** Whether nothing is asked, even in a terminal. */
  readonly plain?: boolean;
}

/** So many names are listed. */
const mostNames = 10;
/** So many rows are looked at. */
const sampledRows = 200;

/** Proposes a map of an export's columns. */
export const runMap = async (shell: Shell, { table, exam: paths, output, plain }: MapOptions): Promise<ExitCode> => {
  const sample = await sampleTable(table, sampledRows);
  if (isFault(sample)) {
    const reason = rejectionWords(shell.messages, sample.code, sample.values);
    throw new UserError('no-table', { path: table, line: sample.line, reason });
  }
  const { heads, rows } = sample;
  const { exam } = await usableExamAndBanks(shell, paths);
  const { stdin, stdout } = shell.context;
  const proposed = proposeMap(exam, heads, rows);
  const asks =
    stdin.isTTY === true &&
    stdout.isTTY === true &&
    output !== undefined &&
    plain !== true &&
    !wishesPlain(shell.context);
  const answered = asks ? await (await import('../map/ask-columns.ts')).askColumns(shell, exam, proposed) : proposed;
  if (typeof answered === 'number') return answered;
  const { map: words } = shell.messages;
  const taken = answered.columns.flatMap((column) => (isSure(column) && column.taken ? [column.taken] : []));
  const lacking = lackingQuestions(exam, taken);
  const shown = [...lacking.slice(0, mostNames), ...(lacking.length > mostNames ? ['…'] : [])];
  const file = table.replaceAll('\\', '/').replace(/^.*\//, '');
  const text = mapText(shell, { file, heads, proposal: answered, lacking: shown });
  if (output === undefined) shell.out(text);
  else {
    writeAtomic(output, text);
    shell.note(visibleLine(words.written(output)));
  }
  const unsure = answered.columns.filter((column) => !isSure(column) && column.guesses.length > 0).length;
  shell.note(words.mapped(exam.questions.length - lacking.length, exam.questions.length));
  if (answered.candidate === undefined) shell.complain(words.noCandidate);
  if (unsure > 0) shell.note(words.unsure(unsure));
  if (lacking.length > 0) shell.note(visibleLine(words.lacking(shown.join(', '))));
  shell.note(words.check);
  return exitCode.fine;
};
