import { type AnswerGrade, gradeAnswer } from '../engine/grade-answer.ts';
import { keyOf } from '../engine/question-type-of.ts';
import { type PracticeQuestion, shuffledInteraction } from '../engine/session.ts';
import { controlFor } from './controls/registry.ts';
import { button, element, rich } from './dom.ts';
import { flagButton } from './flag.ts';
import { hintsOf } from './hints.ts';
import { lessonOf, verdictText } from './lesson.ts';
import { type Given, stopwatch } from './seat.ts';
import { fillIn, invalidWords } from './words.ts';
import { textIn, type World } from './world.ts';

/** A question of a session as it is shown; it keeps what was done to it while others are shown. */
export interface QuestionView {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  isAnswered(): boolean;
  /** Checks what is answered, as the button does. */
  send(): void;
  press(key: string): boolean;
  appear(): void;
  leave(): { readonly hints: number; readonly seconds: number };
}

/** What the session does about a question. */
export interface QuestionActs {
  answered(given: Given): void;
  skip(): void;
}

/** Where the question stands in its session, from 0. */
export interface Place {
  readonly at: number;
  readonly of: number;
  readonly seed: string;
}

const headOf = ({ bank, question }: PracticeQuestion, { at, of }: Place, world: World): HTMLElement => {
  const { words } = world;
  const topic = bank.topics[question.topic];
  const difficulty = words.question.difficulties[question.difficulty ?? 'medium'];
  const title = fillIn(words.question.title, { index: at + 1, of });
  const about = rich('p', { class: 'soft about' }, topic === undefined ? question.topic : textIn(world, topic));
  about.append(` · ${difficulty}`);
  return element('div', { class: 'head' }, element('h2', { tabindex: '-1' }, title), about);
};

/** Makes the view of a question. */
export const questionView = (asked: PracticeQuestion, place: Place, acts: QuestionActs, world: World): QuestionView => {
  const { words, say, language, pageLanguage } = world;
  const { question } = asked;
  const interaction = shuffledInteraction(asked, place.seed);
  const control = controlFor(interaction, world, `question-${place.at}`);
  const hints = hintsOf(question.hints ?? [], world);
  const flag = flagButton(asked.name, world);
  const watch = stopwatch();
  const head = headOf(asked, place, world);
  const note = element('p', { class: 'note', role: 'alert' });
  const fields = element(
    'fieldset',
    {},
    element('legend', { class: 'unseen' }, words.question.answer),
    control.element,
  );
  fields.lang = language;
  const actions = element(
    'div',
    { class: 'actions' },
    element('button', { type: 'submit', class: 'send' }, words.question.send),
    hints.button,
    button(words.question.skip, 'plain', acts.skip),
    flag.button,
  );
  const form = element('form', { novalidate: true }, fields, note, hints.list, actions);
  const article = element(
    'article',
    { class: 'card question' },
    head,
    rich('div', { class: 'prompt', lang: language }, textIn(world, question.prompt)),
    form,
  );
  let way: HTMLDetailsElement | undefined;
  const refuse = (text: string): void => {
    note.textContent = text;
    fields.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  };
  const close = (response: unknown, graded: AnswerGrade): void => {
    note.textContent = '';
    control.reveal?.(keyOf(question));
    fields.disabled = true;
    // The flag stays within reach.
    actions.replaceChildren(flag.button);
    const lesson = lessonOf(asked, response, graded, interaction, world);
    way = lesson.way;
    form.after(lesson.element);
    say(verdictText(graded, world));
    acts.answered({ graded, response, hints: hints.taken(), seconds: watch.seconds() });
    lesson.element.scrollIntoView({ block: 'nearest' });
  };
  const send = (): void => {
    if (way) return;
    const response = control.read();
    const graded = gradeAnswer(question, response);
    if (graded.status === 'unanswered') refuse(control.missing ?? words.question.nothing);
    else if (graded.reason) {
      const reason = invalidWords(question.type, graded.reason, pageLanguage);
      refuse(fillIn(words.question.tryAgain, { reason }));
    } else close(response, graded);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('input', () => {
    note.textContent = '';
  });
  const press = (key: string): boolean => {
    if (!way && control.press?.(key)) note.textContent = '';
    else if (!way && key === '?') hints.take();
    else if (way && key === 'w') way.open = !way.open;
    else if (key === 'f') flag.toggle();
    else return false;
    return true;
  };
  return {
    element: article,
    heading: head.querySelector('h2') ?? head,
    isAnswered: () => way !== undefined,
    send,
    press,
    appear: () => {
      flag.refresh();
      if (!way) watch.start();
    },
    leave: () => ({ hints: hints.taken(), seconds: watch.seconds() }),
  };
};
