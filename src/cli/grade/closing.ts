import { roundDecimal } from '../../core/marks.ts';
import type { QuestionStatistics, Rejection, Source } from '../../generated/types.ts';
import { rejectionWords, sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import type { BatchOutcome } from './batch.ts';
import type { OddGroup } from './odd.ts';

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

/** As many questions as are called weak, and as many answers as that takes. */
const weakestShown = 5;
const fewestAnswers = 5;
/** From so many on, answers that are none are more than a slip. */
const fewestInvalid = 3;

/** A share in whole percent that never says all or nothing where it is not: 0.996 is 99 %. */
export const shareText = (share: number): string => {
  const rounded = Math.round(share * 100);
  const within = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return `${within} %`;
};

/** The questions in which the least share of points was earned; none in which everybody earned all. */
const weakestOf = (questions: readonly QuestionStatistics[]) =>
  questions
    .flatMap(({ question, answered, facility }) =>
      facility !== null && facility < 1 && answered >= fewestAnswers ? [{ question, answered, facility }] : [],
    )
    .sort((one, other) => one.facility - other.facility)
    .slice(0, weakestShown);

/** The lines after the first one: what became of everybody, who passed, and which questions went worst. */
const closingLines = (
  shell: Shell,
  { graded, rejected, superseded, statistics }: GradedBatch,
  absent: number | undefined,
): readonly string[] => {
  const { closing: words } = shell.messages.grade;
  const { n, passRate } = statistics.exam;
  const found = graded + rejected.length + superseded;
  if (found === 0) return [];
  const weakest = weakestOf(statistics.questions).map(({ question, answered, facility }) => ({
    share: shareText(facility).padStart(7),
    said: `${visibleLine(question)} (${words.answers(answered)})`,
  }));
  return [
    words.counts(found, graded, graded - n, rejected.length, superseded, absent === undefined ? '' : String(absent)),
    ...(passRate === null ? [] : [words.passed(Math.round(passRate * n), n, shareText(passRate))]),
    ...(weakest.length === 0 ? [] : [words.weakest]),
    ...weakest.map(({ share, said }) => `${share}  ${said}`),
  ];
};

/** As many lines are said of what was odd. */
const mostOdd = 12;

/** What was odd, a line a kind: how many, what, and where the first one stands. */
const oddLines = (shell: Shell, groups: readonly OddGroup[]): readonly string[] => {
  const { closing: words } = shell.messages.grade;
  const lines = groups.slice(0, mostOdd).map(({ first, count, commonest }) => {
    const { code, subject, values, source } = first;
    const said =
      code === 'invalid-answer'
        ? words.noAnswers(subject, commonest.value, commonest.count)
        : code === 'letter-of-paper'
          ? words.letters(subject, commonest.value, commonest.count)
          : sentenceOf(shell.messages.warnings, code, values).replace(/\.$/, '');
    return visibleLine(`${count} × ${said} (${placeText(source)}${count > 1 ? ', …' : ''})`);
  });
  const isLettered = groups.some(({ first }) => first.code === 'letter-of-paper');
  return [
    ...lines,
    ...(groups.length > mostOdd ? [words.moreOdd(groups.length - mostOdd)] : []),
    ...(isLettered ? [sentenceOf(shell.messages.invalid, 'letter-of-paper', {})] : []),
  ];
};

/**
 * Whether a mark may be wrong for what was odd: a time that cannot be read where it decides, a letter that may be another
 * choice's, or most answers to a question being none, which speaks of the table rather than of the candidates.
 */
export const isDoubtful = ({ odd, statistics }: GradedBatch): boolean =>
  odd.some(({ first: { code, subject, isDoubtful: doubtful }, count }) => {
    if (doubtful) return true;
    if (code !== 'invalid-answer' || count < fewestInvalid) return false;
    const answered = statistics.questions.find(({ question }) => question === subject)?.answered ?? 0;
    return count * 2 > answered + count;
  });

type GradedBatch = Omit<BatchOutcome, 'waiting' | 'answersWaiting'>;

/** Says what came of a batch: in one line, and unless it is to be quiet in some more. */
export const sayGraded = (shell: Shell, outcome: GradedBatch, { named, worth, decimals, absent }: Closing): void => {
  const { graded, rejected, superseded, statistics } = outcome;
  const { grade: words } = shell.messages;
  if (graded + rejected.length + superseded === 0) shell.complain(words.none);
  const { mean, n } = statistics.exam;
  const nameless = rejected.filter(({ candidate }) => candidate === undefined).length;
  const parts = [
    words.summary(named, graded, rejected.length, superseded),
    ...(absent === undefined ? [] : [words.absent(absent)]),
    ...(absent === undefined || absent === 0 || nameless === 0 ? [] : [words.nameless(nameless)]),
    ...(mean === null ? [] : [words.mean(String(roundDecimal(mean, decimals)), worth, n)]),
    ...(rejected.length === 0 ? [] : [words.rejectedReasons(reasonsOf(rejected, shell))]),
  ];
  (rejected.length > 0 ? shell.complain : shell.note)(visibleLine(parts.join(' ')));
  // What may have cost somebody marks is said even to those who want results only.
  for (const line of oddLines(shell, outcome.odd)) shell.complain(line);
  for (const line of closingLines(shell, outcome, absent)) shell.note(line);
};
