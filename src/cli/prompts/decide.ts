import { definePrompt } from './prompt.ts';

export default definePrompt<'decide'>({
  lines: (_, { messages }) => [`  1. ${messages.practice.trueWord}`, `  2. ${messages.practice.falseWord}`],
  parse: (line) => {
    const typed = line.trim().replace(/[.)]$/, '');
    return typed === '1' ? true : typed === '2' ? false : line;
  },
  describe: (response, _, { messages }) =>
    response === true ? messages.practice.trueWord : messages.practice.falseWord,
  ask: async (_, { messages }, { signal, ...streams }) => {
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ ...streams, signal });
    const { response } = await prompt<{ response: boolean }>({
      type: 'select',
      name: 'response',
      message: messages.practice.decide,
      choices: [
        { value: true, name: `1. ${messages.practice.trueWord}` },
        { value: false, name: `2. ${messages.practice.falseWord}` },
      ],
      loop: false,
      theme: { indexMode: 'hidden' },
    });
    return response;
  },
});
