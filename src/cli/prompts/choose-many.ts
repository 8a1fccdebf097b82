import { numberedLines, optionOf, optionText, textOfId } from './options.ts';
import { definePrompt } from './prompt.ts';

export default definePrompt<'choose-many'>({
  lines: ({ choices }, words) => [...numberedLines(choices, words), `  0. ${words.messages.practice.noneOfThem}`],
  parse: (line, { choices }) => {
    if (/^\s*(0|\[\])\s*$/.test(line)) return [];
    const words = line.split(/[\s,;|]+/).filter((word) => word !== '');
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
  ask: async ({ choices }, words, { signal, ...streams }) => {
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ ...streams, signal });
    const { response } = await prompt<{ response: string[] }>({
      type: 'checkbox',
      name: 'response',
      message: words.messages.practice.chooseMany,
      choices: choices.map((choice, index) => ({
        value: choice.id,
        name: `${index + 1}. ${optionText(choice, words)}`,
      })),
      loop: false,
      pageSize: 26,
      theme: { style: { keysHelpTip: () => undefined } },
    });
    return response;
  },
});
