import type { Interaction } from '../core/interaction.ts';
import { creditUnit } from '../core/marks.ts';
import { ranking } from '../core/random.ts';
import type { CheckedBank } from '../core/rule.ts';
import type { Bank, Question } from '../generated/types.ts';
import type { AnswerGrade } from './grade-answer.ts';
import { isActive, isMeant, type QuestionFilter } from './question-filter.ts';
import { keyOf, presentQuestion } from './question-type-of.ts';
import { shuffleInteraction } from './shuffle.ts';

/** A question as practice asks it. */
export interface PracticeQuestion {
  /** `bank/id`. */
  readonly name: string;
  readonly bank: Bank;
  readonly question: Question;
}

/** Which questions to ask, and how many of them. */
export interface SessionFilter extends QuestionFilter {
  readonly count?: number;
  readonly seed: string;
}

/** What happened to a question that was asked. */
export interface PracticeAnswer {
  readonly asked: PracticeQuestion;
  readonly graded: AnswerGrade;
}

/** The questions that fit, whatever their status, in the order of the banks. */
export const allQuestions = (banks: readonly CheckedBank[], filter: QuestionFilter): readonly PracticeQuestion[] =>
  banks.flatMap(({ bank, questions }) =>
    questions
      .filter(({ question }) => isMeant(bank.bank, question, filter))
      .map(({ question }): PracticeQuestion => ({ name: `${bank.bank}/${question.id}`, bank, question })),
  );

/** The active questions that fit, drawn and ordered by the seed. */
export const selectQuestions = (banks: readonly CheckedBank[], filter: SessionFilter): readonly PracticeQuestion[] => {
  const pool = allQuestions(banks, filter).filter(({ question }) => isActive(question));
  const byName = new Map(pool.map((entry) => [entry.name, entry]));
  const order = ranking({ seed: filter.seed, candidate: null, purpose: 'draw', scope: 'practice' }, [...byName.keys()]);
  return order.slice(0, filter.count ?? order.length).flatMap((name) => byName.get(name) ?? []);
};

/** What a question asks, shuffled by the seed. */
export const shuffledInteraction = (asked: PracticeQuestion, seed: string): Interaction =>
  shuffleInteraction(
    presentQuestion(asked.question),
    { seed, candidate: null, scope: asked.name },
    keyOf(asked.question),
  );

/** How a topic went. */
export interface TopicSummary {
  /** `bank/topic`. */
  readonly topic: string;
  readonly bank: Bank;
  readonly topicId: string;
  readonly asked: number;
  readonly right: number;
  /** Share of the credit earned, from 0 to 1. */
  readonly share: number;
}

/** How a session went. */
export interface SessionSummary {
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
  readonly topics: readonly TopicSummary[];
  /** Questions asked and not answered right, in the order they were asked. */
  readonly missed: readonly PracticeQuestion[];
}

/** Sums up what was answered, topics in the order in which they came. */
export const summarize = (answers: readonly PracticeAnswer[]): SessionSummary => {
  const topics = new Map<string, PracticeAnswer[]>();
  // What waits for a person to mark it is neither right nor missed.
  const markable = answers.filter(({ graded }) => graded.status !== 'needs-review');
  for (const answer of markable) {
    const topic = `${answer.asked.bank.bank}/${answer.asked.question.topic}`;
    topics.set(topic, [...(topics.get(topic) ?? []), answer]);
  }
  const isRight = ({ graded }: PracticeAnswer): boolean => graded.status === 'correct';
  return {
    asked: answers.length,
    answered: answers.filter(({ graded }) => graded.status !== 'unanswered').length,
    right: answers.filter(isRight).length,
    topics: [...topics].flatMap(([topic, members]) => {
      const [first] = members;
      if (!first) return [];
      const share =
        members.reduce((sum, { graded }) => sum + Math.max(0, graded.credit), 0) / (members.length * creditUnit);
      return [
        {
          topic,
          bank: first.asked.bank,
          topicId: first.asked.question.topic,
          asked: members.length,
          right: members.filter(isRight).length,
          share,
        },
      ];
    }),
    missed: markable.filter((answer) => !isRight(answer)).map(({ asked }) => asked),
  };
};
