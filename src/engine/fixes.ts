import type { Fix } from '../core/fix.ts';
import type { Problem, Rule } from '../core/rule.ts';
import { rules } from '../generated/rules.ts';

const ruleTable: { readonly [id: string]: Rule } = rules;

/** The mechanical repair of a problem, where its rule has one. */
export const fixOf = (problem: Problem): Fix | undefined =>
  Object.hasOwn(ruleTable, problem.rule) ? ruleTable[problem.rule]?.fix?.(problem) : undefined;
