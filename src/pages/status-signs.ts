import type { Answer } from '../generated/types.ts';

/** Signs beside the words, so that no colour says anything alone. */
export const statusSigns: { readonly [S in Answer['status']]: string } = {
  correct: '✓',
  partial: '◐',
  incorrect: '✗',
  unanswered: '–',
  invalid: '?',
  'needs-review': '…',
};
