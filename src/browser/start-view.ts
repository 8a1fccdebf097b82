import { element, fill } from './dom.ts';
import { historyBox } from './history-box.ts';
import { type Choice, fittingQuestions, type Pool, seedOf } from './pool.ts';
import type { SessionStart } from './session.ts';
import { sourceNotes } from './sources.ts';
import { topicList } from './topic-list.ts';
import { counted } from './words.ts';
import type { Screen, World } from './world.ts';

/** How many questions are meant at first. */
const usualCount = 10;

/** What the start needs of the whole. */
export interface StartActs {
  begin(start: SessionStart): void;
  speak(language: string): void;
  readonly shortcuts: { isOn: boolean };
}

const select = (values: Iterable<readonly [string, string]>, chosen: string): HTMLSelectElement => {
  const made = element('select');
  for (const [value, text] of values) made.append(element('option', { value, selected: value === chosen }, text));
  return made;
};

const field = (label: string, control: HTMLElement): HTMLElement =>
  element('label', { class: 'field' }, element('span', {}, label), control);

const languageName = (language: string): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

const languageField = ({ data, words, language }: World, speak: (language: string) => void): readonly HTMLElement[] => {
  if (data.languages.length < 2) return [];
  const languages = select(
    data.languages.map((one) => [one, languageName(one)]),
    language,
  );
  languages.addEventListener('change', () => speak(languages.value));
  return [field(words.start.language, languages)];
};

const isPool = (value: string): value is Pool => ['all', 'fresh', 'missed', 'flagged'].includes(value);

/** What is to be practised, and what the browser remembers. */
export const startScreen = (world: World, acts: StartActs): Screen => {
  const { start } = world.words;
  const fitting = element('p', { class: 'fitting', role: 'status' });
  const begin = element('button', { type: 'submit', class: 'send' }, start.begin);
  const pools = select(Object.entries(start.pools), 'all');
  const orders = select(Object.entries(start.orders), 'random');
  const number = element('input', {
    type: 'number',
    min: '1',
    step: '1',
    value: String(usualCount),
    inputmode: 'numeric',
  });
  const keys = element('input', { type: 'checkbox', checked: acts.shortcuts.isOn });
  const choice = (): Choice => {
    const count = Number.parseInt(number.value, 10);
    return {
      topics: topics.chosen(),
      pool: isPool(pools.value) ? pools.value : 'all',
      ...(count > 0 ? { count } : {}),
      order: orders.value === 'daily' ? 'daily' : 'random',
    };
  };
  const refresh = (): void => {
    const { length } = fittingQuestions(choice(), '', world);
    fitting.textContent = counted(start.fitting, length);
    begin.disabled = length === 0;
  };
  const topics = topicList(world, () => refresh());
  pools.addEventListener('change', refresh);
  keys.addEventListener('change', () => {
    acts.shortcuts.isOn = keys.checked;
  });
  const heading = element('h2', { tabindex: '-1' }, start.title);
  const form = element('form', { class: 'card', novalidate: true }, heading);
  form.append(
    ...languageField(world, acts.speak),
    element(
      'div',
      { class: 'fields' },
      field(start.which, pools),
      field(start.number, number),
      field(start.order, orders),
    ),
    topics.element,
    element('label', { class: 'choice' }, keys, element('span', { class: 'text' }, start.shortcuts)),
    element('div', { class: 'actions' }, begin, fitting),
    ...sourceNotes(world),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = choice();
    const seed = seedOf(chosen);
    const questions = fittingQuestions(chosen, seed, world).slice(0, chosen.count);
    if (questions.length > 0) acts.begin({ questions, seed });
  });
  refresh();
  const whole = element('div');
  fill(whole, form, historyBox(world, refresh));
  return { element: whole, focus: heading };
};
