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
    for (const field of ['opensAt', 'closesAt'] as const)
      if (exam[field] !== undefined && (field === 'opensAt' ? opensAt : closesAt) === undefined)
        yield { pointer: `/${field}`, values: { kind: 'no-such-time', time: exam[field] } };
    if (exam.late && exam.closesAt === undefined) yield warning('/late', { kind: 'never-late' });
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
