import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'source',
  severity: 'warning',
  *check(scalars) {
    for (const { pointer, plain, key, rest } of scalars) {
      const comment =
        plain &&
        !key &&
        /\/(prompt|explanation|text|choices|items|targets|answer|hints|title|description|feedback|topics|criterion|sample|pattern|section)(\/|$)/.test(
          pointer,
        )
          ? rest.match(/^[ \t]+(#.*)/)?.[1]
          : undefined;
      if (comment !== undefined) yield { pointer, values: { comment } };
    }
  },
});
