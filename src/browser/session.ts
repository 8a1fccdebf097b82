import type { PracticeAnswer, PracticeQuestion } from '../engine/session.ts';
import { button, element, fill } from './dom.ts';
import { keyHelp } from './key-help.ts';
import { type QuestionView, questionView } from './question-view.ts';
import { type Given, rememberAnswer, unanswered } from './seat.ts';
import type { Screen, World } from './world.ts';

/** What is asked in a session. */
export interface SessionStart {
  readonly questions: readonly PracticeQuestion[];
  readonly seed: string;
}

/** A question with what became of it; skipped ones may still be answered. */
interface Seat {
  readonly asked: PracticeQuestion;
  readonly view: QuestionView;
  given?: Given;
  isSkipped: boolean;
}

/** Asks questions one at a time, back and forth; `done` gets what was answered and skipped, in order. */
export const sessionScreen = (
  { questions, seed }: SessionStart,
  world: World,
  done: (answers: readonly PracticeAnswer[]) => void,
): Screen => {
  const { words } = world;
  let at = 0;
  const seats: readonly Seat[] = questions.map((asked, place): Seat => {
    const acts = { answered: (given: Given) => answered(given), skip: () => skip() };
    const view = questionView(asked, { at: place, of: questions.length, seed }, acts, world);
    return { asked, view, isSkipped: false };
  });
  const progress = element('progress', { max: String(questions.length), 'aria-label': words.question.progress });
  const place = element('div');
  const back = button(words.question.previous, 'plain', () => show(at - 1));
  const next = button('', 'next', () => goOn());
  const quit = button(words.question.quit, 'plain', () => finish());
  const moves = element('div', { class: 'moves' }, back, next, quit);
  const isOver = ({ given, isSkipped }: Seat): boolean => given !== undefined || isSkipped;
  const refresh = (): void => {
    const seat = seats[at];
    progress.value = seats.filter(isOver).length;
    back.hidden = at === 0;
    next.hidden = !seat || !isOver(seat);
    const isLast = at === seats.length - 1;
    next.textContent = isLast ? words.question.finish : words.question.next;
    quit.hidden = isLast && !next.hidden;
  };
  const show = (to: number): void => {
    const seat = seats[to];
    if (!seat) return;
    seats[at]?.view.leave();
    at = to;
    fill(place, seat.view.element);
    seat.view.appear();
    refresh();
    seat.view.heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };
  const answered = (given: Given): void => {
    const seat = seats[at];
    if (!seat) return;
    seat.given = given;
    rememberAnswer(world, seat.asked, given);
    refresh();
    next.focus({ preventScroll: true });
  };
  const finish = (): void => {
    for (const seat of seats)
      if (!seat.given && seat.isSkipped)
        rememberAnswer(world, seat.asked, { graded: unanswered, response: null, ...seat.view.leave() });
    const over = seats.filter(isOver);
    done(over.map(({ asked, given }) => ({ asked, graded: given?.graded ?? unanswered })));
  };
  const goOn = (): void => (at === seats.length - 1 ? finish() : show(at + 1));
  const skip = (): void => {
    const seat = seats[at];
    if (seat) seat.isSkipped = true;
    goOn();
  };
  fill(place, ...(seats[0] ? [seats[0].view.element] : []));
  seats[0]?.view.appear();
  refresh();
  return {
    element: element('div', {}, progress, place, moves, keyHelp(words)),
    focus: seats[0]?.view.heading ?? place,
    enter: () => (seats[at]?.view.isAnswered() ? goOn() : seats[at]?.view.send()),
    press: (key) => {
      const seat = seats[at];
      if (seat?.view.press(key)) return true;
      if (key === 's' && seat && !seat.given) skip();
      else if (key === 'p') show(at - 1);
      else return false;
      return true;
    },
  };
};
