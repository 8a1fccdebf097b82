import type { MessageValues } from '../../core/question-type.ts';
import type { ExamSetting } from '../../engine/exam.ts';
import type { Attempt } from '../../engine/grade.ts';
import type { Source } from '../../generated/types.ts';

/** Something odd about a submission that was graded all the same: a warning of its result, or an answer that was none. */
export interface Odd {
  /** A code of `warnings`, `invalid-answer`, or `letter-of-paper` for an answer that may be a letter of a paper. */
  readonly code: string;
  /** What it is about, so that the like is counted together: a question, a column. */
  readonly subject: string;
  /** What was found there, shortened. */
  readonly value: string;
  readonly values: MessageValues;
  /** Whether the mark may be wrong for it by itself. */
  readonly isDoubtful?: true;
  readonly source: Source;
}

/** All of one kind: how many, the first of them, and what was found most often. */
export interface OddGroup {
  readonly first: Odd;
  readonly count: number;
  /** What was found most often, and how often. */
  readonly commonest: { readonly value: string; readonly count: number };
}

const longestValue = 60;
const mostValues = 500;

const shortened = (text: string): string =>
  text.length > longestValue ? `${[...text.slice(0, longestValue - 1)].join('')}…` : text;

/** What an answer was, out of what the report prints of it; empty where that is not printed. */
const responseIn = (printed: string): string => {
  if (!printed.startsWith('{')) return '';
  const { response } = JSON.parse(printed) as { readonly response?: unknown };
  return typeof response === 'string' ? response : JSON.stringify(response ?? '');
};

/** What is odd about an attempt, of whose answers those to `byLetter` may be letters of a paper; none for most. */
export const oddOf = (
  { answers, form, warnings }: Attempt,
  source: Source,
  { closesAt, late }: ExamSetting,
  byLetter?: ReadonlySet<string>,
): readonly Odd[] | undefined => {
  let odd: Odd[] | undefined;
  for (let place = 0; place < answers.length; place += 1) {
    const answer = answers[place];
    if (answer?.status !== 'invalid') continue;
    const subject = form.names[place] ?? '';
    odd ??= [];
    const one = { subject, value: shortened(responseIn(answer.printed)), values: {}, source };
    odd.push(
      byLetter?.has(subject)
        ? { ...one, code: 'letter-of-paper', isDoubtful: true }
        : { ...one, code: 'invalid-answer' },
    );
  }
  for (const { code, values = {} } of warnings) {
    // Its answer has been told of above.
    if (code === 'letter-cell') continue;
    const { head, field, question, value = '', rest = '' } = values;
    odd ??= [];
    odd.push({
      code,
      subject: String(head ?? field ?? question ?? ''),
      value: shortened(String(value || rest)),
      values,
      // A time that cannot be read makes nobody late.
      ...(code === 'bad-time' && (closesAt !== undefined || late !== undefined) ? { isDoubtful: true } : {}),
      source,
    });
  }
  return odd;
};

/** Counts what is odd, by kind and by what it is about. */
export const openOddBook = () => {
  const groups = new Map<string, { first: Odd; count: number; values: Map<string, number> }>();
  return {
    add: (odd: Odd): void => {
      const key = JSON.stringify([odd.code, odd.subject]);
      const group = groups.get(key) ?? { first: odd, count: 0, values: new Map() };
      groups.set(key, group);
      group.count += 1;
      const { value } = odd;
      if (group.values.has(value) || group.values.size < mostValues)
        group.values.set(value, (group.values.get(value) ?? 0) + 1);
    },
    /** The groups, the largest first; of equal ones the one that was met first. */
    groups: (): readonly OddGroup[] =>
      [...groups.values()]
        .map(({ first, count, values }): OddGroup => {
          const [value = '', often = 0] = [...values].sort((a, b) => b[1] - a[1])[0] ?? [];
          return { first, count, commonest: { value, count: often } };
        })
        .sort((a, b) => b.count - a.count),
  };
};
