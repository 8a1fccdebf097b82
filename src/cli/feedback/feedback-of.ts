import { inLanguage } from '../../core/text.ts';
import type { Exam } from '../../engine/exam.ts';
import { paperOf } from '../../engine/paper.ts';
import type { Result } from '../../generated/types.ts';
import type { Feedback, FeedbackQuestion } from '../../pages/feedback/feedback.ts';
import { notesOf, type Reveal, type Telling } from './notes.ts';
import { numberedText, saidOf } from './said.ts';

/** A result as its candidate may see it: the questions as they stood on the candidate's paper, with the own answers. */
export const feedbackOf = (exam: Exam, result: Result, reveal: Reveal, telling: Telling): Feedback => {
  const { candidate, submittedAt, late, points, maxPoints, percent, grade, passed } = result;
  const { grading } = exam;
  const questions = new Map(exam.questions.map(({ name, question }) => [name, question]));
  const answers = new Map(result.answers.map((answer) => [answer.question, answer]));
  const paper = paperOf(exam, { language: telling.texts, candidate: { id: candidate.id } });
  let number = 0;
  const numbers = new Map<string, number>();
  const sections = paper.sections.map(({ title, questions: members }, at) => ({
    title,
    ...(result.sections[at] ? { points: result.sections[at].points, maxPoints: result.sections[at].maxPoints } : {}),
    questions: members.flatMap((asked): readonly FeedbackQuestion[] => {
      const question = questions.get(asked.question);
      const answer = answers.get(asked.question);
      if (!question || !answer) return [];
      number += 1;
      numbers.set(asked.question, number);
      const text = numberedText(asked);
      const isAnswered = answer.status !== 'unanswered' && answer.response !== undefined;
      return [
        {
          number,
          prompt: asked.prompt,
          ...(text === undefined ? {} : { text }),
          ...(isAnswered ? { answer: saidOf(asked, answer.response, telling.messages.feedback) } : {}),
          status: answer.status,
          points: answer.points,
          maxPoints: answer.maxPoints,
          notes: notesOf(asked, question, answer, reveal, telling),
        },
      ];
    }),
  }));
  return {
    language: telling.language,
    exam: inLanguage(exam.title, telling.texts),
    candidate,
    ...(submittedAt === undefined ? {} : { submittedAt }),
    late,
    ...(result.beforeFloor === undefined ? {} : { beforeFloor: result.beforeFloor }),
    ...(result.beforeLate === undefined
      ? {}
      : { lateCost: { before: result.beforeLate, share: result.lateShare ?? 1 } }),
    changes: (exam.amendments ?? []).flatMap(({ question, what, reason }) => {
      const at = numbers.get(question);
      return at === undefined ? [] : [{ number: at, what, reason }];
    }),
    points,
    maxPoints,
    percent,
    grade,
    scale: grading.scale / 100,
    ...(grading.pass === undefined ? {} : { pass: grading.pass }),
    ...(passed === undefined ? {} : { passed }),
    waiting: result.answers.filter(({ status }) => status === 'needs-review').length,
    decimals: grading.decimals,
    sections: sections.filter((section) => section.questions.length > 0),
  };
};
