import type { Exam } from '../../engine/exam.ts';
import type { PaperOptions } from '../../engine/paper.ts';
import { type RosterProblem, readRosters } from '../../io/roster.ts';
import { UserError } from '../../io/user-error.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import type { PaperLanguages } from './language.ts';

/** Says what is wrong with rosters, a line each, and that they cannot be used. */
export const refuseRoster = ({ messages, complain }: Shell, problems: readonly RosterProblem[]): never => {
  for (const { file, line, code, values, before } of problems) {
    const filled = before ? { ...values, before: messages.lineFrom(before, file) } : values;
    complain(visibleLine(`${file}:${line}: ${sentenceOf(messages.paper.rosterProblems, code, filled)}`));
  }
  throw new UserError('bad-roster', { path: [...new Set(problems.map(({ file }) => file))].join(', ') });
};

/** For whom the papers of a roster are, and in which language each is; a roster with a fault is the user's to mend. */
export const rosterCandidates = async (
  shell: Shell,
  paths: readonly string[],
  { exam, languages, language }: { readonly exam: Exam; readonly languages: PaperLanguages; readonly language: string },
): Promise<readonly Required<PaperOptions>[]> => {
  const { entries, problems } = await readRosters(paths);
  const inOtherLanguage = entries
    .filter((entry) => entry.language !== undefined && !languages.known.includes(entry.language))
    .map(
      ({ file, line, language: value = '' }): RosterProblem => ({
        file,
        line,
        code: exam.setting.language === undefined ? 'unknown-language' : 'other-language',
        values: { value, known: languages.known.join(', ') },
      }),
    );
  const order = (file: string): number => paths.indexOf(file);
  const all = [...problems, ...inOtherLanguage].sort((a, b) => order(a.file) - order(b.file) || a.line - b.line);
  if (all.length > 0) return refuseRoster(shell, all);
  return entries.map(({ id, name, language: own }) => ({
    candidate: { id, ...(name === undefined ? {} : { name }) },
    language: own ?? language,
  }));
};
