/**
 * Simulated students: how many reviews it takes to know 90 % of the answers at any time, with this scheduler, with a
 * fixed Leitner box and with random practice. Prints ratios; the seed is fixed, so the figures are the same everywhere.
 *
 * The model of forgetting is none of the schedulers': recall after t days is exp(-t / m), where m grows with each answer.
 * A right answer multiplies m by 1 + gain × (2 - 1.5 × recall): one that was hard to recall teaches more. A wrong
 * answer leaves m at a third, at least at its beginning. Each student and each question has a gain and a beginning of
 * its own. No student guesses, none is ever sure and quick: nothing is rated easy.
 */
import { openScheduler } from '../src/engine/schedule.ts';

const students = 40;
const questions = 150;
const newPerDay = 10;
const days = 240;
/** Counting begins when all questions have been met and settled. */
const countedFrom = 60;
const goal = 0.9;
const boxDays = [1, 2, 4, 8, 16, 32, 64];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** What a student's head holds of a question. */
interface Trace {
  readonly start: number;
  readonly gain: number;
  memory: number;
  lastDay: number;
}

/** Decides which of the questions that were met are asked on a day, and hears how it went. */
interface Policy {
  ask(day: number, met: readonly number[]): readonly number[];
  heard(question: number, isRight: boolean, day: number): void;
}

interface Outcome {
  /** Reviews a day from `countedFrom` on. */
  readonly reviews: number;
  /** Mean share of the questions that the student would know, over the same days. */
  readonly recall: number;
}

const simulate = (seed: number, policy: Policy): Outcome => {
  const random = randomFrom(seed);
  const pace = 0.6 + 0.8 * random();
  const traces: Trace[] = Array.from({ length: questions }, () => {
    const start = 1 + 5 * random();
    return { start, gain: pace * (0.5 + random()), memory: start, lastDay: 0 };
  });
  // Chance has a stream of its own, so that every policy meets the same student.
  const luck = randomFrom(seed ^ 0x5bd1e995);
  let reviews = 0;
  let known = 0;
  for (let day = 0; day < days; day += 1) {
    const met = Array.from({ length: Math.min(questions, day * newPerDay) }, (_, index) => index);
    const recallOf = (trace: Trace): number => Math.exp(-(day - trace.lastDay) / trace.memory);
    const answer = (index: number): void => {
      const trace = traces[index];
      if (!trace) return;
      const recall = recallOf(trace);
      const isRight = luck() < recall;
      trace.memory = isRight
        ? trace.memory * (1 + trace.gain * (2 - 1.5 * recall))
        : Math.max(trace.start, trace.memory / 3);
      trace.lastDay = day;
      policy.heard(index, isRight, day);
    };
    const asked = policy.ask(day, met);
    for (const index of asked) answer(index);
    if (day >= countedFrom) {
      reviews += asked.length;
      known += traces.slice(0, met.length).reduce((sum, trace) => sum + recallOf(trace), 0) / Math.max(1, met.length);
    }
    for (let index = met.length; index < Math.min(questions, met.length + newPerDay); index += 1) {
      const trace = traces[index];
      if (!trace) continue;
      // The first meeting: not known, and explained.
      trace.lastDay = day;
      policy.heard(index, false, day);
    }
  }
  return { reviews: reviews / (days - countedFrom), recall: known / (days - countedFrom) };
};

const fsrsPolicy = (retention: number): Policy => {
  const scheduler = openScheduler(retention);
  const cards = new Map<number, ReturnType<typeof scheduler.next>>();
  return {
    ask: (day, met) => met.filter((index) => (cards.get(index)?.dueDay ?? 0) <= day),
    heard: (index, isRight, day) =>
      void cards.set(index, scheduler.next(cards.get(index), isRight ? 'good' : 'again', day)),
  };
};

/** A box of fixed intervals, all stretched by a factor; a wrong answer goes back to the first one. */
const leitnerPolicy = (stretch: number): Policy => {
  const boxes = new Map<number, { readonly box: number; readonly due: number }>();
  return {
    ask: (day, met) => met.filter((index) => (boxes.get(index)?.due ?? 0) <= day),
    heard: (index, isRight, day) => {
      const box = isRight ? Math.min(boxDays.length - 1, (boxes.get(index)?.box ?? 0) + 1) : 0;
      boxes.set(index, { box, due: day + Math.max(1, Math.round((boxDays[box] ?? 1) * stretch)) });
    },
  };
};

/** So many questions a day, drawn from those that were met. */
const randomPolicy =
  (perDay: number) =>
  (seed: number): Policy => {
    const random = randomFrom(seed ^ 0x2545f491);
    return {
      ask: (_, met) => {
        const left = [...met];
        const drawn: number[] = [];
        while (drawn.length < perDay && left.length > 0)
          drawn.push(...left.splice(Math.floor(random() * left.length), 1));
        return drawn;
      },
      heard: () => {},
    };
  };

const classOf = (policyOf: (seed: number) => Policy): Outcome => {
  const outcomes = Array.from({ length: students }, (_, index) => simulate(1000 + index, policyOf(1000 + index)));
  const mean = (pick: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + pick(outcome), 0) / students;
  return { reviews: mean(({ reviews }) => reviews), recall: mean(({ recall }) => recall) };
};

/** The settings from `least` to `most`, evenly apart. */
const settings = (least: number, most: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => least + ((most - least) * index) / (count - 1));

/** The fewest reviews with which a policy holds the goal, over all its settings: each is tried at its best. */
const best = (tried: readonly number[], run: (setting: number) => Outcome): Outcome & { readonly setting: number } => {
  const outcomes = tried.map((setting) => ({ setting, ...run(setting) }));
  const holding = outcomes.filter(({ recall }) => recall >= goal).sort((one, other) => one.reviews - other.reviews);
  const [first] = holding;
  if (!first) throw new Error('no setting holds the goal');
  return first;
};

const asSet = classOf(() => fsrsPolicy(goal));
const scheduled = best(settings(0.7, 0.98, 15), (retention) => classOf(() => fsrsPolicy(retention)));
const boxed = best(settings(0.2, 3, 29), (stretch) => classOf(() => leitnerPolicy(stretch)));
const fixed = classOf(() => leitnerPolicy(1));
const drawn = best(settings(2, 60, 30), (perDay) => classOf(randomPolicy(Math.round(perDay))));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const line = (name: string, { reviews, recall }: Outcome): string =>
  `${name}: ${reviews.toFixed(1)} reviews a day, ${percent(recall)} known, ${(reviews / scheduled.reviews).toFixed(2)} × review`;
console.log(
  `${students} students, ${questions} questions, days ${countedFrom} to ${days}; goal ${percent(goal)} known on any day`,
);
console.log(line(`review --retention ${scheduled.setting.toFixed(2)}, the best that holds the goal`, scheduled));
console.log(line('review --retention 0.9 as it is', asSet));
console.log(line(`Leitner box (1, 2, 4 … 64 days) × ${boxed.setting.toFixed(1)}, the best that holds the goal`, boxed));
console.log(line('Leitner box as it is', fixed));
console.log(line('random practice, as little as holds the goal', drawn));
