import type { Exam } from '../../engine/exam.ts';
import type { PaperOptions } from '../../engine/paper.ts';
import { type RosterProblem, readRoster } from '../../io/roster.ts';
import { UserError } from '../../io/user-error.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import type { PaperLanguages } from './language.ts';

/** For whom the papers of a roster are, and in which language each is; a roster with a fault is the user's to mend. */
export const rosterCandidates = async (
  shell: Shell,
  path: string,
  { exam, languages, language }: { readonly exam: Exam; readonly languages: PaperLanguages; readonly language: string },
): Promise<readonly Required<PaperOptions>[]> => {
  const { entries, problems } = await readRoster(path);
  const inOtherLanguage = entries
    .filter((entry) => entry.language !== undefined && !languages.known.includes(entry.language))
    .map(
      ({ line, language: value = '' }): RosterProblem => ({
        line,
        code: exam.setting.language === undefined ? 'unknown-language' : 'other-language',
        values: { value, known: languages.known.join(', ') },
      }),
    );
  const all = [...problems, ...inOtherLanguage].sort((a, b) => a.line - b.line);
  if (all.length > 0) {
    for (const { line, code, values } of all)
      shell.complain(visibleLine(`${path}:${line}: ${sentenceOf(shell.messages.paper.rosterProblems, code, values)}`));
    throw new UserError('bad-roster', { path });
  }
  return entries.map(({ id, name, language: own }) => ({
    candidate: { id, ...(name === undefined ? {} : { name }) },
    language: own ?? language,
  }));
};
