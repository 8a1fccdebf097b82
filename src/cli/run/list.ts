import stringWidth from 'string-width';
import { inLanguage } from '../../core/text.ts';
import { allQuestions, type PracticeQuestion } from '../../engine/session.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { demandFilters } from '../filters.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { noPaint } from '../terminal/style.ts';
import { usableBanks } from '../usable-banks.ts';

export interface ListOptions {
  readonly banks: readonly string[];
  readonly bank?: readonly string[];
  readonly topic?: readonly string[];
  readonly difficulty?: readonly string[];
  readonly type?: readonly string[];
  readonly format?: string;
}

/** As much of a text as fits, cut between characters. */
const fitting = (text: string, columns: number): string => {
  if (stringWidth(text) <= columns) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(cut + segment) > columns - 1) break;
    cut += segment;
  }
  return `${cut}…`;
};

const promptOf = ({ question, bank }: PracticeQuestion, { language }: Shell): string =>
  inlineMarkdown(
    inLanguage(question.prompt, bank.languages.includes(language) ? language : (bank.languages[0] ?? '')),
    noPaint,
  );

const asText = (questions: readonly PracticeQuestion[], shell: Shell): string => {
  const { paint, messages, context } = shell;
  const columns = Math.max(40, context.stdout.columns ?? 100);
  const lines: string[] = [];
  let topic = '';
  for (const asked of questions) {
    const { question, bank, name } = asked;
    const here = `${bank.bank}/${question.topic}`;
    if (here !== topic)
      lines.push(
        `${lines.length > 0 ? '\n' : ''}${paint('bold', here)}  ${inlineMarkdown(inLanguage(bank.topics[question.topic] ?? '', shell.language), noPaint)}`,
      );
    topic = here;
    const status = question.status === undefined || question.status === 'active' ? '' : `, ${question.status}`;
    lines.push(
      `  ${name}  ${paint('dim', `(${question.type}, ${messages.practice.difficulties[question.difficulty ?? 'medium']}${status})`)}`,
      `    ${fitting(promptOf(asked, shell), columns - 4)}`,
    );
  }
  return `${lines.join('\n')}\n\n${messages.list.count(questions.length)}\n`;
};

/** Lists the questions of banks, by topic. */
export const runList = async (shell: Shell, options: ListOptions): Promise<ExitCode> => {
  const banks = await usableBanks(shell, options.banks, options.bank);
  const filter = demandFilters(shell, banks, options);
  const questions = allQuestions(banks, filter);
  if (options.format === 'json') {
    const entries = questions.map(({ name, bank, question }) => ({
      question: name,
      type: question.type,
      topic: `${bank.bank}/${question.topic}`,
      difficulty: question.difficulty ?? 'medium',
      status: question.status ?? 'active',
      prompt: question.prompt,
    }));
    shell.out(`${JSON.stringify(entries, null, 2)}\n`);
  } else shell.out(asText(questions, shell));
  return exitCode.fine;
};
