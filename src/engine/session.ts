import type { Interaction, Option } from '../core/interaction.ts';
import { creditUnit } from '../core/marks.ts';
import { ranking, shuffleUnpinned } from '../core/random.ts';
import type { CheckedBank } from '../core/rule.ts';
import type { Bank, Question, QuestionTypeName } from '../generated/types.ts';
import type { GradedAnswer } from './grade.ts';
import { questionTypeOf } from './question-type-of.ts';

/** A question as practice asks it. */
export interface PracticeQuestion {
  /** `bank/id`. */
  readonly name: string;
  readonly bank: Bank;
  readonly question: Question;
}

/** Which questions to ask; an empty list or an absent number filters nothing. */
export interface SessionFilter {
  /** Topics, as `topic` or `bank/topic`. */
  readonly topics: readonly string[];
  readonly difficulties: readonly string[];
  readonly types: readonly string[];
  readonly count?: number;
  readonly seed: string;
}

/** What happened to a question that was asked. */
export interface PracticeAnswer {
  readonly asked: PracticeQuestion;
  readonly graded: GradedAnswer;
}

const fits = (wanted: readonly string[], ...values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** The active questions that fit, drawn and ordered by the seed. */
export const selectQuestions = (banks: readonly CheckedBank[], filter: SessionFilter): readonly PracticeQuestion[] => {
  const pool = banks.flatMap(({ bank, questions }) =>
    questions
      .filter(({ question }) => (question.status ?? 'active') === 'active')
      .filter(({ question }) => fits(filter.topics, question.topic, `${bank.bank}/${question.topic}`))
      .filter(({ question }) => fits(filter.difficulties, question.difficulty ?? 'medium'))
      .filter(({ question }) => fits(filter.types, question.type))
      .map(({ question }): PracticeQuestion => ({ name: `${bank.bank}/${question.id}`, bank, question })),
  );
  const byName = new Map(pool.map((entry) => [entry.name, entry]));
  const order = ranking({ seed: filter.seed, candidate: null, purpose: 'draw', scope: 'practice' }, [...byName.keys()]);
  return order.slice(0, filter.count ?? order.length).flatMap((name) => byName.get(name) ?? []);
};

const inOrder = (options: readonly Option[], ids: readonly string[]): readonly Option[] =>
  ids.flatMap((id) => options.find((option) => option.id === id) ?? []);

/** What a question asks, its choices shuffled by the seed, pinned ones last. */
export const shuffledInteraction = (asked: PracticeQuestion, seed: string): Interaction => {
  const interaction = questionTypeOf<QuestionTypeName>(asked.question).present(asked.question);
  if (!('choices' in interaction) || !interaction.shuffle) return interaction;
  const key = { seed, candidate: null, purpose: 'shuffle', scope: asked.name } as const;
  const ids = shuffleUnpinned(
    key,
    interaction.choices.map(({ id }) => id),
    interaction.pinned,
  );
  return { ...interaction, choices: inOrder(interaction.choices, ids) };
};

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
  for (const answer of answers) {
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
    missed: answers.filter((answer) => !isRight(answer)).map(({ asked }) => asked),
  };
};
