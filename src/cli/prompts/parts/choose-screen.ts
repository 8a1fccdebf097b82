import type { PromptStreams, PromptWords } from '../prompt.ts';
import { type ChooseRange, type ChooseState, pressChoose, startChoosing } from './choose-keys.ts';
import { behind, type Size, wrap } from './layout.ts';
import { askOnScreen, type skipped } from './screen.ts';

/** What is chosen from: the rows of each place in so many columns, and the words about how. */
export interface Chooser {
  readonly options: readonly ((width: number) => readonly string[])[];
  readonly range: ChooseRange;
  readonly help: string;
}

const optionLines = (
  { options, range }: Chooser,
  words: PromptWords,
  state: ChooseState,
  { columns }: Size,
): readonly (readonly string[])[] =>
  options.map((rowsOf, place) => {
    const here = place === state.at && !state.sent;
    const chosen = range.many ? state.ticked.has(place) : place === state.at;
    const box = range.many ? `[${chosen ? 'x' : ' '}]` : `(${chosen ? '•' : ' '})`;
    const mark = `${here ? '❯' : ' '} ${box} ${place + 1}. `;
    const stands = here || (state.sent && chosen);
    return behind(mark, columns, rowsOf).map((row) => (stands && row !== '' ? words.paint('bold', row) : row));
  });

const noteOf = ({ problem }: ChooseState, { messages: { practice } }: PromptWords): string => {
  if (problem === 'nothing-marked') return practice.chooseNothing;
  return problem === 'nothing-ticked' ? practice.tickNothing : '';
};

/** The places that are chosen, in order; undefined where none is. */
const placesOf = ({ at, ticked }: ChooseState, many: boolean): readonly number[] | undefined => {
  if (many) return ticked.size === 0 ? undefined : [...ticked].sort((a, b) => a - b);
  return at < 0 ? undefined : [at];
};

/** Asks for one place or several of a list; gives what `answerOf` makes of the places chosen, in order. */
export const askToChoose = <Answer>(
  chooser: Chooser,
  words: PromptWords,
  streams: PromptStreams,
  answerOf: (places: readonly number[]) => Answer,
): Promise<Answer | typeof skipped> =>
  askOnScreen<ChooseState, Answer>(
    {
      start: startChoosing,
      press: pressChoose(chooser.range),
      response: (state) => (state.sent ? answerOf(placesOf(state, chooser.range.many) ?? []) : undefined),
      draft: (state) => {
        const places = placesOf(state, chooser.range.many);
        return places && answerOf(places);
      },
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
