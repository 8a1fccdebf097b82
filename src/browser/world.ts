import { inLanguage } from '../core/text.ts';
import type { Text } from '../generated/types.ts';
import type { PracticeData, PracticePageLanguage } from '../pages/practice/practice-data.ts';
import type { PracticePageWords } from '../pages/practice/words.ts';
import type { Memory } from './memory.ts';

/** What every view has to do with. */
export interface World {
  readonly data: PracticeData;
  readonly memory: Memory;
  /** The language of the banks' texts. */
  readonly language: string;
  /** The language of the page's own words. */
  readonly pageLanguage: PracticePageLanguage;
  readonly words: PracticePageWords;
  /** Says something to a screen reader. */
  say(text: string): void;
}

/** A text of a bank in the language of the world: HTML. */
export const textIn = ({ language }: World, text: Text): string => inLanguage(text, language);

/** What is shown at a time. */
export interface Screen {
  readonly element: HTMLElement;
  /** What gets the focus once it is shown. */
  readonly focus: HTMLElement;
  /** Does what Enter stands for where nothing has the focus. */
  enter?(): void;
  /** Does what a single key stands for; says whether it stands for anything. */
  press?(key: string): boolean;
}
