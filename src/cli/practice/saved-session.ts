import { join } from 'node:path';
import type { Certainty } from '../../engine/history.ts';
import { readSmallFile, removeSmallFile, writeSmallFile } from '../../io/session-file.ts';
import type { Context } from '../context.ts';
import { memoryFolder } from '../history/store.ts';

const version = 1;

/** An answer of a session that is not over. */
export interface SavedAnswer {
  /** JSON; null where the question was skipped. */
  readonly response: unknown;
  readonly certainty?: Certainty;
}

/** A session of practice that is not over, as it is kept. */
export interface SavedSession {
  /** The banks as they were named, made absolute; none for the shipped ones. */
  readonly banks: readonly string[];
  /** What the questions were chosen by, in words that are compared. */
  readonly filter: string;
  readonly seed: string;
  readonly asksCertainty: boolean;
  /** Names of all its questions, in order. */
  readonly questions: readonly string[];
  /** Answers to the first of them. */
  readonly answers: readonly SavedAnswer[];
}

const pathOf = (context: Context): string => join(memoryFolder(context), 'practice.json');

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isSaved = (value: unknown): value is SavedSession => {
  if (value === null || typeof value !== 'object') return false;
  const { practice, banks, filter, seed, asksCertainty, questions, answers } = value as { [field: string]: unknown };
  return (
    practice === version &&
    areTexts(banks) &&
    typeof filter === 'string' &&
    typeof seed === 'string' &&
    typeof asksCertainty === 'boolean' &&
    areTexts(questions) &&
    Array.isArray(answers) &&
    answers.length < questions.length &&
    answers.every((one) => one !== null && typeof one === 'object' && 'response' in one)
  );
};

/** The session that is not over; undefined where there is none, or it was kept by another version. */
export const savedSession = (context: Context): SavedSession | undefined => {
  const value = readSmallFile(pathOf(context));
  return isSaved(value) ? value : undefined;
};

/** Keeps a session that is not over. */
export const saveSession = (context: Context, session: SavedSession): void =>
  writeSmallFile(pathOf(context), { practice: version, ...session });

/** Forgets the session: it is over. */
export const dropSession = (context: Context): void => removeSmallFile(pathOf(context));
