import { isAnswer } from '../engine/history.ts';
import { allQuestions, type PracticeQuestion, selectQuestions } from '../engine/session.ts';
import { localDay } from './local-time.ts';
import type { World } from './world.ts';

/** Which questions are meant, by what the browser remembers of them. */
export type Pool = 'all' | 'fresh' | 'missed' | 'flagged';

/** What was chosen to be practised. */
export interface Choice {
  /** As `bank/topic`. */
  readonly topics: readonly string[];
  readonly pool: Pool;
  /** Absent where all are meant. */
  readonly count?: number;
  readonly order: 'random' | 'daily';
}

const nothingElse = { difficulties: [], types: [] } as const;

const banksOf = ({ data }: World) =>
  data.banks.map((bank) => ({
    file: bank.bank,
    bank,
    questions: bank.questions.map((question, index) => ({ index, question })),
  }));

/** How many questions each topic has, by `bank/topic`. */
export const topicCounts = (world: World): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { bank, question } of allQuestions(banksOf(world), { topics: [], ...nothingElse })) {
    const topic = `${bank.bank}/${question.topic}`;
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
};

/** Says of a question's name whether the pool has it. */
const inPool = ({ memory }: World, pool: Pool): ((name: string) => boolean) => {
  const { answers, flagged } = memory.history();
  if (pool === 'flagged') return (name) => flagged.has(name);
  const last = new Map(answers.filter(isAnswer).map((answer) => [answer.question, answer.credit]));
  if (pool === 'fresh') return (name) => !last.has(name);
  return pool === 'all' ? () => true : (name) => (last.get(name) ?? 1) < 1;
};

/** A seed that nobody can guess, or that of the day. */
export const seedOf = ({ order }: Choice): string =>
  order === 'daily'
    ? localDay(Date.now())
    : [...crypto.getRandomValues(new Uint32Array(4))].map((number) => number.toString(16).padStart(8, '0')).join('');

/** All the questions that fit, in the order of a seed. */
export const fittingQuestions = (choice: Choice, seed: string, world: World): readonly PracticeQuestion[] => {
  if (choice.topics.length === 0) return [];
  const fits = inPool(world, choice.pool);
  return selectQuestions(banksOf(world), { topics: choice.topics, ...nothingElse, seed }).filter(({ name }) =>
    fits(name),
  );
};
