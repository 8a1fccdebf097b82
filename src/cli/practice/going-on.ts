import { isAbsolute, resolve } from 'node:path';
import { gradeAnswer } from '../../engine/grade-answer.ts';
import type { PracticeQuestion } from '../../engine/session.ts';
import type { Shell } from '../shell.ts';
import type { OpenSession } from './hold-session.ts';
import type { GivenAnswer } from './memory.ts';
import { type SavedSession, savedSession } from './saved-session.ts';

/** A session that is not over, found again in the banks as they are now. */
export interface UnfinishedSession {
  readonly saved: SavedSession;
  readonly questions: readonly PracticeQuestion[];
  readonly before: readonly GivenAnswer[];
}

/** Paths that mean the same from every folder. */
export const absolutePaths = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => (isAbsolute(path) ? path : resolve(path)));

/** The session that is not over, where it is of these banks and all its questions are still asked. */
export const unfinishedSession = (
  { context }: Shell,
  banks: readonly string[],
  active: readonly PracticeQuestion[],
): UnfinishedSession | undefined => {
  const saved = savedSession(context);
  if (!saved || absolutePaths(banks).join('\n') !== saved.banks.join('\n')) return undefined;
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

/** Whether to go on with an unfinished session: as the option says, else as the person says; or the end. */
export const wantsToGoOn = async (
  { saved }: UnfinishedSession,
  { shell, asker, interactive }: OpenSession,
  isAsked: boolean,
): Promise<boolean | { readonly code: number }> => {
  if (isAsked) return true;
  if (!interactive) return false;
  const { unfinished, goOn, startAnew } = shell.messages.learning;
  return asker.confirm(unfinished(saved.answers.length, saved.questions.length), goOn, startAnew);
};
