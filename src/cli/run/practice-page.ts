import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isYaml } from '../../core/document-kind.ts';
import { contentOf } from '../../engine/content-hash.ts';
import { packageFolder, packageVersion } from '../../io/package-folder.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { practiceData } from '../../pages/practice/practice-data.ts';
import { practicePage } from '../../pages/practice/practice-page.ts';
import { inputFiles } from '../convert/input-files.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { InterfaceLanguage } from '../messages/contract.ts';
import { type PracticePageMessages, practicePageInEnglish } from '../messages/practice-page/en.ts';
import { practicePageInSpanish } from '../messages/practice-page/es.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { usableBanks } from '../usable-banks.ts';

/** What is to be put into a page; see the command `convert`. */
export interface PracticePageOptions {
  readonly ins: readonly string[];
  readonly out: string;
  readonly language?: string;
  readonly title?: string;
  /** The folder of the scripts that run in the page; that of this package where it is absent. */
  readonly scripts?: string;
}

const messagesIn: { readonly [L in InterfaceLanguage]: PracticePageMessages } = {
  en: practicePageInEnglish,
  es: practicePageInSpanish,
};

const scriptText = (folder: string, patterns: boolean): string =>
  readFileSync(join(folder, patterns ? 'practice-page-patterns.js' : 'practice-page.js'), 'utf8').trim();

/** Writes one HTML file in which banks are practised in a browser, without a network. */
export const runPracticePage = async (shell: Shell, options: PracticePageOptions): Promise<ExitCode> => {
  const { ins, out, language, title, scripts = join(packageFolder(), 'dist') } = options;
  const messages = messagesIn[shell.language];
  const paths = await inputFiles(ins);
  const foreign = paths.find((path) => !isYaml(path));
  if (foreign !== undefined) {
    shell.complain(visibleLine(`quizvisor: ${messages.onlyBanks(foreign)}`));
    return exitCode.usage;
  }
  const banks = await usableBanks(shell, paths);
  for (const { bank } of banks)
    if (language !== undefined && !bank.languages.includes(language))
      throw new UserError('convert-language', { bank: bank.bank, language, known: bank.languages.join(', ') });
  const data = practiceData(banks, {
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    words: { en: practicePageInEnglish.page, es: practicePageInSpanish.page },
    version: packageVersion(),
    contentOf,
  });
  const count = Object.keys(data.contents).length;
  if (count === 0) {
    shell.complain(`quizvisor: ${messages.nothing}`);
    return exitCode.problems;
  }
  writeAtomic(out, practicePage({ data, script: scriptText(scripts, data.patterns) }));
  const left = banks.reduce((sum, { questions }) => sum + questions.length, 0) - count;
  if (left > 0) shell.note(messages.retired(left));
  shell.note(visibleLine(messages.written(out, count)));
  return exitCode.fine;
};
