import { inLanguage } from '../../core/text.ts';
import { gradeAnswer } from '../../engine/grade-answer.ts';
import { acceptedOf } from '../../engine/question-type-of.ts';
import { rightSpellings } from '../../engine/spelling.ts';
import type { Answer, PaperQuestion, Question, Reference } from '../../generated/types.ts';
import type { FeedbackNote } from '../../pages/feedback/feedback.ts';
import { lineMarkdown } from '../../pages/feedback/remembered.ts';
import type { FeedbackNoteKind } from '../../pages/feedback/words.ts';
import { escapeMarkdown } from '../../pages/markdown-text.ts';
import { upTo } from '../../pages/report/format.ts';
import type { InterfaceLanguage } from '../messages/contract.ts';
import type { Messages } from '../messages/en.ts';
import { invalidWords, sentenceOf } from '../messages/report-words.ts';
import { saidOfKey } from './said.ts';

/** How much a page gives away: marks and the bank's feedback to the own answer; right answers too; explanations too. */
export type Reveal = 'marks' | 'answers' | 'all';

/** What words a page is written in. */
export interface Telling {
  readonly messages: Messages;
  /** The language of those words. */
  readonly language: InterfaceLanguage;
  /** The language of texts from the bank. */
  readonly texts: string;
}

const note = (kind: FeedbackNoteKind, ...lines: readonly string[]): readonly FeedbackNote[] =>
  lines.length === 0
    ? []
    : [{ kind, said: { kind: 'lines', lines, ...(kind === 'criteria' ? { list: 'bulleted' } : {}) } }];

const invalidNote = (question: Question, { status, response }: Answer, { messages, language }: Telling) => {
  if (status !== 'invalid') return [];
  const { reason } = gradeAnswer(question, response);
  const sentence = reason
    ? invalidWords(messages, language, question.type, reason)
    : sentenceOf(messages.invalid, 'both-spellings', undefined);
  return note('message', escapeMarkdown(sentence));
};

/** What the marker said to the candidate, and the points of each criterion; who marked stays in the report. */
const reviewNotes = (question: Question, { review }: Answer, { messages, language, texts }: Telling) => {
  if (!review) return [];
  const rubric = 'rubric' in question ? (question.rubric ?? []) : [];
  const criteria = (review.criteria ?? []).map((points, at) => {
    const criterion = rubric[at]?.criterion;
    const name = criterion === undefined ? undefined : lineMarkdown(inLanguage(criterion, texts));
    return `${name ?? escapeMarkdown(messages.feedback.criterion(at + 1))}: ${upTo(points, 2, language)}`;
  });
  return [
    ...note('criteria', ...criteria),
    ...(review.comment === undefined
      ? []
      : [{ kind: 'comment', said: { kind: 'typed', text: review.comment } } as const]),
  ];
};

const referenceLine = ({ title, section, url }: Reference, texts: string): string => {
  const said = [title, section]
    .flatMap((text) => (text === undefined ? [] : [lineMarkdown(inLanguage(text, texts))]))
    .join(', ');
  return url === undefined ? said : `[${said}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
};

const rightNote = (asked: PaperQuestion, question: Question, { messages, texts }: Telling): readonly FeedbackNote[] => {
  if (question.type === 'essay')
    return question.sample === undefined ? [] : note('sample', inLanguage(question.sample, texts));
  return [{ kind: 'right', said: saidOfKey(asked, acceptedOf(question, texts), messages.feedback) }];
};

/** What a page says of an answer besides its points, and no more than may be revealed. */
export const notesOf = (
  asked: PaperQuestion,
  question: Question,
  answer: Answer,
  reveal: Reveal,
  telling: Telling,
): readonly FeedbackNote[] => {
  const { messages, language, texts } = telling;
  // The bank's words to an answer may be wrong once an amendment has changed what it earns.
  const feedback = answer.amended || answer.review ? undefined : gradeAnswer(question, answer.response).feedback;
  const before = answer.amended?.before.points;
  const amended = typeof before === 'number' ? [messages.feedback.before(upTo(before, 2, language))] : [];
  const explained = reveal === 'all';
  return [
    ...invalidNote(question, answer, telling),
    ...reviewNotes(question, answer, telling),
    ...(feedback === undefined ? [] : note('feedback', inLanguage(feedback, texts))),
    ...note('amended', ...amended.map(escapeMarkdown)),
    ...(reveal === 'marks' || answer.status === 'correct' ? [] : rightNote(asked, question, telling)),
    ...(reveal === 'marks' || answer.amended
      ? []
      : note('spelling', ...rightSpellings(question, answer.response).map(escapeMarkdown))),
    ...(explained && question.explanation !== undefined
      ? note('explanation', inLanguage(question.explanation, texts))
      : []),
    ...(explained ? note('references', ...(question.references ?? []).map((one) => referenceLine(one, texts))) : []),
  ];
};
