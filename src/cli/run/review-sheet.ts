import { shownId } from '../../core/candidate.ts';
import { inLanguage } from '../../core/text.ts';
import type { Exam } from '../../engine/exam.ts';
import type { Attempt } from '../../engine/grade.ts';
import { writeCsv } from '../../io/csv.ts';

/** The answers that wait for marks as CSV that comes back with `--marks`: points, criteria, comment and marker are left to fill in. */
export const reviewSheet = (exam: Exam, waiting: readonly Attempt[], language: string): Promise<string> => {
  const criteriaOf = (index: number) => {
    const question = exam.questions[index]?.question;
    return question?.type === 'essay' ? (question.rubric ?? []) : [];
  };
  const most = Math.max(0, ...exam.questions.map((_, index) => criteriaOf(index).length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  const heads = [
    'candidate',
    'name',
    'question',
    'prompt',
    'answer',
    'maxpoints',
    ...numbers.map((number) => `rubric${number}`),
    'points',
    ...numbers.map((number) => `criterion${number}`),
    'comment',
    'marker',
  ];
  const rows = waiting.flatMap(({ submission, form, answers, responses }) =>
    answers.flatMap(({ status }, place) => {
      const index = form.asked[place] ?? -1;
      const asked = exam.questions[index];
      if (status !== 'needs-review' || !asked) return [];
      const rubric = numbers.map((number) => {
        const criterion = criteriaOf(index)[number - 1];
        return criterion ? `${inLanguage(criterion.criterion, language)} (${criterion.points})` : '';
      });
      const { id, name } = submission.candidate;
      return [
        [
          shownId(id),
          name ?? '',
          asked.name,
          inLanguage(asked.question.prompt, language),
          String(responses[place]),
          asked.points / 100,
          ...rubric,
          '',
          ...numbers.map(() => ''),
          '',
          '',
        ],
      ];
    }),
  );
  return writeCsv(heads, rows);
};
