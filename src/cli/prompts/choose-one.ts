import { numberedLines, optionOf, optionRows, textOfId } from './options.ts';
import { askToChoose } from './parts/choose-screen.ts';
import { definePrompt } from './prompt.ts';

export default definePrompt<'choose-one'>({
  lines: ({ choices }, words) => numberedLines(choices, words),
  parse: (line, { choices }) => optionOf(line, choices)?.id ?? line,
  describe: (response, { choices }, words) => textOfId(response, choices, words),
  ask: ({ choices }, words, streams) => {
    const options = choices.map((choice) => (width: number) => optionRows(choice, words, width));
    const range = { count: choices.length, many: false };
    const chooser = { options, range, help: words.messages.practice.chooseOne };
    return askToChoose(chooser, words, streams, ([place = -1]) => choices[place]?.id);
  },
});
