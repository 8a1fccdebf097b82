import { roundDecimal } from '../../core/marks.ts';
import type { Rejection, Source } from '../../generated/types.ts';
import { rejectionWords } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import type { BatchOutcome } from './batch.ts';

/** Where a submission stands, in a line. */
export const placeText = ({ file, line, index }: Source): string =>
  `${file}${(line ?? index) ? `:${line ?? index}` : ''}`;

const reasonsOf = (rejected: readonly Rejection[], shell: Shell): string => {
  const byCode = new Map<string, Rejection[]>();
  for (const rejection of rejected) byCode.set(rejection.code, [...(byCode.get(rejection.code) ?? []), rejection]);
  return [...byCode]
    .map(([code, members]) => {
      const place = members[0] ? placeText(members[0].source) : '';
      const reason = rejectionWords(shell.messages, code)
        .replace(/\{\w+\}/g, '…')
        .replace(/\.$/, '');
      return `${members.length} × ${reason} (${place}${members.length > 1 ? ', …' : ''})`;
    })
    .join('; ');
};

/** What a closing line says besides the outcome. */
export interface Closing {
  /** The file that was written; empty where there is none. */
  readonly named: string;
  /** What full marks come to; empty where that differs between candidates. */
  readonly worth: string;
  readonly decimals: number;
  /** How many of the roster handed in nothing. */
  readonly absent?: number;
}

/** Says in one line what came of a batch. */
export const sayGraded = (
  shell: Shell,
  { graded, rejected, superseded, statistics }: Omit<BatchOutcome, 'waiting' | 'answersWaiting'>,
  { named, worth, decimals, absent }: Closing,
): void => {
  const { grade: words } = shell.messages;
  if (graded + rejected.length + superseded === 0) shell.complain(words.none);
  const { mean, n } = statistics.exam;
  const parts = [
    words.summary(named, graded, rejected.length, superseded),
    ...(absent === undefined ? [] : [words.absent(absent)]),
    ...(mean === null ? [] : [words.mean(String(roundDecimal(mean, decimals)), worth, n)]),
    ...(rejected.length === 0 ? [] : [words.rejectedReasons(reasonsOf(rejected, shell))]),
  ];
  (rejected.length > 0 ? shell.complain : shell.note)(visibleLine(parts.join(' ')));
};
