import type { InteractionKind } from '../../core/interaction.ts';
import { interactionOfPaper } from '../../engine/paper-interaction.ts';
import { questionTypeMessages } from '../../generated/question-type-messages.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import type { LineReader } from '../terminal/line-reader.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';
import { settle } from './answer.ts';
import type { Attempt } from './attempt.ts';
import type { SittingEnd } from './console.ts';
import { type Countdown, startCountdown } from './countdown.ts';
import { type Command, commandOf } from './line-commands.ts';
import { examWords, questionLines, responseText, reviewLines, spokenRow, startOf, timeLeftText } from './lines.ts';

/** What a sitting in lines reads from and says to. */
export interface LineWorld {
  readonly shell: Shell;
  readonly reader: LineReader;
  readonly columns: number;
  say(lines: readonly string[]): void;
  /** The exit code for the end of the lines. */
  stopCode(): number;
}

/** Where to go: to a place (the number of questions is the review), to the end, or nowhere for now. */
type Move = { readonly to: number } | { readonly end: SittingEnd } | undefined;

const howToAnswer = (type: string, { language }: Shell): readonly string[] => {
  const table: { readonly [type: string]: (typeof questionTypeMessages)[keyof typeof questionTypeMessages] } =
    questionTypeMessages;
  const words = Object.hasOwn(table, type) ? table[type] : undefined;
  return words ? [words[language].howToAnswer] : [];
};

/** Takes an exam line by line: a line answers, commands move, and `/submit` in the review hands in. */
export const sitInLines = async (attempt: Attempt, world: LineWorld): Promise<SittingEnd> => {
  const { shell, reader, columns, say } = world;
  const { places } = attempt;
  const { take } = shell.messages;
  const review = places.length;
  const words = examWords(shell, attempt.paper.language, columns);
  const note = (text: string): void => say(wrapText(text, columns));
  const timeOf = (): string => new Date(shell.context.now()).toISOString();
  const countdown: Countdown = startCountdown(shell.context.now, attempt.deadline(), (left) =>
    note(take.warning(left)),
  );
  const nextLine = async (): Promise<string | undefined> => {
    countdown.check();
    const line = await reader.next(countdown.over);
    countdown.check();
    return countdown.over.aborted ? undefined : line;
  };
  const ended = (): SittingEnd =>
    countdown.over.aborted ? { kind: 'hand-in', isTimeUp: true } : { kind: 'stop', code: world.stopCode() };
  const showList = (): void => {
    const sitting = attempt.sitting();
    say(
      places.flatMap((place, index) => [
        ...(place.section === places[index - 1]?.section
          ? []
          : wrapText(inlineMarkdown(place.section, noPaint), columns)),
        startOf(`  ${index + 1}. ${spokenRow(place, sitting, take)}`, columns),
      ]),
    );
  };
  /** Flags a question or clears its answer; gives what is to be said of it. */
  const changed = (name: 'flag' | 'clear', question: string): string => {
    const { flags, answers } = attempt.sitting();
    const isFlagged = flags.has(question);
    if (name === 'clear' && !answers.has(question)) return take.nothingToClear;
    attempt.record({ event: name === 'clear' ? name : isFlagged ? 'unflag' : 'flag', question, at: timeOf() });
    return name === 'clear' ? take.cleared : isFlagged ? take.nowUnflagged : take.nowFlagged;
  };
  const obey = ({ name, argument }: Command, at: number): Move => {
    switch (name) {
      case 'next':
        return { to: Math.min(review, at + 1) };
      case 'back':
        return { to: Math.max(0, at - 1) };
      case 'submit':
        return at === review ? { end: { kind: 'hand-in', isTimeUp: false } } : { to: review };
      case 'quit':
        return { end: { kind: 'stop', code: world.stopCode() } };
      case 'go':
        if (places[Number(argument) - 1]) return { to: Number(argument) - 1 };
        note(take.noQuestion(argument === '' ? '?' : argument, places.length));
        break;
      case 'list':
        showList();
        break;
      case 'time':
        note(timeLeftText(shell.messages, countdown.left()) ?? take.noLimit);
        break;
      case 'help':
        note(take.plainHelp);
        break;
      default: {
        const question = places[at]?.question.question;
        note(question === undefined ? take.onlyCommands : changed(name, question));
      }
    }
    return undefined;
  };
  /** Keeps what was written of an answer that is not whole yet. */
  const keep = (question: string, response: unknown): void =>
    attempt.record({ event: 'draft', question, response: response === '' ? null : response, at: timeOf() });
  /** Asks at a place until there is somewhere to go. */
  const askAt = async (at: number): Promise<NonNullable<Move>> => {
    const place = places[at];
    const interaction = place && interactionOfPaper(place.question);
    const prompt = interaction && promptFor<InteractionKind>(interaction);
    if (place && interaction && prompt) {
      const { answers } = attempt.sitting();
      const { question, type } = place.question;
      say([
        ...questionLines(attempt, at, shell, columns),
        ...prompt.lines(interaction, words),
        ...howToAnswer(type, shell).flatMap((line) => wrapText(line, columns)),
        ...(answers.has(question)
          ? wrapText(take.presentAnswer(responseText(answers.get(question), place, words)), columns)
          : []),
      ]);
    } else say(['', ...reviewLines(attempt, attempt.sitting(), shell, columns), take.plainReview]);
    for (;;) {
      const first = await nextLine();
      if (first === undefined) return { end: ended() };
      const command = commandOf(first);
      if (command) {
        const move = obey(command, at);
        if (move) return move;
        continue;
      }
      if (!place || !interaction || !prompt) {
        note(`${take.onlyCommands} ${take.plainReview}`);
        continue;
      }
      const lines = [first];
      if (prompt.isComplete && !prompt.isComplete(lines))
        keep(place.question.question, prompt.parse(first, interaction));
      while (prompt.isComplete && !prompt.isComplete(lines)) {
        const line = await nextLine();
        if (line === undefined && (countdown.over.aborted || shell.context.stop.aborted)) return { end: ended() };
        // A text that the input ends is whole.
        if (line === undefined) break;
        lines.push(line);
        // What was written so far is kept, line by line.
        keep(place.question.question, prompt.parse(lines.join('\n'), interaction));
      }
      const refused = prompt.refuse?.(lines.join('\n'), interaction, words);
      if (refused !== undefined) {
        note(refused);
        continue;
      }
      const settled = settle(prompt.parse(lines.join('\n'), interaction), interaction);
      if ('problem' in settled) note(take.problems[settled.problem]);
      else {
        const { response } = settled;
        attempt.record({ event: 'answer', question: place.question.question, response, at: timeOf() });
        note(startOf(take.noted(visibleLine(responseText(response, place, words))), columns));
        return { to: at + 1 };
      }
    }
  };
  try {
    for (let at = Math.min(review, attempt.sitting().at); ; ) {
      const move = await askAt(at);
      if ('end' in move) return move.end;
      at = move.to;
    }
  } finally {
    countdown.stop();
  }
};
