import { printCredit } from '../../core/marks.ts';
import { contentOf } from '../../engine/content-hash.ts';
import type { HistoryAnswer, HistoryEntry } from '../../engine/history.ts';
import type { PracticeAnswer } from '../../engine/session.ts';
import { UserError } from '../../io/user-error.ts';
import { localTime, rememberEntries } from '../history/store.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { dropSession, type SavedAnswer, type SavedSession, saveSession } from './saved-session.ts';

/** An answer that was given in a session, with what the history keeps of it. */
export interface GivenAnswer extends PracticeAnswer {
  /** JSON; null where the question was skipped. */
  readonly response: unknown;
  readonly certainty?: HistoryAnswer['certainty'];
  readonly hints: number;
  readonly seconds: number;
}

/** What a session leaves behind. */
export interface Memory {
  /** Writes an answer down; it is on disk when this comes back. */
  answered(answer: GivenAnswer): void;
  isFlagged(question: string): boolean;
  /** Puts a flag on a question, or takes it away. */
  toggleFlag(question: string): void;
  /** The session is over, or another one begins: nothing is left to go on with. */
  finish(): void;
  /** Whether the rest of the session is kept. */
  readonly keepsRest: boolean;
}

/** What a memory begins with. */
export interface MemoryStart {
  readonly via: HistoryAnswer['via'];
  readonly flagged: ReadonlySet<string>;
  /** Lines of the history that could not be read, which was said. */
  readonly broken: number;
  /** The session as it is to be kept while it is not over; absent where nobody could go on with it. */
  readonly session?: SavedSession;
}

const savedAnswer = ({ response, certainty }: GivenAnswer): SavedAnswer => ({
  response,
  ...(certainty === undefined ? {} : { certainty }),
});

/** Keeps what happens in a session. Where nothing can be written that is said once, and practice goes on without. */
export const openMemory = (shell: Shell, { via, flagged, broken, session }: MemoryStart): Memory => {
  const { context, messages } = shell;
  const flags = new Set(flagged);
  let kept = session;
  let isWritable = true;
  let told = broken;
  const attempt = (write: () => void): void => {
    if (!isWritable) return;
    try {
      write();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      isWritable = false;
      shell.complain(visibleLine(`quizvisor: ${messages.learning.notKept(String(error.values.path ?? ''))}`));
    }
  };
  const remember = (entry: HistoryEntry): void =>
    attempt(() => {
      rememberEntries(context, [entry], told);
      told = 0;
    });
  return {
    answered: (answer) => {
      const { asked, graded, response, certainty, hints, seconds } = answer;
      remember({
        at: localTime(context.now()),
        question: asked.name,
        content: contentOf(asked.question),
        response,
        credit: graded.status === 'needs-review' ? null : printCredit(graded.credit),
        ...(certainty === undefined ? {} : { certainty }),
        hints,
        seconds,
        via,
      });
      if (!kept) return;
      const rest: SavedSession = { ...kept, answers: [...kept.answers, savedAnswer(answer)] };
      kept = rest;
      attempt(() => (rest.answers.length < rest.questions.length ? saveSession(context, rest) : dropSession(context)));
    },
    isFlagged: (question) => flags.has(question),
    toggleFlag: (question) => {
      const flag = !flags.delete(question);
      if (flag) flags.add(question);
      remember({ at: localTime(context.now()), question, flag });
    },
    finish: () => {
      if (kept) dropSession(context);
      kept = undefined;
    },
    get keepsRest() {
      return isWritable && kept !== undefined && kept.answers.length < kept.questions.length;
    },
  };
};
