import type { InteractionKind } from '../../core/interaction.ts';
import { inLanguage, nearestWord } from '../../core/text.ts';
import { acceptedOf, keyOf, presentQuestion } from '../../engine/question-type-of.ts';
import { allQuestions, type PracticeQuestion } from '../../engine/session.ts';
import { shuffleInteraction } from '../../engine/shuffle.ts';
import { questionTypeMessages } from '../../generated/question-type-messages.ts';
import type { Text } from '../../generated/types.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown, renderMarkdown } from '../terminal/markdown.ts';
import { usableBanks } from '../usable-banks.ts';

export interface ShowOptions {
  readonly question: string;
  readonly bank?: readonly string[];
  /** Whether to show what is right, too. */
  readonly key?: boolean;
}

const findQuestion = (questions: readonly PracticeQuestion[], wanted: string): PracticeQuestion => {
  const found = questions.filter(({ name, question }) => name === wanted || question.id === wanted);
  const [first] = found;
  if (first && found.length === 1) return first;
  if (first)
    throw new UserError('ambiguous-question', { name: wanted, known: found.map(({ name }) => name).join(', ') });
  throw new UserError('no-such-question', {
    name: wanted,
    nearest:
      nearestWord(
        wanted,
        questions.flatMap(({ name, question }) => [name, question.id]),
      ) ?? '',
  });
};

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** Shows one question; with `--key` also what is right, what is said to wrong answers, and why. */
export const runShow = async (shell: Shell, options: ShowOptions): Promise<ExitCode> => {
  const banks = await usableBanks(shell, options.bank ?? []);
  const { bank, question, name } = findQuestion(
    allQuestions(banks, { topics: [], difficulties: [], types: [] }),
    options.question,
  );
  const { messages, paint } = shell;
  const language = bank.languages.includes(shell.language) ? shell.language : (bank.languages[0] ?? shell.language);
  const columns = Math.min(100, Math.max(40, shell.context.stdout.columns ?? 80));
  const markdown = (text: Text): readonly string[] => renderMarkdown(inLanguage(text, language), columns, paint);
  const inline = (text: Text): string => inlineMarkdown(inLanguage(text, language), paint);
  const words = { messages, language, paint };
  const key = keyOf(question);
  // Shuffled, since the order in the file may be the answer.
  const interaction = shuffleInteraction(
    presentQuestion(question),
    { seed: 'show', candidate: null, scope: name },
    key,
  );
  const prompt = promptFor<InteractionKind>(interaction);
  const typeName = questionTypeMessages[question.type][shell.language].name;
  const head = `${paint('bold', name)}  ${paint('dim', `${typeName} · ${inline(bank.topics[question.topic] ?? question.topic)} · ${messages.practice.difficulties[question.difficulty ?? 'medium']}`)}`;
  const asked = [head, '', ...markdown(question.prompt), '', ...prompt.lines(interaction, words)];
  const feedback = 'feedback' in question && question.feedback ? Object.entries(question.feedback) : [];
  const references = (question.references ?? []).map(({ title, section, url }) =>
    [inline(title), ...(section ? [inline(section)] : []), ...(url ? [url] : [])].join(', '),
  );
  const told = options.key
    ? [
        ...list(messages.show.rightAnswer, [prompt.describe(acceptedOf(question, language), interaction, words)]),
        ...list(
          messages.show.feedback,
          feedback.flatMap(([id, text]) => [`  ${id}`, ...markdown(text).map((line) => `    ${line}`)]),
        ),
        ...list(messages.practice.explanation, question.explanation ? markdown(question.explanation) : []),
        ...list(
          messages.show.hints,
          (question.hints ?? []).map((hint) => `  - ${inline(hint)}`),
        ),
        ...list(
          messages.show.references,
          references.map((one) => `  ${one}`),
        ),
      ]
    : [];
  shell.out(`${[...asked, ...told].join('\n').trimEnd()}\n`);
  return exitCode.fine;
};
