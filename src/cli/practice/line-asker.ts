import type { InteractionKind } from '../../core/interaction.ts';
import { exitCode } from '../exit-code.ts';
import { certaintyLines, certaintyOf } from '../prompts/parts/certainty.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { openLineReader } from '../terminal/line-reader.ts';
import { visible } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Asker } from './asker.ts';
import { actionOf } from './line-commands.ts';

/** Lines in a row that say no level, after which a script has said nothing about it. */
const mostTries = 5;

/** Asks in plain lines: choices are numbered, an answer is a line, the end of the input ends the session. */
export const openLineAsker = (shell: Shell): Asker & { readonly firstLine: () => Promise<boolean> } => {
  const { stdin, stop } = shell.context;
  const lines = openLineReader(shell.context);
  /** The lines of an answer after the first one; an answer that the input ends is complete. */
  const wholeAnswer = async (first: string, isComplete: (lines: readonly string[]) => boolean): Promise<string> => {
    const answer = [first];
    while (!isComplete(answer)) {
      const line = await lines.next();
      if (line === undefined) break;
      answer.push(line);
    }
    return answer.join('\n');
  };
  const columns = Math.min(shell.context.stdout.columns ?? 80, 80);
  const isPerson = stdin.isTTY === true;
  const say = (said: readonly string[]): void => shell.out(visible(`${said.join('\n')}\n`));
  const endCode = (): number => (stop.aborted && typeof stop.reason === 'number' ? stop.reason : exitCode.fine);
  return {
    columns,
    firstLine: lines.hasLine,
    say,
    ask: async (interaction, words, howToAnswer, keys) => {
      const prompt = promptFor<InteractionKind>(interaction);
      for (;;) {
        say([...prompt.lines(interaction, words), ...wrapText(howToAnswer, columns)]);
        const line = await lines.next();
        const action = line === undefined ? 'quit' : actionOf(line);
        if (action === 'quit') return { kind: 'end', code: endCode() };
        if (action === 'skip') return { kind: 'skip' };
        if (action) {
          say([...keys.act(action), '']);
          continue;
        }
        const first = line ?? '';
        const whole = prompt.isComplete ? await wholeAnswer(first, prompt.isComplete) : first;
        const why = prompt.refuse?.(whole, interaction, words);
        if (why !== undefined) return { kind: 'refused', why };
        return { kind: 'response', response: prompt.parse(whole, interaction) };
      }
    },
    askCertainty: async () => {
      say(certaintyLines(shell, columns));
      for (let tries = 1; ; tries += 1) {
        say(wrapText(shell.messages.learning.howSurePlain, columns));
        const line = await lines.next();
        if (line === undefined || actionOf(line) === 'quit') return { code: endCode() };
        const level = certaintyOf(line);
        if (level !== undefined || line.trim() === '' || (!isPerson && tries === mostTries)) return level;
      }
    },
    confirm: async (question, yes, no) => {
      if (!isPerson) return false;
      for (;;) {
        say([...wrapText(question, columns), shell.messages.learning.plainYesNo(yes, no)]);
        const line = await lines.next();
        if (line === undefined || actionOf(line) === 'quit') return { code: endCode() };
        if (['1', '2'].includes(line.trim())) return line.trim() === '1';
      }
    },
    pause: async (keys) => {
      // A script that asks for it at once is told before the next question stands there.
      while (lines.peek()?.trim() === '/why') {
        await lines.next();
        say(keys.act('why'));
      }
      return 'go-on';
    },
    close: lines.close,
  };
};
