import { numberedLines, optionOf, optionText, textOfId } from './options.ts';
import { askToChoose } from './parts/choose-screen.ts';
import { definePrompt } from './prompt.ts';

export default definePrompt<'choose-one'>({
  lines: ({ choices }, words) => numberedLines(choices, words),
  parse: (line, { choices }) => optionOf(line, choices)?.id ?? line,
  describe: (response, { choices }, words) => textOfId(response, choices, words),
  ask: async ({ choices }, words, streams) => {
    const texts = choices.map((choice) => optionText(choice, words));
    const range = { count: choices.length, many: false };
    const chosen = await askToChoose({ texts, range, help: words.messages.practice.chooseOne }, words, streams);
    return typeof chosen === 'symbol' ? chosen : choices[chosen[0] ?? -1]?.id;
  },
});
