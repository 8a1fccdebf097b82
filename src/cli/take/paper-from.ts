import { paperOf } from '../../engine/paper.ts';
import type { SittingCandidate } from '../../engine/sitting.ts';
import type { Paper } from '../../generated/types.ts';
import { readPaperFile } from '../../io/paper-file.ts';
import { UserError } from '../../io/user-error.ts';
import { demandLanguage, paperLanguages } from '../paper/language.ts';
import type { Shell } from '../shell.ts';

/** The paper that a candidate takes: as it is in a file, or made from an exam. */
export const paperFrom = async (
  shell: Shell,
  path: string,
  candidate: SittingCandidate,
  language: string | undefined,
): Promise<Paper> => {
  const paper = readPaperFile(path);
  if (paper) {
    if (language !== undefined && language !== paper.language)
      throw new UserError('other-language', { language: paper.language, value: language });
    return paper;
  }
  const { usableExamAndBanks } = await import('../usable-exam.ts');
  const { exam, banks } = await usableExamAndBanks(shell, [path]);
  const languages = paperLanguages(exam, banks, shell.language);
  return paperOf(exam, { language: demandLanguage(exam, languages, language), candidate });
};
