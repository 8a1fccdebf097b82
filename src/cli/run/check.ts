import { check } from '../../engine/check.ts';
import { configPath, loadConfig } from '../../io/config.ts';
import { isIgnored, loadDocuments } from '../../io/documents.ts';
import { UserError } from '../../io/user-error.ts';
import { readOutputs, writeOutputs } from '../check/outputs.ts';
import { pathsToCheck, ruleSettings } from '../check/settings.ts';
import { withoutBaseline, withoutDisabled, writeBaseline } from '../check/taming.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findingsOf, placeFindings } from '../findings.ts';
import type { Shell } from '../shell.ts';

type Level = 'error' | 'warning' | 'info';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format?: readonly string[];
  readonly failOn?: Level;
  readonly maxWarnings?: string;
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new UserError('bad-count', { name: '--max-warnings', value: text });
  return Number(text);
};

/** Checks banks and prints what was found. */
export const runCheck = async (shell: Shell, options: CheckOptions): Promise<ExitCode> => {
  const outputs = readOutputs(options.format ?? [], options.output);
  const config = loadConfig(options.config);
  const paths = pathsToCheck(options.paths, config);
  const ignored = config ? (config.check.ignore ?? []).map((glob) => configPath(config, glob)) : [];
  const documents = (await loadDocuments(paths)).filter(({ file }) => !isIgnored(file, ignored));
  const settings = ruleSettings(config, options.rule ?? []);
  const outcome = check(documents, settings);
  const isBank = outcome.problems.filter(({ rule }) => rule === 'skipped-file').length < documents.length;
  if (!isBank) throw new UserError('no-banks', { path: paths.join(', ') });
  const enabled = withoutDisabled(outcome.problems, documents, (rule) => settings.severities?.[rule] !== 'off');
  if (options.updateBaseline === true) {
    if (options.baseline === undefined) throw new UserError('missing-option-value', { name: '--baseline' });
    writeBaseline(enabled, options.baseline);
    shell.note(shell.messages.check.baselineWritten(options.baseline, enabled.length));
    return exitCode.fine;
  }
  const { problems, gone } = withoutBaseline(enabled, options.baseline);
  const placed = placeFindings(problems, documents, shell.language);
  const findings = findingsOf(placed, documents);
  await writeOutputs(shell, outputs, findings, placed, documents);
  if (gone > 0) shell.note(shell.messages.check.baselineGone(gone));
  const { error, warning, info } = findings.counts;
  const failOn = options.failOn ?? config?.check.failOn ?? 'error';
  const most = options.maxWarnings === undefined ? config?.check.maxWarnings : wholeNumber(options.maxWarnings);
  const failing = error + (failOn === 'error' ? 0 : warning) + (failOn === 'info' ? info : 0);
  if (most !== undefined && warning > most) shell.complain(shell.messages.check.tooManyWarnings(warning, most));
  return failing > 0 || (most !== undefined && warning > most) ? exitCode.problems : exitCode.fine;
};
