import { defineRule, type RuleProblem } from '../core/rule.ts';

const minuteLength = 60_000;

const warning = (pointer: string, values: RuleProblem['values']): RuleProblem => ({
  pointer,
  severity: 'warning',
  ...(values ? { values } : {}),
});

export default defineRule({
  scope: 'exam',
  severity: 'error',
  *check({ exam, opensAt, closesAt }) {
    if (exam.late && exam.closesAt === undefined) yield warning('/late', { kind: 'never-late' });
    if (exam.late && exam.late.max !== undefined && exam.late.max < exam.late.perDay)
      yield { pointer: '/late/max', values: { kind: 'max-under-day', day: exam.late.perDay, max: exam.late.max } };
    if (opensAt === undefined || closesAt === undefined) return;
    if (closesAt <= opensAt) yield { pointer: '/closesAt', values: { kind: 'closes-first' } };
    else if (exam.minutes !== undefined && exam.minutes * minuteLength > closesAt - opensAt)
      yield warning('/minutes', {
        kind: 'too-long',
        minutes: exam.minutes,
        open: Math.floor((closesAt - opensAt) / minuteLength),
      });
  },
});
