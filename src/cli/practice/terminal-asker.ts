import type { InteractionKind } from '../../core/interaction.ts';
import { exitCode } from '../exit-code.ts';
import { askHowSure } from '../prompts/parts/certainty.ts';
import { askToGoOn } from '../prompts/parts/go-on.ts';
import { wrap } from '../prompts/parts/layout.ts';
import { type ScreenStreams, skipped } from '../prompts/parts/screen.ts';
import type { PromptStreams } from '../prompts/prompt.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { editorCommand, editText } from '../terminal/editor.ts';
import { openKeyboard } from '../terminal/keyboard.ts';
import type { Asker } from './asker.ts';
import { questionFrame } from './question-frame.ts';

/** Asks at a terminal, with inquirer. */
export const openTerminalAsker = (shell: Shell): Asker => {
  const { stdout } = shell.context;
  const keyboard = openKeyboard(shell.context);
  const streams = { input: keyboard.input, output: stdout, signal: keyboard.signal };
  const columns = (): number => Math.max(20, stdout.columns ?? 80);
  const editor = editorCommand(shell.context.env);
  const promptStreams: PromptStreams = {
    ...streams,
    keepPastedBreaks: keyboard.keepPastedBreaks,
    holdText: keyboard.holdText,
    ...(editor === undefined ? {} : { edit: (text) => keyboard.lend(() => editText(editor, text)) }),
  };
  const endCode = (): number =>
    typeof keyboard.signal.reason === 'number' ? keyboard.signal.reason : exitCode.interrupted;
  /** A prompt's answer; undefined when the session is to end. */
  const orEnd = async <Answer>(asking: () => Promise<Answer>): Promise<{ readonly answer: Answer } | undefined> => {
    if (keyboard.signal.aborted) return undefined;
    try {
      return { answer: await asking() };
    } catch (error) {
      if (keyboard.signal.aborted || (error instanceof Error && /^(ExitPrompt|AbortPrompt)Error$/.test(error.name)))
        return undefined;
      throw error;
    }
  };
  /** The stock list of inquirer, with words and colours of ours. */
  const select = async (message: string, choices: readonly { readonly value: boolean; readonly name: string }[]) => {
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule(streams);
    const { paint, messages } = shell;
    const { answer } = await prompt<{ answer: boolean }>({
      type: 'select',
      name: 'answer',
      message,
      choices: [...choices],
      loop: false,
      theme: {
        prefix: '',
        icon: { cursor: '❯' },
        style: {
          message: (text: string) => wrap(paint('bold', text), columns() - 1).join('\n'),
          answer: (text: string) => `\n${wrap(`❯ ${text}`, columns() - 1).join('\n')}`,
          highlight: (text: string) => paint('bold', text),
          keysHelpTip: () => wrap(paint('dim', messages.practice.againHelp), columns() - 1).join('\n'),
        },
      },
    });
    return answer;
  };
  const say = (lines: readonly string[]): void => {
    if (lines.length > 0) shell.out(`${lines.join('\n')}\n`);
  };
  return {
    get columns() {
      return columns();
    },
    drawsBars: true,
    say,
    ask: async (interaction, words, _, keys) => {
      let isOver = false;
      const quit = (): void => {
        isOver = true;
      };
      const frame = questionFrame({ shell, interaction, keys, say, columns, quit });
      const framed: ScreenStreams = { ...promptStreams, frame };
      const asked = await orEnd(() => promptFor<InteractionKind>(interaction).ask(interaction, words, framed));
      if (!asked) return { kind: 'end', code: endCode() };
      if (isOver) return { kind: 'end', code: exitCode.fine };
      return asked.answer === skipped ? { kind: 'skip' } : { kind: 'response', response: asked.answer };
    },
    askCertainty: async () => {
      const asked = await orEnd(() => askHowSure(shell, promptStreams));
      if (!asked) return { code: endCode() };
      return asked.answer === skipped ? undefined : asked.answer;
    },
    confirm: async (question, yes, no) => {
      const chosen = await orEnd(() =>
        select(question, [
          { value: true, name: yes },
          { value: false, name: no },
        ]),
      );
      return chosen === undefined ? { code: endCode() } : chosen.answer;
    },
    pause: async (keys) => {
      const offered = ['go-on', 'why', 'flag', 'quit'] as const;
      for (;;) {
        const pressed = await orEnd(() => askToGoOn(shell, offered, keys.isFlagged(), promptStreams));
        if (!pressed) return { code: endCode() };
        if (pressed.answer === 'go-on') return 'go-on';
        if (pressed.answer === 'quit') return { code: exitCode.fine };
        say(keys.act(pressed.answer));
      }
    },
    close: keyboard.close,
  };
};
