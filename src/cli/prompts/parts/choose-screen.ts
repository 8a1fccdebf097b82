import type { PromptStreams, PromptWords } from '../prompt.ts';
import { type ChooseRange, type ChooseState, pressChoose, startChoosing } from './choose-keys.ts';
import { hang, type Size, wrap } from './layout.ts';
import { askOnScreen, type skipped } from './screen.ts';

/** What is chosen from: a text for each place, and the words about how. */
export interface Chooser {
  readonly texts: readonly string[];
  readonly range: ChooseRange;
  readonly help: string;
}

const optionLines = (
  { texts, range }: Chooser,
  words: PromptWords,
  state: ChooseState,
  { columns }: Size,
): readonly (readonly string[])[] =>
  texts.map((text, place) => {
    const here = place === state.at && !state.sent;
    const chosen = range.many ? state.ticked.has(place) : place === state.at;
    const box = range.many ? `[${chosen ? 'x' : ' '}]` : `(${chosen ? '•' : ' '})`;
    return hang(
      `${here ? '❯' : ' '} ${box} ${place + 1}. `,
      here || (state.sent && chosen) ? words.paint('bold', text) : text,
      columns,
    );
  });

const noteOf = ({ problem }: ChooseState, { messages: { practice } }: PromptWords): string => {
  if (problem === 'nothing-marked') return practice.chooseNothing;
  return problem === 'nothing-ticked' ? practice.tickNothing : '';
};

/** Asks for one place or several of a list; gives the places chosen, in order. */
export const askToChoose = (
  chooser: Chooser,
  words: PromptWords,
  streams: PromptStreams,
): Promise<readonly number[] | typeof skipped> =>
  askOnScreen<ChooseState, readonly number[]>(
    {
      start: startChoosing,
      press: pressChoose(chooser.range),
      response: ({ sent, at, ticked }) =>
        sent ? (chooser.range.many ? [...ticked].sort((a, b) => a - b) : [at]) : undefined,
      view: (state, size) => {
        const options = optionLines(chooser, words, state, size);
        const before = options.slice(0, Math.max(0, state.at)).flat().length;
        const note = noteOf(state, words);
        return {
          body: { lines: options.flat(), focus: [before, before + (options[Math.max(0, state.at)]?.length ?? 1) - 1] },
          foot: [
            '',
            ...(note === '' ? [] : wrap(words.paint('yellow', note), size.columns)),
            ...wrap(words.paint('dim', chooser.help), size.columns),
          ],
        };
      },
      rest: (state, size) => optionLines(chooser, words, state, size).flat(),
    },
    streams,
  );
