import { printMark } from '../../core/marks.ts';
import { jsonText } from '../../core/text.ts';
import { amendExam } from '../../engine/amend.ts';
import { tellsAnswers } from '../../engine/compare.ts';
import { nearMissesOf } from '../../engine/near-misses.ts';
import type { NearMisses } from '../../generated/types.ts';
import { readReport } from '../../io/report-reader.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { outputLook } from '../compare/output-look.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type AmendedMiss, amendmentFor, amendmentsText } from '../near-misses/amendments.ts';
import { nearMissTable } from '../near-misses/as-table.ts';
import { applicableAfter, listedChanges } from '../near-misses/listed-amendments.ts';
import type { Shell } from '../shell.ts';
import { usableExamAndBanks } from '../usable-exam.ts';

export interface NearMissesOptions {
  readonly report: string;
  /** The exam or the banks that it was graded against. */
  readonly inputs: readonly string[];
  readonly format: 'table' | 'json' | 'yaml';
  readonly output?: string;
  /** How many candidates a near miss must help. */
  readonly least: string;
}

const asJson = (exam: string, all: readonly AmendedMiss[]): string => {
  const printed: NearMisses = {
    nearMisses: 1,
    exam,
    misses: all.map(({ miss: { gain, response: _, candidates, ...miss }, amendment }) => ({
      ...miss,
      candidates,
      points: printMark(gain, 6),
      amendment,
    })),
  };
  return `${jsonText(printed, 2)}\n`;
};

/** Says which wrong typed answers of a report are nearly right, and what would accept them. */
export const runNearMisses = async (shell: Shell, options: NearMissesOptions): Promise<ExitCode> => {
  if (!/^[1-9]\d{0,8}$/.test(options.least)) throw new UserError('bad-number', { value: options.least });
  const report = readReport(options.report);
  const { exam } = await usableExamAndBanks(shell, options.inputs);
  if (report.exam.id !== exam.id) throw new UserError('report-of-other-exam', { exam: report.exam.id, id: exam.id });
  if (!tellsAnswers(report)) throw new UserError('report-without-answers', { path: options.report });
  const { messages: words } = shell;
  const today = shell.context.today();
  const listed = listedChanges(report);
  const { exam: amended } = amendExam(exam, { amendments: exam.id, changes: listed });
  const all = nearMissesOf(amended, report.results())
    .filter(({ candidates }) => candidates >= Number(options.least))
    .map((miss): AmendedMiss => ({ miss, amendment: amendmentFor(miss, words, today) }))
    .filter(({ amendment }) => listed.length === 0 || applicableAfter(exam, listed, [amendment]).length > 0);
  const texts = {
    json: () => asJson(exam.id, all),
    yaml: () => amendmentsText(exam, listed, all, words),
    table: () => nearMissTable(all, outputLook(shell, options.output)),
  };
  const text = texts[options.format]();
  if (options.output === undefined) shell.out(text);
  else writeAtomic(options.output, text);
  return exitCode.fine;
};
