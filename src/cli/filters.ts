import type { CheckedBank } from '../core/rule.ts';
import { everyLanguage, foldCase, nearestWord } from '../core/text.ts';
import type { QuestionFilter } from '../engine/question-filter.ts';
import { likeable, likeness } from '../engine/text-likeness.ts';
import { questionTypeNames } from '../generated/fields.ts';
import { UserError } from '../io/user-error.ts';
import type { Shell } from './shell.ts';

const difficulties = ['easy', 'medium', 'hard'];
/** So many values are listed; of more, those that are most like what was typed. */
const mostListed = 12;
const mostNear = 5;

type Filter = 'bank' | 'topic' | 'type' | 'difficulty';

/** The error of a value that there is not: with all that there are, or of many the few that may be meant. */
const unknownFilter = (shell: Shell, what: Filter, value: string, known: readonly string[]): UserError => {
  const near = nearestWord(value, known);
  const nearest = near === undefined ? '' : ` (${shell.messages.didYouMean(near)})`;
  const asked = likeable(value);
  const ranked = known.map((one) => ({ one, like: likeness(asked, likeable(one)) })).sort((a, b) => b.like - a.like);
  const few = known.length > mostListed ? ranked.slice(0, mostNear).map(({ one }) => one) : known;
  return new UserError(few.length < known.length ? 'unknown-filter-of-many' : 'unknown-filter', {
    what: shell.messages.what[what],
    value,
    nearest,
    known: few.join(', '),
    count: known.length,
  });
};

const demandKnown = (shell: Shell, what: Filter, values: readonly string[], known: readonly string[]): void => {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown !== undefined) throw unknownFilter(shell, what, unknown, known);
};

/** Some banks by their ids; all where none is named. */
export const demandBanks = (
  shell: Shell,
  banks: readonly CheckedBank[],
  ids: readonly string[] = [],
): readonly CheckedBank[] => {
  const wanted = ids.map((id) => id.toLowerCase());
  const known = banks.map(({ bank }) => bank.bank);
  demandKnown(shell, 'bank', wanted, known);
  return wanted.length === 0 ? banks : banks.filter(({ bank }) => wanted.includes(bank.bank));
};

/** The topics that somebody means, as `bank/topic`: by their ids or by their titles as shown in any language, whatever the case. */
const meantTopics = (shell: Shell, banks: readonly CheckedBank[], asked: readonly string[]): readonly string[] => {
  const byName = new Map<string, Set<string>>();
  const ids = new Set<string>();
  for (const { bank } of banks)
    for (const [id, title] of Object.entries(bank.topics)) {
      ids.add(id);
      for (const name of [id, `${bank.bank}/${id}`, ...everyLanguage(title)]) {
        const meant = byName.get(foldCase(name.trim())) ?? new Set();
        byName.set(foldCase(name.trim()), meant.add(`${bank.bank}/${id}`));
      }
    }
  return asked.flatMap((name) => {
    const meant = byName.get(foldCase(name.trim()));
    if (meant === undefined) throw unknownFilter(shell, 'topic', name, [...ids]);
    return [...meant];
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
  demandKnown(shell, 'difficulty', difficulty, difficulties);
  demandKnown(shell, 'type', type, questionTypeNames);
  return { topics: meantTopics(shell, banks, topic), difficulties: difficulty, types: type };
};
