import { chiSquareOfCounts, chiSquareTail } from '../core/chance.ts';
import { singleChoices } from '../core/closed-parts.ts';
import { quantityOrder } from '../core/quantity.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  options: { p: 0.01, questions: 12 },
  *check({ bank, questions }, { option }) {
    /** Number of choices → how often the key stands at each place. */
    const placesBySize = new Map<number, number[]>();
    for (const { question } of questions)
      for (const { choices, key, shuffled, pinned } of singleChoices(question)) {
        if (shuffled || quantityOrder(choices, pinned, bank.languages[0] ?? '')?.inOrder === true) continue;
        const ids = Object.keys(choices);
        const places = placesBySize.get(ids.length) ?? ids.map(() => 0);
        const place = ids.indexOf(key);
        places[place] = (places[place] ?? 0) + 1;
        placesBySize.set(ids.length, places);
      }
    for (const [size, places] of placesBySize) {
      const count = places.reduce((sum, one) => sum + one, 0);
      if (count < option('questions') || chiSquareTail(chiSquareOfCounts(places), size - 1) >= option('p')) continue;
      yield { pointer: '/questions', at: 'key', values: { size, count, places: places.join(', ') } };
    }
  },
});
