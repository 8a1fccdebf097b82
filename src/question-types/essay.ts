import { readPoints } from '../core/marks.ts';
import { answer, defineQuestionType, invalid, needsReview } from '../core/question-type.ts';
import { inLanguage } from '../core/text.ts';

const longestEssay = 100_000;

export default defineQuestionType<'essay', string>({
  name: 'essay',
  read: (_, value) => {
    if (typeof value !== 'string') return invalid('not-a-text');
    return value.length > longestEssay ? invalid('text-too-long', { longest: longestEssay }) : answer(value);
  },
  grade: (question, response, _, explain) => {
    explain?.('waits', {
      words: response.split(/\s+/).filter((word) => word !== '').length,
      points: question.points ?? 1,
    });
    return needsReview;
  },
  key: (question, _, language) => (question.sample === undefined ? '' : inLanguage(question.sample, language)),
  present: (question) => ({ kind: 'compose', words: question.words ?? {} }),
  *check(question) {
    if (question.rubric) {
      const sum = question.rubric.reduce((total, { points }) => total + readPoints(points), 0);
      const points = readPoints(question.points ?? 1);
      if (sum !== points)
        yield { rule: 'rubric-sum', pointer: '/rubric', values: { sum: sum / 100, points: points / 100 } };
    }
  },
});
