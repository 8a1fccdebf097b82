import { defineRule } from '../core/rule.ts';

/** A tab round the colon after a key, with a value on the line. */
const roundColon = /^(?: *\t[ \t]*:|[ ]*:[ ]*\t[ \t]*[^ \t#])/;
/** A tab after the dash of a list. */
const afterDash = /^-[ ]*\t/;

export default defineRule({
  scope: 'source',
  severity: 'info',
  *check(scalars) {
    for (const { pointer, key, before, rest } of scalars)
      if (key ? roundColon.test(rest) : afterDash.test(before)) yield { pointer, at: key ? 'key' : 'value' };
  },
});
