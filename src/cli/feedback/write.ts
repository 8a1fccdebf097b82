import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Exam } from '../../engine/exam.ts';
import type { ReportReader } from '../../io/report-reader.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { feedbackMarkdown } from '../../pages/feedback/feedback-markdown.ts';
import { feedbackPage } from '../../pages/feedback/feedback-page.ts';
import { loadMessages } from '../messages/catalogue.ts';
import type { InterfaceLanguage } from '../messages/contract.ts';
import { openFileNames } from '../paper/file-name.ts';
import type { Shell } from '../shell.ts';
import { feedbackOf } from './feedback-of.ts';
import type { LanguageBook } from './languages.ts';
import type { Reveal, Telling } from './notes.ts';

/** How pages for candidates are wanted. */
export interface FeedbackRequest {
  readonly folder: string;
  readonly format: 'html' | 'markdown';
  readonly reveal: Reveal;
}

const endings = { html: 'html', markdown: 'md' } as const;

/** The words for each language that submissions ask for, each loaded once. */
const openTellings = (exam: Exam, shell: Shell) => {
  const known = new Map<string, Promise<Telling>>();
  const load = async (asked: string | undefined): Promise<Telling> => {
    const base = asked?.slice(0, 2).toLowerCase();
    const language: InterfaceLanguage = base === 'es' || base === 'en' ? base : shell.language;
    const messages = language === shell.language ? shell.messages : await loadMessages(language);
    return { messages, language, texts: asked ?? exam.setting.language ?? language };
  };
  return (asked: string | undefined): Promise<Telling> => {
    const telling = known.get(asked ?? '') ?? load(asked);
    known.set(asked ?? '', telling);
    return telling;
  };
};

/**
 * Writes a page for each candidate of a report into a folder, one at a time, and gives how many there are; undefined
 * where it was stopped. Other files of the folder stay as they are, and there is no list of the pages: each is its
 * candidate's own.
 */
export const writeFeedback = async (
  shell: Shell,
  exam: Exam,
  report: ReportReader,
  languages: LanguageBook,
  { folder, format, reveal }: FeedbackRequest,
): Promise<number | undefined> => {
  const nameFor = openFileNames();
  const tellingOf = openTellings(exam, shell);
  const languageOf = languages.read();
  const print = format === 'html' ? feedbackPage : feedbackMarkdown;
  let count = 0;
  for (const result of report.results()) {
    // Lets signals in.
    await nextTurn();
    if (shell.context.stop.aborted) return undefined;
    const telling = await tellingOf(languageOf(result.source));
    const path = join(folder, `${nameFor(result.candidate.id)}.${endings[format]}`);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new UserError('unwritable-file', { path, reason: 'EISDIR' });
    writeAtomic(path, print(feedbackOf(exam, result, reveal, telling), telling.messages.feedback));
    count += 1;
  }
  return count;
};
