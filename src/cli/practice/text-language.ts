import type { PracticeQuestion } from '../../engine/session.ts';
import type { Shell } from '../shell.ts';

/** The interface's language where the bank has it, else the bank's first one. */
export const textLanguage = (asked: PracticeQuestion, shell: Shell): string =>
  asked.bank.languages.includes(shell.language) ? shell.language : (asked.bank.languages[0] ?? shell.language);
