import type { CheckedBank } from '../core/rule.ts';
import { nearestWord } from '../core/text.ts';
import type { QuestionFilter } from '../engine/question-filter.ts';
import { questionTypeNames } from '../generated/fields.ts';
import { UserError } from '../io/user-error.ts';
import type { Shell } from './shell.ts';

const difficulties = ['easy', 'medium', 'hard'];

const demandKnown = (
  what: 'topic' | 'type' | 'difficulty',
  values: readonly string[],
  known: readonly string[],
  shell: Shell,
): void => {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined) return;
  const near = nearestWord(unknown, known);
  const nearest = near === undefined ? '' : ` (${shell.messages.didYouMean(near)})`;
  throw new UserError('unknown-filter', {
    what: shell.messages.what[what],
    value: unknown,
    nearest,
    known: known.join(', '),
  });
};

/** The filters of the command line, each value of which there must be. */
export const demandFilters = (
  shell: Shell,
  banks: readonly CheckedBank[],
  asked: {
    readonly topic?: readonly string[];
    readonly difficulty?: readonly string[];
    readonly type?: readonly string[];
  },
): QuestionFilter => {
  const { topic = [], difficulty = [], type = [] } = asked;
  const topics = banks.flatMap(({ bank }) => Object.keys(bank.topics).flatMap((id) => [id, `${bank.bank}/${id}`]));
  demandKnown('topic', topic, [...new Set(topics)], shell);
  demandKnown('difficulty', difficulty, difficulties, shell);
  demandKnown('type', type, questionTypeNames, shell);
  return { topics: topic, difficulties: difficulty, types: type };
};
