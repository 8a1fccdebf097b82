import type { CheckedBank } from '../../core/rule.ts';
import { contentOf } from '../../engine/content-hash.ts';
import type { History } from '../../engine/history.ts';
import { isActive } from '../../engine/question-filter.ts';
import { allQuestions, type PracticeQuestion, selectQuestions } from '../../engine/session.ts';
import { bankPath } from '../../io/banks.ts';
import { UserError } from '../../io/user-error.ts';
import type { ExitCode } from '../exit-code.ts';
import { demandFilters } from '../filters.ts';
import { openHistory } from '../history/store.ts';
import { absolutePaths, settleKept, unfinishedSession } from '../practice/going-on.ts';
import { holdSession } from '../practice/hold-session.ts';
import { holdInterview } from '../practice/interview.ts';
import { openMemory } from '../practice/memory.ts';
import { type SavedSession, savedSession } from '../practice/saved-session.ts';
import type { Shell } from '../shell.ts';
import { wrapText } from '../terminal/wrap.ts';
import { usableBanks } from '../usable-banks.ts';

export interface PracticeOptions {
  readonly banks: readonly string[];
  readonly bank?: readonly string[];
  readonly topic?: readonly string[];
  readonly difficulty?: readonly string[];
  readonly type?: readonly string[];
  readonly number?: string;
  readonly seed?: string;
  readonly plain?: boolean;
  readonly certainty?: boolean;
  readonly missed?: boolean;
  readonly flagged?: boolean;
  readonly new?: boolean;
  readonly continue?: boolean;
}

const noFilter = { topics: [], difficulties: [], types: [] };

/** Which questions the history has a say in: missed the last time, flagged, never answered. */
const fitsHistory = ({ answers, flagged }: History, options: PracticeOptions) => {
  const last = new Map(answers.filter(({ credit }) => credit !== null).map((answer) => [answer.question, answer]));
  const met = new Set(answers.map(({ question }) => question));
  return ({ name, question }: PracticeQuestion): boolean => {
    const answer = last.get(name);
    const isMissed = answer?.content.key === contentOf(question).key && (answer.credit ?? 0) < 1;
    return (
      (options.missed !== true || isMissed) &&
      (options.flagged !== true || flagged.has(name)) &&
      (options.new !== true || !met.has(name))
    );
  };
};

const chooseQuestions = (
  shell: Shell,
  banks: readonly CheckedBank[],
  options: PracticeOptions,
  history: History,
  seed: string,
): readonly PracticeQuestion[] => {
  const { number } = options;
  if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number)) throw new UserError('bad-number', { value: number });
  const filter = { ...demandFilters(shell, banks, options), seed };
  if (selectQuestions(banks, { ...noFilter, seed }).length === 0)
    throw new UserError('no-questions', { path: banks.map(({ file }) => file).join(', ') });
  const fitting = selectQuestions(banks, filter);
  if (fitting.length === 0) throw new UserError('no-matching-questions');
  const chosen = fitting.filter(fitsHistory(history, options));
  if (chosen.length === 0) throw new UserError('nothing-remembered-fits');
  return chosen.slice(0, number === undefined ? chosen.length : Number(number));
};

/** What the questions of a session were chosen by; how many does not matter. */
const filterText = ({ bank, topic, difficulty, type, missed, flagged, new: fresh }: PracticeOptions): string =>
  JSON.stringify([
    ...(bank === undefined ? [] : [{ bank }]),
    topic ?? [],
    difficulty ?? [],
    type ?? [],
    missed === true,
    flagged === true,
    fresh === true,
  ]);

/** Whether an unfinished session is what somebody may mean who asks for these questions. */
const mayBeMeant = (options: PracticeOptions, filter: string): boolean =>
  options.continue === true || [filter, filterText({ banks: [] })].includes(filterText(options));

/** Practises: asks, marks at once, explains, sums up by topic; everything is remembered. */
export const runPractice = async (shell: Shell, asked: PracticeOptions): Promise<ExitCode> => {
  const options = { ...asked, banks: asked.banks.map(bankPath) };
  const { context } = shell;
  const newSeed = options.seed ?? context.newSeed();
  const banks = await usableBanks(shell, options.banks, options.bank);
  const { history, broken } = openHistory(shell);
  const chosen = chooseQuestions(shell, banks, options, history, newSeed);
  const filter = filterText(options);
  const active = allQuestions(banks, noFilter).filter(({ question }) => isActive(question));
  const kept = savedSession(context);
  const meant = kept && mayBeMeant(options, kept.filter) ? unfinishedSession(kept, options.banks, active) : undefined;
  return holdSession(shell, options.plain === true, async (session) => {
    const beginning = await settleKept(kept, meant, session, options.continue === true);
    if (beginning.kind === 'end') return beginning.code;
    const { asker } = session;
    const goingOn = beginning.kind === 'go-on' ? beginning.unfinished : undefined;
    const start: SavedSession = goingOn?.saved ?? {
      banks: absolutePaths(options.banks),
      filter,
      seed: newSeed,
      asksCertainty: options.certainty === true,
      questions: chosen.map(({ name }) => name),
      answers: [],
    };
    if (goingOn) {
      const said = shell.messages.learning.goingOn(start.answers.length, start.questions.length);
      asker.say(['', ...wrapText(said, asker.columns)]);
    }
    const hasRoom = beginning.kind === 'go-on' || !beginning.keepsOther;
    const isKept = hasRoom && (session.interactive || options.continue === true);
    return holdInterview(goingOn?.questions ?? chosen, {
      ...session,
      seed: start.seed,
      memory: openMemory(session.shell, {
        via: 'practice',
        flagged: history.flagged,
        broken,
        ...(isKept ? { session: start } : {}),
      }),
      asksCertainty: start.asksCertainty,
      ...(goingOn ? { before: goingOn.before } : {}),
    });
  });
};
