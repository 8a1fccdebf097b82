import { createInterface } from 'node:readline';
import type { InteractionKind } from '../../core/interaction.ts';
import { exitCode } from '../exit-code.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { visible } from '../terminal/visible.ts';
import type { Asker } from './asker.ts';

/** Asks in plain lines: choices are numbered, an answer is a line, the end of the input ends the session. */
export const openLineAsker = (shell: Shell): Asker & { readonly firstLine: () => Promise<boolean> } => {
  const { stdin, stop } = shell.context;
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const waiting: string[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  const stir = (): void => {
    wake?.();
    wake = undefined;
  };
  lines.on('line', (line) => {
    waiting.push(line);
    if (waiting.length > 1000 && !ended) lines.pause();
    stir();
  });
  lines.on('close', () => {
    ended = true;
    stir();
  });
  stop.addEventListener('abort', stir);
  const available = async (): Promise<boolean> => {
    while (waiting.length === 0 && !ended && !stop.aborted) await new Promise<void>((resolve) => (wake = resolve));
    return waiting.length > 0 && !stop.aborted;
  };
  const nextLine = async (): Promise<string | undefined> => {
    if (waiting.length === 0 && !ended) lines.resume();
    return (await available()) ? waiting.shift() : undefined;
  };
  /** The lines of an answer after the first one; an answer that the input ends is complete. */
  const wholeAnswer = async (first: string, isComplete: (lines: readonly string[]) => boolean): Promise<string> => {
    const answer = [first];
    while (!isComplete(answer)) {
      const line = await nextLine();
      if (line === undefined) break;
      answer.push(line);
    }
    return answer.join('\n');
  };
  return {
    columns: Math.min(shell.context.stdout.columns ?? 80, 80),
    firstLine: available,
    say: (said) => shell.out(visible(`${said.join('\n')}\n`)),
    ask: async (interaction, words, howToAnswer) => {
      const prompt = promptFor<InteractionKind>(interaction);
      shell.out(visible([...prompt.lines(interaction, words), howToAnswer, ''].join('\n')));
      const line = await nextLine();
      if (line === undefined || line.trim() === '/quit')
        return { kind: 'end', code: stop.aborted && typeof stop.reason === 'number' ? stop.reason : exitCode.fine };
      if (line.trim() === '/skip') return { kind: 'skip' };
      if (line.trim() === '/why') return { kind: 'why' };
      const whole = prompt.isComplete ? await wholeAnswer(line, prompt.isComplete) : line;
      return { kind: 'response', response: prompt.parse(whole, interaction) };
    },
    confirm: async () => false,
    pause: async () => {
      if (waiting[0]?.trim() !== '/why') return 'go-on';
      waiting.shift();
      return 'why';
    },
    close: () => {
      stop.removeEventListener('abort', stir);
      lines.close();
      stdin.destroy();
    },
  };
};
