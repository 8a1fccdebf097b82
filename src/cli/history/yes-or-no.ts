import { isPlain } from '../practice/is-plain.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';

/** Asks a question with two answers on a terminal, in lines where it moves no cursor; or gives the end of the session. */
export const askYesOrNo = async (
  shell: Shell,
  question: string,
  yes: string,
  no: string,
): Promise<boolean | { readonly code: number }> => {
  const asker = isPlain(shell, false)
    ? (await import('../practice/line-asker.ts')).openLineAsker({ ...shell, paint: noPaint })
    : (await import('../practice/terminal-asker.ts')).openTerminalAsker(shell);
  try {
    return await asker.confirm(question, yes, no);
  } finally {
    asker.close();
  }
};
