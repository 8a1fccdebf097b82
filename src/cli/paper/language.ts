import type { CheckedBank } from '../../core/rule.ts';
import type { Exam } from '../../engine/exam.ts';
import { UserError } from '../../io/user-error.ts';

/** In which languages an exam can be had, and which one a paper has where nobody says. */
export interface PaperLanguages {
  readonly known: readonly string[];
  readonly usual: string;
}

/** The exam's own language where it has one; else those that all its banks have, and of them the interface's. */
export const paperLanguages = (
  exam: Exam,
  banks: readonly CheckedBank[],
  interfaceLanguage: string,
): PaperLanguages => {
  const own = exam.setting.language;
  if (own !== undefined) return { known: [own], usual: own };
  const [first] = banks;
  const known = (first?.bank.languages ?? []).filter((language) =>
    banks.every(({ bank }) => bank.languages.includes(language)),
  );
  return { known, usual: known.includes(interfaceLanguage) ? interfaceLanguage : (known[0] ?? exam.language) };
};

/** The language that `--language` asks for, if the exam can be had in it. */
export const demandLanguage = (exam: Exam, languages: PaperLanguages, asked: string | undefined): string => {
  if (asked === undefined || languages.known.includes(asked)) return asked ?? languages.usual;
  const language = exam.setting.language;
  if (language !== undefined) throw new UserError('other-language', { language, value: asked });
  throw new UserError('bad-option-value', { name: '--language', value: asked, known: languages.known.join(', ') });
};
