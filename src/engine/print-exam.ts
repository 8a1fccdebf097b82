import type { Interaction, Option } from '../core/interaction.ts';
import { printCredit, printMark } from '../core/marks.ts';
import { inLanguage } from '../core/text.ts';
import type { Report, ReportItem, ReportOption } from '../generated/types.ts';
import { type Exam, type ExamQuestion, examWorth } from './exam.ts';
import { keyOf, presentQuestion } from './question-type-of.ts';

/** What the responses to an interaction name. */
const optionsOf = (interaction: Interaction): readonly Option[] => {
  switch (interaction.kind) {
    case 'choose-one':
    case 'choose-many':
      return interaction.choices;
    case 'match':
      return [...interaction.items, ...interaction.targets];
    case 'order':
      return interaction.items;
    default:
      return [];
  }
};

const itemOf = (
  { name, topic, question, points }: ExamQuestion,
  section: string | number,
  language: string,
): ReportItem => {
  const options = optionsOf(presentQuestion(question)).map(({ id, text }): ReportOption => ({ id, text }));
  return {
    question: name,
    type: question.type,
    topic,
    section,
    difficulty: question.difficulty ?? 'medium',
    points: points / 100,
    prompt: question.prompt,
    key: keyOf(question, language),
    ...(options.length > 0 ? { options } : {}),
  };
};

/** What a report says of its exam: how marks became grades, and its questions with their keys, so that it can be read alone. */
export const printExam = (exam: Exam): Report['exam'] => {
  const { id, title, language, fingerprint, questions, sections, grading, setting, topicTitles } = exam;
  const worth = examWorth(exam);
  const { scale, pass, decimals, penalty, floor } = grading;
  return {
    id,
    title: inLanguage(title, language),
    fingerprint,
    maxPoints: worth === undefined ? null : printMark(worth, 2),
    questions: exam.formOf(null).asked.length,
    ...(setting.language === undefined ? {} : { language: setting.language }),
    variants: exam.form ? 'same' : 'per-candidate',
    grading: {
      scale: scale / 100,
      ...(pass === undefined ? {} : { pass }),
      decimals,
      ...(penalty === 0 ? {} : { penalty: penalty === 'guessing' ? penalty : printCredit(penalty) }),
      floor,
      ...(setting.closesAt === undefined ? {} : { closesAt: setting.closesAt }),
      ...(setting.late ? { late: { perDay: setting.late.perDay / 1e6, max: setting.late.max / 1e6 } } : {}),
    },
    sections: sections.map(({ scope, title: words, questions: members, named, drawn }) => ({
      section: scope,
      title: words,
      questions: Math.min(members.length, named) + drawn,
    })),
    topics: [...new Set(questions.map(({ topic }) => topic))].map((topic) => ({
      topic,
      title: topicTitles.get(topic) ?? topic,
    })),
    items: sections.flatMap(({ scope, questions: members }) => members.map((asked) => itemOf(asked, scope, language))),
    ...(exam.amendments === undefined ? {} : { amendments: exam.amendments }),
  };
};
