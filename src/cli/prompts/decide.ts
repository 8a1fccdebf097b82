import { askToChoose } from './parts/choose-screen.ts';
import { definePrompt } from './prompt.ts';

export default definePrompt<'decide'>({
  lines: (_, { messages }) => [`  1. ${messages.practice.trueWord}`, `  2. ${messages.practice.falseWord}`],
  parse: (line) => {
    const typed = line.trim().replace(/[.)]$/, '');
    return typed === '1' ? true : typed === '2' ? false : line;
  },
  describe: (response, _, { messages }) =>
    response === true ? messages.practice.trueWord : messages.practice.falseWord,
  ask: (_, words, streams) => {
    const { practice } = words.messages;
    const letters = new Map([
      ['v', 0],
      ['t', 0],
      ['f', 1],
    ]);
    const range = { count: 2, many: false, letters };
    return askToChoose(
      { options: [() => [practice.trueWord], () => [practice.falseWord]], range, help: practice.decide },
      words,
      streams,
      ([place]) => place === 0,
    );
  },
});
