import { numberedLines, optionOf, optionRows, textOfId } from './options.ts';
import { askToChoose } from './parts/choose-screen.ts';
import { definePrompt } from './prompt.ts';

/** What says in words that no choice is right, in both languages. */
const saysNone = /^(0|\[\]|none( of them)?|ningun[oa]( de ell[oa]s)?)$/i;

export default definePrompt<'choose-many'>({
  lines: ({ choices }, words) => [...numberedLines(choices, words), `  0. ${words.messages.practice.noneOfThem}`],
  parse: (line, { choices }) => {
    const words = line.split(/[\s,;|]+/).filter((word) => word !== '');
    if (saysNone.test(words.join(' ')) && !choices.some(({ id }) => id === words[0])) return [];
    // Nothing typed is no answer, and never "none of them".
    if (words.length === 0) return line;
    const together =
      words.length === 1 && /^[a-z]{2,}$/i.test(words[0] ?? '') && !optionOf(words[0] ?? '', choices)
        ? [...(words[0] ?? '')]
        : words;
    return together.map((word) => optionOf(word, choices)?.id ?? word);
  },
  describe: (response, { choices }, words) =>
    Array.isArray(response) && response.length > 0
      ? response.map((id) => textOfId(id, choices, words)).join('; ')
      : words.messages.practice.noneOfThem,
  ask: ({ choices }, words, streams) => {
    const options = choices.map((choice) => (width: number) => optionRows(choice, words, width));
    const range = { count: choices.length, many: true };
    const chooser = { options, range, help: words.messages.practice.chooseMany };
    return askToChoose(chooser, words, streams, (places) => places.flatMap((place) => choices[place]?.id ?? []));
  },
});
