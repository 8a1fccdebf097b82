import { existsSync } from 'node:fs';
import { type BaselineEntry, openBaseline, stablePlace } from '../../engine/baseline.ts';
import type { LocatedProblem } from '../../engine/check.ts';
import { openDisables } from '../../engine/disable.ts';
import { type RuleId, rules } from '../../generated/rules.ts';
import validateBaseline from '../../generated/validate-baseline.js';
import { type LoadedDocument, loadDocument } from '../../io/documents.ts';
import { pathFrom } from '../../io/paths.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';

const knownRules = new Set(Object.keys(rules));

/** The problems that no comment switches off, and what is wrong with such comments. */
export const withoutDisabled = (
  problems: readonly LocatedProblem[],
  documents: readonly LoadedDocument[],
  isOn: (rule: string) => boolean,
): readonly LocatedProblem[] =>
  documents.flatMap((document) => {
    const own = problems.filter((problem) => problem.document === document);
    const disables = openDisables(document.text, document.lineAt, knownRules);
    const kept = own.filter(
      ({ rule, pointer, at = 'value', blocking }) =>
        !disables.covers(rule, document.placeOf(pointer, at).line, blocking),
    );
    const comments = disables.problems().filter(({ rule }) => isOn(rule));
    return [
      ...kept,
      ...comments.map((problem) => ({
        ...problem,
        document,
        severity: rules[problem.rule as RuleId].severity,
        blocking: false,
      })),
    ];
  });

const entryOf = ({ rule, document, pointer }: LocatedProblem, folder: string): BaselineEntry => ({
  rule,
  file: pathFrom(folder, document.file),
  place: stablePlace(pointer, document.data),
});

/** The entries of a baseline file; none where there is no such file yet. */
const readBaseline = (path: string): readonly BaselineEntry[] => {
  if (!existsSync(path)) return [];
  const document = loadDocument({ path, named: true });
  if (!validateBaseline(document.data)) throw new UserError('bad-baseline', { path });
  return document.data.findings;
};

/** The problems that a baseline, whose files are named from a folder, does not let pass, and how many of its entries are gone. What stops the use of a file never passes. */
export const withoutBaseline = (
  problems: readonly LocatedProblem[],
  path: string | undefined,
  folder: string,
): { readonly problems: readonly LocatedProblem[]; readonly gone: number } => {
  if (path === undefined) return { problems, gone: 0 };
  const baseline = openBaseline(readBaseline(path));
  const kept = problems.filter((problem) => !baseline.covers(entryOf(problem, folder)) || problem.blocking);
  return { problems: kept, gone: baseline.gone() };
};

/** Writes the problems that there are now as the baseline, but those that stop the use of a file; says how many it took. */
export const writeBaseline = (problems: readonly LocatedProblem[], path: string, folder: string): number => {
  const findings = problems.filter(({ blocking }) => !blocking).map((problem) => entryOf(problem, folder));
  writeAtomic(path, `${JSON.stringify({ baseline: 1, findings }, null, 2)}\n`);
  return findings.length;
};
