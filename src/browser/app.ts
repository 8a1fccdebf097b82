import type { PracticeAnswer } from '../engine/session.ts';
import type { PracticeData } from '../pages/practice/practice-data.ts';
import { demand, fill, wordsOf } from './dom.ts';
import { listenToKeys } from './keys.ts';
import { openMemory } from './memory.ts';
import { type SessionStart, sessionScreen } from './session.ts';
import { startScreen } from './start-view.ts';
import { summaryScreen } from './summary-view.ts';
import { fillIn } from './words.ts';
import { type Screen, textIn, type World } from './world.ts';

/** The first language of the browser that the banks have, else the banks' first one. */
const firstLanguage = ({ languages, fixedLanguage }: PracticeData): string => {
  const wanted = fixedLanguage ? [] : navigator.languages;
  const base = (language: string): string => language.slice(0, 2).toLowerCase();
  const found = wanted
    .map((one) => languages.find((language) => base(language) === base(one)))
    .find((language) => language !== undefined);
  return found ?? languages[0] ?? 'en';
};

/** Runs the page. */
export const runApp = (data: PracticeData): void => {
  const memory = openMemory(() => window.localStorage);
  const main = demand('main');
  const status = demand('status');
  const shortcuts = { isOn: true };
  let screen: Screen | undefined;
  const worldIn = (language: string): World => {
    const pageLanguage = /^es\b/i.test(language) ? 'es' : 'en';
    const say = (text: string): void => {
      status.textContent = text;
    };
    return { data, memory, language, pageLanguage, words: data.words[pageLanguage], say };
  };
  const show = (next: Screen): void => {
    screen = next;
    fill(main, next.element);
    window.scrollTo(0, 0);
    next.focus.focus({ preventScroll: true });
  };
  const dress = (world: World): void => {
    document.documentElement.lang = world.pageLanguage;
    const title = textIn(world, data.title);
    document.title = `${wordsOf(title)} · ${world.words.kind}`;
    demand('title').innerHTML = title;
    demand('title').lang = world.language;
    demand('kind').textContent = world.words.kind;
    demand('jump').textContent = world.words.skip;
    demand('about').textContent = world.words.about;
    demand('made').textContent = fillIn(world.words.made, { version: data.version });
  };
  const begin = (start: SessionStart, world: World): void =>
    show(
      sessionScreen(start, world, (answers) =>
        answers.length === 0 ? startIn(world.language) : sumUp(answers, start.seed, world),
      ),
    );
  const sumUp = (answers: readonly PracticeAnswer[], seed: string, world: World): void =>
    show(
      summaryScreen(answers, world, {
        again: (questions) => begin({ questions, seed: `${seed}+` }, world),
        anew: () => startIn(world.language),
      }),
    );
  const startIn = (language: string): void => {
    const world = worldIn(language);
    dress(world);
    show(startScreen(world, { begin: (start) => begin(start, world), speak: startIn, shortcuts }));
  };
  listenToKeys(() => screen, shortcuts);
  startIn(firstLanguage(data));
};
