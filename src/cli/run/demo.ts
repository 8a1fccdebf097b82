import { rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Interaction, InteractionKind } from '../../core/interaction.ts';
import { roundDecimal } from '../../core/marks.ts';
import { ranking } from '../../core/random.ts';
import { inLanguage } from '../../core/text.ts';
import { selectQuestions } from '../../engine/session.ts';
import { shippedPath } from '../../io/package-folder.ts';
import { makeTemporaryFolder } from '../../io/temporary-folder.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { gradeInputs } from '../grade/grade-inputs.ts';
import type { Asked, Asker } from '../practice/asker.ts';
import { holdInterview } from '../practice/interview.ts';
import { isPlain } from '../practice/is-plain.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { noPaint } from '../terminal/style.ts';
import { usableBanks } from '../usable-banks.ts';
import { runCheck } from './check.ts';
import { maxPointsText } from './report-text.ts';

const demoSeed = 'demo-4';
const demoQuestions = 3;
const weakestShown = 5;

/** Answers by itself where nobody is there: whatever comes first in a ranking, right or wrong. */
const selfAsker = (shell: Shell): Asker => {
  const choose = (interaction: Interaction): unknown => {
    if (interaction.kind === 'decide') return true;
    if (!('choices' in interaction)) return undefined;
    const [first] = ranking(
      { seed: demoSeed, candidate: null, purpose: 'draw', scope: 'demo' },
      interaction.choices.map(({ id }) => id),
    );
    return interaction.kind === 'choose-one' ? first : [first];
  };
  return {
    columns: Math.min(shell.context.stdout.columns ?? 80, 80),
    say: (lines) => shell.out(`${lines.join('\n')}\n`),
    ask: async (interaction: Interaction, words: PromptWords): Promise<Asked> => {
      const prompt = promptFor<InteractionKind>(interaction);
      const response = choose(interaction);
      if (response === undefined) return { kind: 'skip' };
      shell.out(
        [
          ...prompt.lines(interaction, words),
          shell.messages.demo.itAnswers(prompt.describe(response, interaction, words)),
          '',
        ].join('\n'),
      );
      return { kind: 'response', response };
    },
    confirm: async () => false,
    pause: async () => 'go-on',
    close: () => {},
  };
};

const askThree = async (shell: Shell, plain: boolean): Promise<number> => {
  const banks = await usableBanks(shell, [shippedPath('banks')]);
  const questions = selectQuestions(banks, {
    topics: [],
    difficulties: [],
    types: [],
    seed: demoSeed,
    count: demoQuestions,
  });
  const alone = shell.context.stdin.isTTY !== true || shell.context.stdout.isTTY !== true;
  if (alone) shell.out(`${shell.messages.demo.alone}\n`);
  const open = async (): Promise<Asker> => {
    if (alone) return selfAsker(shell);
    if (plain) return (await import('../practice/line-asker.ts')).openLineAsker(shell);
    return (await import('../practice/terminal-asker.ts')).openTerminalAsker(shell);
  };
  const asker = await open();
  try {
    return await holdInterview(questions, {
      shell,
      asker: { ...asker, confirm: async () => false },
      seed: demoSeed,
      interactive: !alone,
    });
  } finally {
    asker.close();
  }
};

const gradeClass = async (shell: Shell): Promise<void> => {
  const { messages, paint, language } = shell;
  const folder = makeTemporaryFolder();
  try {
    const inputs = [shippedPath('banks'), shippedPath('examples/class/submissions.ndjson')];
    const { exam, graded, rejected, superseded, statistics } = await gradeInputs(shell, {
      inputs,
      output: join(folder, 'report.json'),
      marks: [shippedPath('examples/class/marks.csv')],
      duplicates: 'last',
    });
    shell.out(`${messages.grade.summary('', graded, rejected.length, superseded)}\n`);
    for (const { source, message } of rejected)
      shell.out(`  ${source.file.replace(/^.*\//, '')}:${source.line ?? ''}  ${message}\n`);
    shell.out(
      `${messages.grade.mean(String(roundDecimal(statistics.exam.mean ?? 0, exam.grading.decimals)), maxPointsText(exam), statistics.exam.n)}\n\n${messages.demo.weakest}\n`,
    );
    const weakest = [...statistics.questions]
      .sort((a, b) => (a.facility ?? 1) - (b.facility ?? 1))
      .slice(0, weakestShown);
    for (const { question: name, facility } of weakest) {
      const asked = exam.questions.find((one) => one.name === name);
      const prompt = asked ? inlineMarkdown(inLanguage(asked.question.prompt, language), noPaint) : '';
      shell.out(
        `  ${paint('bold', name)}  ${messages.demo.facility(String(Math.round((facility ?? 0) * 100)))}\n    ${prompt.length > 74 ? `${prompt.slice(0, 73)}…` : prompt}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The main job on the shipped banks: checks them, asks three questions, grades the example class, says what is next. */
export const runDemo = async (shell: Shell, options: { readonly plain?: boolean }): Promise<ExitCode> => {
  const { messages, paint } = shell;
  const plain = isPlain(shell, options.plain === true);
  const plainly: Shell = plain ? { ...shell, paint: noPaint } : shell;
  const title = (text: string): void => plainly.out(`\n${plainly.paint('bold', text)}\n\n`);
  plainly.out(`${paint('bold', messages.demo.welcome)}\n`);
  title(messages.demo.checking);
  await runCheck(plainly, { paths: [shippedPath('banks')] });
  title(messages.demo.asking);
  const code = await askThree(plainly, plain);
  if (code !== exitCode.fine) return code as ExitCode;
  title(messages.demo.grading);
  await gradeClass(plainly);
  const { demo } = messages;
  const quoted = (name: string): string => shippedPath(name).replace(/^.*\s.*$/s, '"$&"');
  // In a checkout nothing is called quizvisor yet.
  const call = isAbsolute(shippedPath('dist')) ? 'quizvisor' : `node ${quoted('dist/bin.js')}`;
  const next: readonly (readonly [string, string])[] = [
    ['quizvisor practice', demo.nextPractice],
    ['quizvisor new bank my-bank -o my-bank.yaml', demo.nextCheck],
    [
      `quizvisor grade ${quoted('banks')} ${quoted('examples/class/submissions.ndjson')} -o report.json`,
      demo.nextGrade,
    ],
    ['quizvisor --help', demo.nextHelp],
  ];
  title(demo.next);
  plainly.out(
    `${next.map(([command, words]) => `  ${command.replace('quizvisor', call)}\n      ${words}`).join('\n')}\n`,
  );
  return exitCode.fine;
};
