import { nearestWord } from '../../core/text.ts';
import type { Flag, QuestionStatistics, Report, ReportExam, ReportItem } from '../../generated/types.ts';
import { UserError } from '../../io/user-error.ts';

/** A question of a report: its number in the exam, what it asks, and its figures. */
export interface AnalyzedQuestion {
  /** From 1; in an exam that draws, the place among all that may be asked. */
  readonly number: number;
  /** Its id where no other question has that, else its full name. */
  readonly shortName: string;
  readonly item: ReportItem;
  readonly figures: QuestionStatistics;
}

const idOf = (name: string): string => name.slice(name.indexOf('/') + 1);
const placeOf = ({ section, question }: Pick<ReportItem, 'section' | 'question'>): string =>
  JSON.stringify([section, question]);

/** The number of a question in an exam, from 1; 0 where the exam does not have it. */
export const numberOf = ({ items }: ReportExam, question: Pick<ReportItem, 'section' | 'question'>): number =>
  items.findIndex((item) => placeOf(item) === placeOf(question)) + 1;

/** The questions of a report that have figures, in the order of the exam. */
export const analyzedQuestions = ({
  exam,
  statistics,
}: Pick<Report, 'exam' | 'statistics'>): readonly AnalyzedQuestion[] => {
  const names = new Map<string, Set<string>>();
  for (const { question } of exam.items) {
    const known = names.get(idOf(question)) ?? new Set();
    names.set(idOf(question), known.add(question));
  }
  const figuresAt = new Map(statistics.questions.map((figures) => [placeOf(figures), figures]));
  return exam.items.flatMap((item, index): readonly AnalyzedQuestion[] => {
    const figures = figuresAt.get(placeOf(item));
    const id = idOf(item.question);
    const shortName = names.get(id)?.size === 1 ? id : item.question;
    return figures ? [{ number: index + 1, shortName, item, figures }] : [];
  });
};

/** How questions may be ordered. */
export type Sorting = 'order' | 'facility' | 'discrimination' | 'flags';

/** The gravest first. */
const gravity: readonly Flag[] = [
  'suspected-wrong-key',
  'key-rivalled',
  'negative-discrimination',
  'too-hard',
  'low-discrimination',
  'unused-choice',
  'too-easy',
];

const needOf = ({ figures }: AnalyzedQuestion, sorting: Sorting): readonly number[] => {
  switch (sorting) {
    case 'order':
      return [];
    case 'facility':
    case 'discrimination':
      return [figures[sorting] ?? Number.POSITIVE_INFINITY];
    case 'flags':
      return [Math.min(...figures.flags.map((flag) => gravity.indexOf(flag)), gravity.length), -figures.flags.length];
  }
};

/** Questions by their need of attention; those alike stay in the order of the exam, those without the figure come last. */
export const sortedQuestions = (
  questions: readonly AnalyzedQuestion[],
  sorting: Sorting,
): readonly AnalyzedQuestion[] =>
  questions
    .map((question) => ({ question, need: needOf(question, sorting) }))
    .sort((a, b) => {
      const at = a.need.findIndex((value, index) => value !== b.need[index]);
      return at === -1 ? 0 : (a.need[at] ?? 0) < (b.need[at] ?? 0) ? -1 : 1;
    })
    .map(({ question }) => question);

/**
 * The question that a number, a full name or an id means.
 * @throws UserError where there is none, nobody was asked it, or several have that id.
 */
export const findQuestion = (
  { exam }: Pick<Report, 'exam'>,
  questions: readonly AnalyzedQuestion[],
  wanted: string,
): AnalyzedQuestion => {
  const asked = wanted.trim();
  const isNumber = /^\d+$/.test(asked);
  const fits = ({ question }: ReportItem, index: number): boolean =>
    isNumber ? index + 1 === Number(asked) : question === asked || idOf(question) === asked;
  const found = exam.items.flatMap((item, index) => (fits(item, index) ? [{ item, number: index + 1 }] : []));
  if (found.length === 0 && isNumber)
    throw new UserError('no-question-number', { name: asked, count: exam.items.length });
  if (found.length === 0)
    throw new UserError('question-not-in-report', {
      name: asked,
      nearest:
        nearestWord(
          asked,
          exam.items.flatMap(({ question }) => [question, idOf(question)]),
        ) ?? '',
    });
  const withFigures = questions.filter(({ number }) => found.some((one) => one.number === number));
  const [first] = withFigures;
  if (!first) throw new UserError('question-not-asked', { name: asked });
  if (withFigures.length > 1)
    throw new UserError('ambiguous-number', {
      name: asked,
      known: withFigures.map(({ number, item }) => `${number} (${item.question})`).join(', '),
    });
  return first;
};
