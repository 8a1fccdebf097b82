import type { SessionAction } from './keys.ts';

const actions: readonly SessionAction[] = ['hint', 'why', 'skip', 'flag', 'back', 'quit'];

/** The action that a line asks for; undefined where it is an answer, such as a path that begins with a slash. */
export const actionOf = (line: string): SessionAction | undefined => {
  const word = line.trim().toLowerCase();
  return actions.find((action) => word === `/${action}`);
};
