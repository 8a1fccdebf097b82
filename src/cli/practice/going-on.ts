import { isAbsolute, resolve } from 'node:path';
import { gradeAnswer } from '../../engine/grade-answer.ts';
import type { PracticeQuestion } from '../../engine/session.ts';
import type { OpenSession } from './hold-session.ts';
import type { GivenAnswer } from './memory.ts';
import type { SavedSession } from './saved-session.ts';

/** A session that is not over, found again in the banks as they are now. */
export interface UnfinishedSession {
  readonly saved: SavedSession;
  readonly questions: readonly PracticeQuestion[];
  readonly before: readonly GivenAnswer[];
}

/** Paths that mean the same from every folder. */
export const absolutePaths = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => (isAbsolute(path) ? path : resolve(path)));

/** A kept session as it is found in the banks, where it is of these and all its questions are still asked. */
export const unfinishedSession = (
  saved: SavedSession,
  banks: readonly string[],
  active: readonly PracticeQuestion[],
): UnfinishedSession | undefined => {
  if (absolutePaths(banks).join('\n') !== saved.banks.join('\n')) return undefined;
  const known = new Map(active.map((asked) => [asked.name, asked]));
  const questions = saved.questions.flatMap((name) => known.get(name) ?? []);
  if (questions.length < saved.questions.length) return undefined;
  const before = saved.answers.flatMap(({ response, certainty }, index): readonly GivenAnswer[] => {
    const asked = questions[index];
    if (!asked) return [];
    const graded = gradeAnswer(asked.question, response);
    return [{ asked, graded, response, ...(certainty === undefined ? {} : { certainty }), hints: 0, seconds: 0 }];
  });
  return { saved, questions, before };
};

/** How a session begins: with the one that is not over, or anew; then that one is kept, or makes room. Or the end. */
export type Beginning =
  | { readonly kind: 'go-on'; readonly unfinished: UnfinishedSession }
  | { readonly kind: 'anew'; readonly keepsOther: boolean }
  | { readonly kind: 'end'; readonly code: number };

/**
 * What becomes of a kept session, `meant` where it is what is asked for. A person decides whether another takes its
 * place; where nobody can be asked it stays, and that is said.
 */
export const settleKept = async (
  kept: SavedSession | undefined,
  meant: UnfinishedSession | undefined,
  { shell, asker, interactive }: OpenSession,
  isAsked: boolean,
): Promise<Beginning> => {
  if (!kept) return { kind: 'anew', keepsOther: false };
  if (meant && isAsked) return { kind: 'go-on', unfinished: meant };
  const words = shell.messages.learning;
  const counts = [kept.answers.length, kept.questions.length] as const;
  if (!interactive) {
    shell.note(words.otherKept(...counts));
    return { kind: 'anew', keepsOther: true };
  }
  const chosen = meant
    ? await asker.confirm(words.unfinished(...counts), words.goOn, words.startAnew)
    : await asker.confirm(words.otherUnfinished(...counts), words.keepOther, words.replaceOther);
  if (typeof chosen === 'object') return { kind: 'end', code: chosen.code };
  return meant && chosen ? { kind: 'go-on', unfinished: meant } : { kind: 'anew', keepsOther: chosen };
};
