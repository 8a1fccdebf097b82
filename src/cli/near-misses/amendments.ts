import { printMark } from '../../core/marks.ts';
import { jsonText } from '../../core/text.ts';
import type { Exam } from '../../engine/exam.ts';
import type { NearMiss } from '../../engine/near-misses.ts';
import type { Amendment } from '../../generated/types.ts';
import type { Messages } from '../messages/en.ts';
import { applicableAfter } from './listed-amendments.ts';

/** A near miss with the change that would accept it. */
export interface AmendedMiss {
  readonly miss: NearMiss;
  readonly amendment: Amendment;
}

/** The change that would accept a near miss, with a reason that says what it is. */
export const amendmentFor = (miss: NearMiss, words: Messages, today: string): Amendment => ({
  question: miss.question,
  accept: [miss.response],
  reason: words.nearMisses.reasons[miss.kind](miss.typed, miss.right),
  date: today,
});

/** Data in one line of JSON, which is YAML too, with what a terminal would obey as escapes. */
const flow = (value: unknown): string => jsonText(value);

/** The fields of a change in the order in which people read them. */
const fields = ['accept', 'key', 'drop', 'fullMarks', 'credit', 'policy', 'reason', 'date', 'by'] as const;

/** A change as a member of the list `changes:`. */
export const changeText = (change: Amendment): string =>
  [
    `  - question: ${change.question}`,
    ...fields.flatMap((field) => (change[field] === undefined ? [] : [`    ${field}: ${flow(change[field])}`])),
  ].join('\n');

/** What the key does not declare to be right is for a person to judge. */
const isDoubtful = ({ miss }: AmendedMiss): boolean => !miss.isSure;

/**
 * A whole file of amendments that `grade --amend` takes: those with which the report was graded, then those for its
 * near misses; what is doubtful stands in comments.
 */
export const amendmentsText = (
  exam: Exam,
  listed: readonly Amendment[],
  all: readonly AmendedMiss[],
  words: Messages,
): string => {
  const { nearMisses } = words;
  const helpOf = new Map(
    all.map(({ miss, amendment }) => [
      amendment,
      `  # ${nearMisses.help(miss.candidates, String(printMark(miss.gain, 6)))}`,
    ]),
  );
  const certain = all.filter((one) => !isDoubtful(one)).map(({ amendment }) => amendment);
  const sure = applicableAfter(exam, listed, certain);
  const doubtful = all.filter(isDoubtful).flatMap(({ amendment }) => [
    helpOf.get(amendment) ?? '',
    ...changeText(amendment)
      .split('\n')
      .map((line) => `  #${line.slice(1)}`),
  ]);
  return `${[
    `amendments: ${flow(exam.id)}`,
    listed.length + sure.length === 0 ? 'changes: []' : 'changes:',
    ...listed.map(changeText),
    ...sure.flatMap((amendment) => [helpOf.get(amendment) ?? '', changeText(amendment)]),
    ...(doubtful.length > 0 ? [`  # ${nearMisses.doubtful}`, ...doubtful] : []),
  ].join('\n')}\n`;
};
