import { inLanguage } from '../../core/text.ts';
import type { ProposedColumn } from '../../engine/column-assignment.ts';
import type { Guess } from '../../engine/column-guess.ts';
import type { Exam } from '../../engine/exam.ts';
import type { MapProposal } from '../../engine/map-proposal.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCode } from '../exit-code.ts';
import { askToChoose } from '../prompts/parts/choose-screen.ts';
import { wrap } from '../prompts/parts/layout.ts';
import type { PromptStreams, PromptWords } from '../prompts/prompt.ts';
import type { Shell } from '../shell.ts';
import { openKeyboard } from '../terminal/keyboard.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { visibleLine } from '../terminal/visible.ts';
import { isSure } from './map-text.ts';

/** So many questions are offered for a column. */
const mostOffered = 9;

/** What can be picked for a column: its own guesses, the likeliest first, then other questions that no column has. */
const offered = (exam: Exam, { guesses }: ProposedColumn, columns: readonly ProposedColumn[]): readonly Guess[] => {
  const others = exam.questions.filter(({ name }) => !guesses.some(({ question }) => question === name));
  return [...guesses, ...others.map(({ name }): Guess => ({ question: name, confidence: 0, reason: 'chosen' }))]
    .filter(
      ({ question, part }) =>
        !columns.some((one) => isSure(one) && one.taken?.question === question && (one.taken.part ?? part) === part),
    )
    .slice(0, mostOffered);
};

const guessRow = (exam: Exam, shell: Shell, { question, part, confidence }: Guess) => {
  const prompt = exam.questions.find(({ name }) => name === question)?.question.prompt ?? question;
  const text = inlineMarkdown(inLanguage(prompt, shell.language), shell.paint);
  const name = `${question}${part === undefined ? '' : ` [${part}]`}`;
  return (width: number): readonly string[] => [
    ...wrap(text, width),
    ...wrap(shell.paint('dim', `${name} · ${confidence.toFixed(2)}`), width),
  ];
};

/** Asks in a terminal about the columns that are not sure; gives the proposal with what was picked, or how it ended. */
export const askColumns = async (shell: Shell, exam: Exam, proposal: MapProposal): Promise<MapProposal | ExitCode> => {
  const { map: words } = shell.messages;
  const keyboard = openKeyboard(shell.context);
  const streams: PromptStreams = { input: keyboard.input, output: shell.context.stdout, signal: keyboard.signal };
  const promptWords: PromptWords = { messages: shell.messages, language: shell.language, paint: shell.paint };
  let columns = proposal.columns;
  try {
    for (const { at } of proposal.columns) {
      const column = columns.find((one) => one.at === at);
      if (!column || isSure(column) || column.guesses.length === 0) continue;
      const guesses = offered(exam, column, columns);
      shell.out(`\n${shell.paint('bold', visibleLine(words.ask(column.head)))}\n`);
      const options = [...guesses.map((guess) => guessRow(exam, shell, guess)), () => [words.neither]];
      const chooser = { options, range: { count: options.length, many: false }, help: words.askHelp };
      const picked = await askToChoose(chooser, promptWords, streams, (places) => places);
      const guess = typeof picked === 'symbol' ? undefined : guesses[picked[0] ?? -1];
      columns = columns.map((one) => {
        if (one.at !== at) return one;
        const left = { at, head: one.head, guesses: [] };
        return guess ? { ...left, taken: { ...guess, confidence: 1, reason: 'chosen' } } : left;
      });
    }
    return { ...proposal, columns };
  } catch (error) {
    if (keyboard.signal.aborted || (error instanceof Error && /^(ExitPrompt|AbortPrompt)Error$/.test(error.name)))
      return (typeof keyboard.signal.reason === 'number' ? keyboard.signal.reason : exitCode.interrupted) as ExitCode;
    throw error;
  } finally {
    keyboard.close();
  }
};
