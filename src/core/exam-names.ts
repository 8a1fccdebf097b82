import { questionTypeNames } from '../generated/fields.ts';
import type { Question, SectionFile } from '../generated/types.ts';
import type { CheckedBank, CheckedExam, RuleProblem } from './rule.ts';
import { nearestWord } from './text.ts';

type Select = NonNullable<SectionFile['select']>;

/** The questions that an exam names and its banks have, each with its place in the exam. */
export const namedQuestions = ({
  exam,
  banks,
}: CheckedExam): readonly { readonly pointer: string; readonly name: string; readonly question: Question }[] => {
  const byName = new Map(
    banks.flatMap(({ bank, questions }) =>
      questions.map(({ question }): [string, Question] => [`${bank.bank}/${question.id}`, question]),
    ),
  );
  return exam.sections.flatMap(({ questions = [] }, section) =>
    questions.flatMap((name, index) => {
      const question = byName.get(name);
      return question ? [{ pointer: `/sections/${section}/questions/${index}`, name, question }] : [];
    }),
  );
};

/** The banks that a draw is from: those it names, or all where it names none that there is. */
const banksOf = ({ banks }: CheckedExam, select: Select): readonly CheckedBank[] => {
  const meant = banks.filter(({ bank }) => select.banks?.includes(bank.bank));
  return meant.length > 0 ? meant : banks;
};

/** What a draw may name in each of its lists. */
const namesIn = {
  banks: (exam: CheckedExam) => exam.banks.map(({ bank }) => bank.bank),
  topics: (exam: CheckedExam, select: Select) =>
    banksOf(exam, select).flatMap(({ bank }) => Object.keys(bank.topics).flatMap((id) => [id, `${bank.bank}/${id}`])),
  types: () => questionTypeNames,
  tags: (exam: CheckedExam, select: Select) =>
    banksOf(exam, select).flatMap(({ questions }) => questions.flatMap(({ question }) => question.tags ?? [])),
} as const satisfies { readonly [list in keyof Select]?: (exam: CheckedExam, select: Select) => readonly string[] };

/** Longer lists of names help nobody. */
const mostShown = 20;

const shown = (names: readonly string[]): string =>
  names.length > mostShown ? `${names.slice(0, mostShown).join(', ')}, …` : names.join(', ');

/** Names in one list of an exam's draws that stand for nothing, with those that there are. */
export function* danglingNames(exam: CheckedExam, list: keyof typeof namesIn): Iterable<RuleProblem> {
  for (const [section, { select }] of exam.exam.sections.entries()) {
    if (!select) continue;
    const known = [...new Set(namesIn[list](exam, select))];
    for (const [index, name] of (select[list] ?? []).entries())
      if (!known.includes(name))
        yield {
          pointer: `/sections/${section}/select/${list}/${index}`,
          values: {
            name,
            nearest: nearestWord(name, known) ?? '',
            known: shown(known.filter((one) => !one.includes('/'))),
          },
        };
  }
}
