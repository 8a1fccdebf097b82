/** A finding as a baseline knows it: by rule, file and a place that a question inserted above does not move. */
export interface BaselineEntry {
  readonly rule: string;
  readonly file: string;
  readonly place: string;
}

/** A place that keeps its name when questions are added: the question's id in the place of its number. */
export const stablePlace = (pointer: string, data: unknown): string => {
  const [, index, rest = ''] = pointer.match(/^\/questions\/(\d+)(.*)$/s) ?? [];
  if (index === undefined) return pointer;
  const questions = data !== null && typeof data === 'object' && 'questions' in data ? data.questions : undefined;
  const question: unknown = Array.isArray(questions) ? questions[Number(index)] : undefined;
  const id = question !== null && typeof question === 'object' && 'id' in question ? question.id : undefined;
  return typeof id === 'string' ? `/questions/${id}${rest}` : pointer;
};

const keyOf = ({ rule, file, place }: BaselineEntry): string => JSON.stringify([rule, file, place]);

/** Tells findings that were there when the baseline was written from new ones, each entry once. */
export const openBaseline = (entries: readonly BaselineEntry[]) => {
  const left = new Map<string, number>();
  for (const entry of entries) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return {
    covers: (entry: BaselineEntry): boolean => {
      const key = keyOf(entry);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count > 0;
    },
    /** How many entries no finding matched. */
    gone: (): number => [...left.values()].reduce((sum, count) => sum + count, 0),
  };
};
