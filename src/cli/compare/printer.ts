import type { ComparisonSummary, MarkChange } from '../../generated/types.ts';
import type { Messages } from '../messages/en.ts';

/** One form of the output of `compare`: text before, between and after the changes, as they come. */
export interface ComparisonPrinter {
  begin(): string | Promise<string>;
  /** What is to be written once this change is known; empty where it waits for others. */
  change(change: MarkChange): string | Promise<string>;
  end(summary: ComparisonSummary): string | Promise<string>;
}

/** What the printers are told of the two reports. */
export interface ComparedExam {
  readonly id: string;
  readonly title: string;
  readonly fingerprints: { readonly old: string; readonly new: string };
  readonly byQuestion: boolean;
}

/** A number as the language writes it. */
export const numberText = (value: number | null | undefined, { analyze }: Messages): string =>
  value === null || value === undefined ? '–' : String(value).replace('.', analyze.decimalSign);

/** A difference with its sign. */
export const signedText = (value: number | null, messages: Messages): string =>
  `${value !== null && value > 0 ? '+' : ''}${numberText(value, messages)}`;

/** What is to be said of a change besides its points. */
export const noteOf = ({ kind, old, new: now }: MarkChange, messages: Messages): string => {
  const { compare: words } = messages;
  if (!old || !now) return words.kinds[kind];
  return [
    ...(old.maxPoints === now.maxPoints
      ? []
      : [words.otherMaximum(numberText(old.maxPoints, messages), numberText(now.maxPoints, messages))]),
    ...(old.passed === false && now.passed === true ? [words.nowPass] : []),
    ...(old.passed === true && now.passed === false ? [words.nowFail] : []),
    ...(old.status === now.status ? [] : [now.status === 'graded' ? words.noLongerWaits : words.waits]),
  ].join(', ');
};

/** The questions of a change, each with what it gave or took. */
export const questionsText = ({ questions }: MarkChange, messages: Messages): string =>
  questions
    .map(({ question, old, new: now }) => {
      const whole = Math.round(((now ?? 0) - (old ?? 0)) * 1_000_000) / 1_000_000;
      const moved = old === null || now === null;
      return `${question} ${moved ? `${numberText(old, messages)} → ${numberText(now, messages)}` : signedText(whole, messages)}`;
    })
    .join('; ');

/** The summary in sentences. */
export const summaryLines = (summary: ComparisonSummary, messages: Messages): readonly string[] => {
  const { compare: words } = messages;
  const { candidates, unchanged, up, down, otherwise, onlyOld, onlyNew, nowPass, nowFail } = summary;
  const { largestGain: gain, largestLoss: loss, mean, questions } = summary;
  const number = (value: number | null): string => numberText(value, messages);
  return [
    words.candidates(candidates, unchanged),
    ...(up + down + otherwise > 0 ? [words.moves(up, down, otherwise)] : []),
    ...(nowPass + nowFail > 0 ? [words.passes(nowPass, nowFail)] : []),
    ...(onlyOld + onlyNew > 0 ? [words.only(onlyOld, onlyNew)] : []),
    ...(gain ? [words.gain(signedText(gain.difference, messages), gain.candidate)] : []),
    ...(loss ? [words.loss(signedText(loss.difference, messages), loss.candidate)] : []),
    ...(candidates > 0 ? [words.mean(number(mean.old), number(mean.new))] : []),
    ...questions.map((one) => words.effect(one.question, one.up, one.down, signedText(one.points, messages))),
  ];
};
