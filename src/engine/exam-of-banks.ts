import type { CheckedBank } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';
import { buildExam } from './build-exam.ts';
import { defaultGrading, type Exam, type ExamSection, examQuestion, topicTitlesOf } from './exam.ts';
import { isActive } from './question-filter.ts';

/** Banks as an exam of all their active questions, a section a bank, with default grading. */
export const examOfBanks = (banks: readonly CheckedBank[]): Exam => {
  const language = banks[0]?.bank.languages[0] ?? '';
  const entries = banks.flatMap(({ bank, questions }) =>
    questions.map(({ question }) => ({ bank: bank.bank, question })),
  );
  const unasked = entries
    .filter(({ question }) => !isActive(question))
    .map(({ bank, question }) => `${bank}/${question.id}`);
  const sections = banks.map(
    ({ bank, questions }): ExamSection => ({
      scope: bank.bank,
      title: bank.title,
      questions: questions
        .filter(({ question }) => isActive(question))
        .map(({ question }) => examQuestion(bank.bank, question)),
      named: Number.POSITIVE_INFINITY,
      drawn: 0,
    }),
  );
  const id = banks.map(({ bank }) => bank.bank).join('+');
  const head = {
    id,
    title: banks.map(({ bank }) => inLanguage(bank.title, language)).join(' + '),
    language,
    grading: defaultGrading,
    topicTitles: topicTitlesOf(banks),
    unasked: new Set(unasked),
    setting: { variants: 'same', seed: id, shuffle: { questions: false, choices: true } },
  } as const;
  return buildExam(head, sections);
};
