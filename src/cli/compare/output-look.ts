import type { Look } from '../analyze/look.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';

const usualColumns = 80;
const fewestColumns = 40;
const mostColumns = 160;

/** How a table is shown that goes to a file, or else where the command prints: colours and width are for terminals. */
export const outputLook = ({ context, messages, language, paint }: Shell, output: string | undefined): Look => {
  const isTerminal = context.stdout.isTTY === true && output === undefined;
  const columns = isTerminal ? (context.stdout.columns ?? usualColumns) : mostColumns;
  return {
    words: messages,
    language,
    columns: Math.min(mostColumns, Math.max(fewestColumns, columns)),
    plain: !isTerminal,
    paint: output === undefined ? paint : noPaint,
  };
};
