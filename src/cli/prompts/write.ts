import { visibleLine } from '../terminal/visible.ts';
import { definePrompt } from './prompt.ts';

export default definePrompt<'write'>({
  lines: () => [],
  parse: (line) => line,
  describe: (response) => visibleLine(String(response)),
  ask: async (_, { messages }, { signal, ...streams }) => {
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ ...streams, signal });
    const { response } = await prompt<{ response: string }>({
      type: 'input',
      name: 'response',
      message: messages.practice.write,
    });
    return response;
  },
});
