import type { Interaction } from '../../core/interaction.ts';
import type { Messages } from '../messages/en.ts';

/** What can be wanted beside answering. */
export type SessionAction = 'hint' | 'why' | 'skip' | 'flag' | 'back' | 'quit';

/** What a question offers beside answering it. */
export interface SessionKeys {
  /** What makes sense now, in the order in which it is shown. */
  actions(): readonly SessionAction[];
  /** Does what leaves the question where it is; gives what there is to read. */
  act(action: Exclude<SessionAction, 'skip' | 'quit'>): readonly string[];
  isFlagged(): boolean;
  hintsLeft(): number;
}

/** The key of each action, where it does not answer. */
export const keyOfAction: { readonly [Action in SessionAction]: string } = {
  hint: '?',
  why: 'w',
  skip: 's',
  flag: 'f',
  back: 'b',
  quit: 'q',
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The letters that answer a question, all of them where text is typed. */
const answeringLetters = (interaction: Interaction): string => {
  switch (interaction.kind) {
    case 'choose-one':
    case 'choose-many':
      return alphabet.slice(0, interaction.choices.length);
    case 'match':
      return alphabet.slice(0, interaction.targets.length);
    case 'decide':
      return 'abtvf';
    case 'order':
      return '';
    case 'write':
    case 'number':
    case 'fill':
    case 'compose':
      return `${alphabet}?`;
  }
};

/** The actions whose key is free while a question is answered; the others are in the menu. */
export const freeActions = (interaction: Interaction, actions: readonly SessionAction[]): readonly SessionAction[] => {
  const taken = answeringLetters(interaction);
  return actions.filter((action) => !taken.includes(keyOfAction[action]));
};

/** An action with its key, in few words. */
export const keyWords = ({ learning }: Messages, action: SessionAction, keys: SessionKeys): string => {
  const words = learning.keys;
  if (action === 'hint') return words.hint(keys.hintsLeft());
  return action === 'flag' && keys.isFlagged() ? words.unflag : words[action];
};

/** An action as a row of the menu. */
export const menuWords = ({ learning }: Messages, action: SessionAction, keys: SessionKeys): string => {
  const words = learning.menu;
  if (action === 'hint') return words.hint(keys.hintsLeft());
  return action === 'flag' && keys.isFlagged() ? words.unflag : words[action];
};
