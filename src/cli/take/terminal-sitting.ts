import type { InteractionKind } from '../../core/interaction.ts';
import { interactionOfPaper } from '../../engine/paper-interaction.ts';
import { wrap } from '../prompts/parts/layout.ts';
import { type ScreenStreams, skipped } from '../prompts/parts/screen.ts';
import { promptFor } from '../prompts/registry.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import type { Attempt } from './attempt.ts';
import type { SittingEnd } from './console.ts';
import { startCountdown } from './countdown.ts';
import { type DraftKeeper, openDraftKeeper } from './draft-keeper.ts';
import { examWords, questionLines, reviewLines, rowText, timeLeftText } from './lines.ts';
import { askFromList, type ListRow } from './list-screen.ts';
import { type MenuAction, questionFrame } from './question-frame.ts';
import { keysFor } from './retype.ts';
import type { TerminalWorld } from './terminal-world.ts';

/** How long a warning about the time stands below the prompt, in milliseconds. */
const warningStands = 20_000;

/** Where somebody is in an exam: at a question, from 0, or at one of its two other screens. */
type Where = number | 'overview' | 'review';

/** Takes an exam at a terminal: an overview, its questions, and a review before it is handed in. */
export const sitAtTerminal = async (attempt: Attempt, world: TerminalWorld): Promise<SittingEnd> => {
  const { shell, columns, say } = world;
  const { places } = attempt;
  const { messages, paint, context } = shell;
  const { take } = messages;
  let warning: { readonly text: string; readonly until: number } | undefined;
  const countdown = startCountdown(context.now, attempt.deadline(), (minutes) => {
    warning = { text: take.warning(minutes), until: context.now() + warningStands };
  });
  const streams = { ...world.streams, signal: AbortSignal.any([world.streams.signal, countdown.over]) };
  const timeOf = (): string => new Date(context.now()).toISOString();
  const status = (facts: readonly string[]) => (width: number) => [
    ...(warning && context.now() < warning.until ? wrap(paint('yellow', warning.text), width) : []),
    ...wrap(
      paint(
        'dim',
        [timeLeftText(messages, countdown.left()) ?? '', ...facts].filter((fact) => fact !== '').join(' · '),
      ),
      width,
    ),
  ];
  const overview = async (at: number): Promise<Where> => {
    const sitting = attempt.sitting();
    const rows: ListRow[] = places.map((place, index) => ({
      ...(place.section === places[index - 1]?.section || place.section === ''
        ? {}
        : { heading: inlineMarkdown(place.section, paint) }),
      text: (width) => rowText(place, sitting, width),
    }));
    const picked = await askFromList(
      {
        head: () => ['', paint('bold', take.overview)],
        rows: [...rows, { heading: '', text: () => take.toReview }],
        start: at,
        foot: (width) => [...wrap(paint('dim', take.overviewHelp), width), ...status([])(width)],
        paint,
      },
      streams,
      countdown.watch,
    );
    if (picked === skipped) return 'overview';
    return picked < places.length ? picked : 'review';
  };
  const review = async (): Promise<Where | 'hand-in'> => {
    const sitting = attempt.sitting();
    const picked = await askFromList(
      {
        head: (width) => ['', ...reviewLines(attempt, sitting, shell, width), ''],
        rows: [{ text: () => take.reviewBack }, { text: () => take.reviewHandIn }],
        // Handing in is never one key too many away.
        start: 0,
        foot: (width) => [...wrap(paint('dim', take.reviewHelp), width), ...status([])(width)],
        paint,
      },
      streams,
      countdown.watch,
    );
    return picked === 1 ? 'hand-in' : 'overview';
  };
  let drafts: DraftKeeper = openDraftKeeper(() => {});
  /** Asks a question; gives where to go then. */
  const askAt = async (at: number): Promise<Where> => {
    const place = places[at];
    if (!place) return 'review';
    const name = place.question.question;
    const interaction = interactionOfPaper(place.question);
    const isFlagged = (): boolean => attempt.sitting().flags.has(name);
    let to: Where = at;
    drafts.flush();
    drafts = openDraftKeeper((response) => attempt.record({ event: 'draft', question: name, response, at: timeOf() }));
    const act = (action: MenuAction): boolean => {
      drafts.flush();
      if (action === 'back') return true;
      if (action === 'flag') {
        attempt.record({ event: isFlagged() ? 'unflag' : 'flag', question: name, at: timeOf() });
        return true;
      }
      if (action === 'clear') attempt.record({ event: 'clear', question: name, at: timeOf() });
      else if (action === 'next') to = at + 1 < places.length ? at + 1 : 'review';
      else if (action === 'previous') to = at === 0 ? 'overview' : at - 1;
      else to = action;
      return false;
    };
    const { answers } = attempt.sitting();
    const number = `${at + 1}/${places.length}`;
    say(questionLines(attempt, at, shell, columns()));
    const framed: ScreenStreams = {
      ...streams,
      frame: questionFrame({
        shell,
        retyped: answers.has(name) ? keysFor(answers.get(name), interaction) : [],
        // What is not always there stands last, so that each number always means the same.
        actions: [
          'back',
          'next',
          'previous',
          'flag',
          'overview',
          'review',
          ...(answers.has(name) ? (['clear'] as const) : []),
        ],
        isFlagged,
        keep: drafts.note,
        status: (width) => status([number, take.escapeHelp, ...(isFlagged() ? [`⚑ ${take.flagged}`] : [])])(width),
        watch: countdown.watch,
        act,
        say,
        columns,
      }),
    };
    const words = examWords(shell, attempt.paper.language, columns());
    const response = await promptFor<InteractionKind>(interaction).ask(interaction, words, framed);
    if (response === skipped) return to;
    drafts.drop();
    countdown.check();
    attempt.record({ event: 'answer', question: name, response, at: timeOf() });
    return at + 1 < places.length ? at + 1 : 'review';
  };
  try {
    let last = Math.min(attempt.sitting().at, places.length - 1);
    for (let where: Where = 'overview'; ; ) {
      const told = await world
        .orStop(async () => {
          countdown.check();
          if (countdown.over.aborted) return 'time-up';
          if (where === 'overview') return overview(last);
          return where === 'review' ? review() : askAt(where);
        })
        .catch((error: unknown) => {
          if (countdown.over.aborted) return { answer: 'time-up' as const };
          throw error;
        });
      if ('code' in told) return { kind: 'stop', code: told.code };
      if (told.answer === 'time-up') return { kind: 'hand-in', isTimeUp: true };
      if (told.answer === 'hand-in') return { kind: 'hand-in', isTimeUp: false };
      where = told.answer;
      if (typeof where === 'number') last = where;
    }
  } finally {
    drafts.flush();
    countdown.stop();
  }
};
