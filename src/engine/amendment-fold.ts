import { isDay } from '../core/day.ts';
import { type Credit, creditUnit, readCredit } from '../core/marks.ts';
import { pointerStep } from '../core/pointer.ts';
import type { MessageValues } from '../core/question-type.ts';
import type { Amendment, Question } from '../generated/types.ts';
import {
  acceptingQuestion,
  canBeResponse,
  creditFor,
  haveSameKey,
  isMarkedByHand,
  isSameResponse,
  rekeyedQuestion,
} from './amended-question.ts';

/** Something in a file of amendments that cannot be applied: a code for the catalogue, and a JSON Pointer to its place. */
export interface AmendmentProblem {
  readonly code: string;
  readonly pointer: string;
  readonly values?: MessageValues;
  /** The pointer of the other change that it goes against. */
  readonly other?: string;
}

/** A change with its place in the file. */
export interface PlacedAmendment {
  readonly change: Amendment;
  readonly pointer: string;
}

/** A response that is right too and that no bank could list; of a blank, where one is named. */
export interface AlikeResponse {
  readonly blank?: string;
  readonly response: unknown;
  readonly credit: Credit;
}

/** How a question is graded after its changes. */
export interface AmendedQuestion {
  readonly question: Question;
  /** Earlier versions whose mark counts where it is better. */
  readonly rivals: readonly Question[];
  readonly alike: readonly AlikeResponse[];
  readonly fullMarks?: 'all' | 'answered';
  readonly dropped: boolean;
  readonly changes: readonly PlacedAmendment[];
}

/** The parts of a change of which there is just one. */
export const kindsOfChange = ['accept', 'key', 'drop', 'fullMarks'] as const;

/** What a change is: the field that says it. */
export const kindOf = (change: Amendment): (typeof kindsOfChange)[number] | undefined =>
  kindsOfChange.find((kind) => change[kind] !== undefined);

/** What of a change can be seen to be wrong without its question. */
export function* formProblems({ change, pointer }: PlacedAmendment): Iterable<AmendmentProblem> {
  const kinds = kindsOfChange.filter((kind) => Object.hasOwn(change, kind));
  if (kinds.length === 0) yield { code: 'no-change', pointer };
  if (kinds.length > 1) yield { code: 'one-change', pointer, values: { given: kinds.join(', ') } };
  if (!isDay(change.date)) yield { code: 'bad-date', pointer: `${pointer}/date`, values: { value: change.date } };
  if (change.credit !== undefined && change.accept === undefined)
    yield { code: 'credit-alone', pointer: `${pointer}/credit` };
  else if (change.credit !== undefined && readCredit(change.credit) <= 0)
    yield { code: 'no-credit', pointer: `${pointer}/credit`, values: { value: change.credit } };
  if (change.drop === true && change.policy === 'never-lower')
    yield { code: 'policy-of-drop', pointer: `${pointer}/policy` };
}

/** The changes of one question that go against each other; they come in the order in which they apply. */
export function* contradictions(changes: readonly PlacedAmendment[]): Iterable<AmendmentProblem> {
  for (const [at, { change, pointer }] of changes.entries()) {
    const before = changes.slice(0, at);
    const clash = (code: string, kinds: readonly (string | undefined)[]): AmendmentProblem | undefined => {
      const other = before.find((one) => kinds.includes(kindOf(one.change)));
      return other && { code, pointer, other: other.pointer, values: { question: change.question } };
    };
    const found =
      (change.drop && clash('drop-and-other', kindsOfChange)) ??
      clash('drop-and-other', ['drop']) ??
      clash('after-full-marks', ['fullMarks']) ??
      (change.key === undefined ? undefined : clash('undone', ['accept']));
    if (found) yield found;
  }
}

interface State {
  readonly question: Question;
  readonly rivals: readonly Question[];
  readonly alike: readonly AlikeResponse[];
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** The responses of an entry of `accept`: itself, or one a blank; undefined where it cannot be one. */
const piecesOf = (question: Question, entry: unknown): readonly (readonly [string | undefined, unknown])[] => {
  if (!('blanks' in question)) return [[undefined, entry]];
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return [];
  const pieces = Object.entries(entry);
  return pieces.every(([blank]) => Object.hasOwn(question.blanks, blank)) ? pieces : [];
};

const acceptPiece = (
  { question, rivals, alike }: State,
  response: unknown,
  blank: string | undefined,
  written: NonNullable<Amendment['credit']>,
): State | 'right-already' | 'bad-accept' => {
  const credit = readCredit(written);
  const isKnown = alike.some(
    (one) => one.blank === blank && one.credit >= credit && isSameResponse(question, one.response, response),
  );
  if (isKnown || creditFor(question, response, blank) >= credit) return 'right-already';
  const accepting = acceptingQuestion(question, response, written, blank);
  if (accepting && creditFor(accepting, response, blank) >= credit) return { question: accepting, rivals, alike };
  if (!canBeResponse(question, response, blank) || (blank !== undefined && credit !== creditUnit)) return 'bad-accept';
  return { question, rivals, alike: [...alike, { ...(blank === undefined ? {} : { blank }), response, credit }] };
};

/** Applies the changes of one question in their order; what cannot be applied is left out and reported. */
export const amendQuestion = (
  original: Question,
  changes: readonly PlacedAmendment[],
  report: (problem: AmendmentProblem) => void,
): AmendedQuestion => {
  let state: State = { question: original, rivals: [], alike: [] };
  for (const { change, pointer } of changes) {
    const values = { question: change.question, type: original.type };
    if (change.key !== undefined) {
      const question = rekeyedQuestion(state.question, change.key);
      const value = shown(change.key);
      if (!question) report({ code: 'bad-key', pointer: `${pointer}/key`, values: { ...values, value } });
      else {
        if (haveSameKey(question, state.question))
          report({ code: 'same-key', pointer: `${pointer}/key`, values: { ...values, value } });
        const rivals = change.policy === 'never-lower' ? [...state.rivals, state.question] : [];
        state = { question, rivals, alike: [] };
      }
    }
    for (const [index, entry] of (change.accept ?? []).entries()) {
      const place = `${pointer}/accept${pointerStep(index)}`;
      const fail = (code: string): void => report({ code, pointer: place, values: { ...values, value: shown(entry) } });
      const pieces = isMarkedByHand(original) ? [] : piecesOf(state.question, entry);
      if (pieces.length === 0) fail('bad-accept');
      for (const [blank, response] of pieces) {
        const next = acceptPiece(state, response, blank, change.credit ?? 1);
        if (typeof next === 'string') fail(next);
        else state = next;
      }
    }
  }
  const fullMarks = changes.findLast(({ change }) => change.fullMarks !== undefined)?.change.fullMarks;
  return {
    ...state,
    ...(fullMarks === undefined ? {} : { fullMarks }),
    dropped: changes.some(({ change }) => change.drop === true),
    changes,
  };
};
