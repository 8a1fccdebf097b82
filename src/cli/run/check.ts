import { dirname, resolve } from 'node:path';
import { isDay } from '../../core/day.ts';
import { type CheckSettings, check, isMeantAsBank, type LocatedProblem } from '../../engine/check.ts';
import { loadConfig } from '../../io/config.ts';
import { isIgnored, type LoadedDocument, loadDocuments } from '../../io/documents.ts';
import { pathFrom, repositoryFolder } from '../../io/paths.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { readOutputs, writeOutputs } from '../check/outputs.ts';
import { pathsToCheck, ruleSettings } from '../check/settings.ts';
import { withoutBaseline, withoutDisabled, writeBaseline } from '../check/taming.ts';
import { loadExamBanks } from '../exam-banks.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findingsOf, placeFindings } from '../findings.ts';
import type { Shell } from '../shell.ts';
import { visible, visibleLine } from '../terminal/visible.ts';

type Level = 'error' | 'warning' | 'info';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format?: readonly string[];
  readonly failOn?: Level;
  readonly maxWarnings?: string;
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly today?: string;
  readonly config?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** Whether to mend what can be mended by itself; with `dryRun` only to show it. */
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new UserError('bad-count', { name: '--max-warnings', value: text });
  return Number(text);
};

/** The day that the user names, else the machine's, of which rules make only notes. */
const todaySettings = (named: string | undefined, shell: Shell): Pick<CheckSettings, 'today' | 'todayIsMachines'> => {
  if (named === undefined) return { today: shell.context.today(), todayIsMachines: true };
  if (!isDay(named)) throw new UserError('bad-day', { name: '--today', value: named });
  return { today: named };
};

/** Mends what can be mended by itself, or shows how; says whether there was anything. */
const mend = async (
  shell: Shell,
  problems: readonly LocatedProblem[],
  documents: readonly LoadedDocument[],
  dryRun: boolean,
): Promise<boolean> => {
  const { fixDocuments } = await import('../check/fix-documents.ts');
  const { unifiedDiff } = await import('../../io/line-diff.ts');
  const fixed = fixDocuments(problems, documents);
  for (const { file, before, after, count } of fixed) {
    if (dryRun) shell.out(visible(unifiedDiff(file, before, after)));
    else {
      writeAtomic(file, after, { overAnything: true });
      shell.note(visibleLine(shell.messages.check.fixed(file, count)));
    }
  }
  return fixed.length > 0;
};

/** Checks banks and exams and prints what was found. */
export const runCheck = async (shell: Shell, options: CheckOptions, mendedBefore = false): Promise<ExitCode> => {
  const outputs = readOutputs(options.format ?? [], options.output);
  const today = todaySettings(options.today, shell);
  const config = loadConfig(options.config);
  const paths = pathsToCheck(options.paths, config);
  const ignored = config?.check.ignore ?? [];
  const isLeftOut = ({ file }: LoadedDocument): boolean =>
    config !== undefined && ignored.length > 0 && isIgnored(pathFrom(config.folder, file), ignored);
  const documents = (await loadDocuments(paths)).filter((document) => !isLeftOut(document));
  const settings = { ...ruleSettings(config, options.rule ?? []), ...today };
  const repository = repositoryFolder(process.cwd());
  const baselineFolder = (file: string): string => config?.folder ?? repository ?? dirname(resolve(file));
  const outcome = check(documents, settings, await loadExamBanks(documents));
  if (!documents.some(isMeantAsBank)) throw new UserError('no-banks', { path: paths.join(', ') });
  const enabled = withoutDisabled(outcome.problems, documents, (rule) => settings.severities?.[rule] !== 'off');
  if (options.updateBaseline === true) {
    if (options.baseline === undefined) throw new UserError('missing-option-value', { name: '--baseline' });
    const taken = writeBaseline(enabled, options.baseline, baselineFolder(options.baseline));
    shell.note(shell.messages.check.baselineWritten(options.baseline, taken));
    if (taken === enabled.length) return exitCode.fine;
    shell.complain(shell.messages.check.baselineBlocking(enabled.length - taken));
    return exitCode.problems;
  }
  if (options.fix === true) {
    const mended = await mend(shell, enabled, documents, options.dryRun === true);
    if (options.dryRun === true) return exitCode.fine;
    // A question that was mended is looked at by more rules, which may have more to mend.
    if (mended) return runCheck(shell, options, true);
    if (!mendedBefore) shell.note(shell.messages.check.nothingToFix);
  }
  const baselineFrom = options.baseline === undefined ? '' : baselineFolder(options.baseline);
  const { problems, gone } = withoutBaseline(enabled, options.baseline, baselineFrom);
  const placed = placeFindings(problems, documents, shell.language);
  const findings = findingsOf(placed, documents);
  await writeOutputs(shell, outputs, findings, placed, documents, repository);
  if (gone > 0) shell.note(shell.messages.check.baselineGone(gone));
  const { error, warning, info } = findings.counts;
  const failOn = options.failOn ?? config?.check.failOn ?? 'error';
  const most = options.maxWarnings === undefined ? config?.check.maxWarnings : wholeNumber(options.maxWarnings);
  const failing = error + (failOn === 'error' ? 0 : warning) + (failOn === 'info' ? info : 0);
  if (most !== undefined && warning > most) shell.complain(shell.messages.check.tooManyWarnings(warning, most));
  return failing > 0 || (most !== undefined && warning > most) ? exitCode.problems : exitCode.fine;
};
