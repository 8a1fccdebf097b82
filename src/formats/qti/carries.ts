import type { Carried } from '../../core/format.ts';

/** What items of QTI hold, whatever their version. */
export const qtiCarries: Carried = {
  kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'match', 'order', 'fill', 'compose'],
  blanks: ['choose-one', 'write', 'number'],
  features: [
    'id',
    'topic',
    'difficulty',
    'tags',
    'points',
    'explanation',
    'choice-credit',
    'choice-feedback',
    'fixed-order',
    'pinned',
    'scoring',
    'decision-feedback',
    'several-answers',
    'answer-credit',
    'answer-feedback',
    'case',
    'tolerance',
    'relative-tolerance',
    'several-targets',
    'spare-targets',
    'rubric',
    'sample',
    'blank-weights',
  ],
};
