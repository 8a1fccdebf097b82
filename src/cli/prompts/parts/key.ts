/** A key as prompts see it. */
export interface Key {
  /** The key's name, such as `up` or `return`; empty where it has none. */
  readonly name: string;
  /** What the key types; empty where it types nothing. */
  readonly text: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/**
 * Escape alone, as a sequence that is whole: node:readline would wait half a second for what may follow the sign, and take that
 * with it.
 */
export const escapeAlone = '\u001B[27u';

/** A key press of node:readline. `text` holds no control characters: whatever moves a cursor is a name. */
export const keyOf = (event: {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
}): Key => {
  const { name = '', sequence = '', ctrl = false, shift = false, meta = false } = event;
  if (sequence === escapeAlone) return { name: 'escape', text: '', ctrl: false, shift: false };
  const types = !ctrl && !meta && sequence !== '' && !/\p{Cc}/u.test(sequence);
  return { name: name === 'enter' ? 'return' : name, text: types ? sequence : '', ctrl, shift };
};

/** How far up (below 0) or down a key moves; 0 for every other key. */
export const stepOf = ({ name }: Key): -1 | 0 | 1 => (name === 'up' ? -1 : name === 'down' ? 1 : 0);
