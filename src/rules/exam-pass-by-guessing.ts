import {
  decimalFraction,
  type Fraction,
  fraction,
  meanOf,
  over,
  plus,
  reaches,
  times,
  zero,
} from '../core/fraction.ts';
import { guessedCredit } from '../core/guess.ts';
import { roundFraction } from '../core/marks.ts';
import { type CheckedSection, defineRule, type RuleContext } from '../core/rule.ts';

/** What guessing is expected to earn of a section, and what the section is worth, in hundredths of points. */
const expectedOf = (
  { questions, named, drawn }: CheckedSection,
  { grade }: RuleContext,
): { readonly earned: Fraction; readonly worth: Fraction } => {
  const worths = questions.map(({ points }) => fraction(BigInt(points)));
  const earned = questions.map(({ question, points }) =>
    times(
      fraction(BigInt(points)),
      guessedCredit(question, (response) => grade(question, response).credit),
    ),
  );
  // A pool counts with its mean, as often as is drawn from it.
  const whole = (figures: readonly Fraction[]): Fraction =>
    plus(figures.slice(0, named).reduce(plus, zero), times(meanOf(figures.slice(named)), fraction(BigInt(drawn))));
  return { earned: whole(earned), worth: whole(worths) };
};

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  options: { share: 0.8 },
  *check({ exam, assembled }, context) {
    const { pass, scale = 10, decimals = 2 } = exam.grading ?? {};
    if (pass === undefined || !assembled) return;
    const sections = assembled.sections.map((section) => expectedOf(section, context));
    const earned = sections.map((section) => section.earned).reduce(plus, zero);
    const worth = sections.map((section) => section.worth).reduce(plus, zero);
    const score = over(times(earned, decimalFraction(scale)), worth);
    const mark = decimalFraction(pass);
    if (!reaches(score, times(mark, decimalFraction(context.option('share'))))) return;
    yield {
      pointer: '/grading/pass',
      ...(reaches(score, mark) ? { severity: 'error' as const } : {}),
      values: { score: roundFraction(score.numerator, score.denominator, Math.max(decimals, 2)), scale, pass },
    };
  },
});
