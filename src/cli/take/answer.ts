import type { Interaction, Option } from '../../core/interaction.ts';
import { readNumber } from '../../core/number.ts';
import { comparableText } from '../../core/text.ts';

/** Why a typed line is not taken for an answer; nothing here knows what is right. */
export type AnswerProblem = 'blank' | 'no-choice' | 'not-true-or-false' | 'no-number' | 'no-pair' | 'no-order';

/** A response that may be written down, or why it may not. */
export type Settled = { readonly response: unknown } | { readonly problem: AnswerProblem };

const decisions: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', 'verdadero', 'v'].map((word) => [word, true] as const),
  ...['false', 'f', 'falso'].map((word) => [word, false] as const),
]);

const has = (options: readonly Option[], id: unknown): boolean => options.some((option) => option.id === id);

const entries = (response: unknown): readonly (readonly [string, unknown])[] =>
  response !== null && typeof response === 'object' ? Object.entries(response) : [];

/** What a prompt made of a typed line, as far as the paper alone can tell that it is an answer. */
export const settle = (response: unknown, interaction: Interaction): Settled => {
  if (typeof response === 'string' && response.trim() === '') return { problem: 'blank' };
  switch (interaction.kind) {
    case 'choose-one':
      return has(interaction.choices, response) ? { response } : { problem: 'no-choice' };
    case 'choose-many': {
      const ids = Array.isArray(response) ? [...new Set<unknown>(response)] : [];
      if (!Array.isArray(response) || !ids.every((id) => has(interaction.choices, id))) return { problem: 'no-choice' };
      return { response: ids };
    }
    case 'decide': {
      const said = typeof response === 'boolean' ? response : decisions.get(comparableText(String(response)));
      return said === undefined ? { problem: 'not-true-or-false' } : { response: said };
    }
    case 'number':
      return readNumber(String(response)) ? { response } : { problem: 'no-number' };
    case 'match': {
      const pairs = entries(response);
      const known = pairs.every(([item, target]) => has(interaction.items, item) && has(interaction.targets, target));
      return pairs.length > 0 && known ? { response } : { problem: 'no-pair' };
    }
    case 'order': {
      const ids = new Set<unknown>(Array.isArray(response) ? response : []);
      const whole = Array.isArray(response) && ids.size === response.length && ids.size === interaction.items.length;
      return whole && [...ids].every((id) => has(interaction.items, id)) ? { response } : { problem: 'no-order' };
    }
    case 'fill': {
      const given = new Map(entries(response));
      if (given.size === 0) return { problem: 'blank' };
      for (const { id, interaction: inner } of interaction.blanks) {
        const settled = given.has(id) ? settle(given.get(id), inner) : undefined;
        if (settled && 'problem' in settled) return settled;
      }
      return { response };
    }
    case 'write':
    case 'compose':
      return { response };
  }
};
