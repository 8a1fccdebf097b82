import { numberedLines, optionOf, optionText, textOfId } from './options.ts';
import { definePrompt } from './prompt.ts';

export default definePrompt<'choose-one'>({
  lines: ({ choices }, words) => numberedLines(choices, words),
  parse: (line, { choices }) => optionOf(line, choices)?.id ?? line,
  describe: (response, { choices }, words) => textOfId(response, choices, words),
  ask: async ({ choices }, words, { signal, ...streams }) => {
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ ...streams, signal });
    const { response } = await prompt<{ response: string }>({
      type: 'select',
      name: 'response',
      message: words.messages.practice.chooseOne,
      choices: choices.map((choice, index) => ({
        value: choice.id,
        name: `${index + 1}. ${optionText(choice, words)}`,
      })),
      loop: false,
      pageSize: 26,
      theme: { indexMode: 'hidden' },
    });
    return response;
  },
});
