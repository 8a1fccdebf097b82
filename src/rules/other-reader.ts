import { defineRule } from '../core/rule.ts';
import { twoReadings } from '../core/yaml-scalar.ts';

export default defineRule({
  scope: 'source',
  severity: 'info',
  fix: ({ pointer, values }) =>
    values?.here === 'text' && values.at === 'value' ? { kind: 'quote', pointer } : undefined,
  *check(scalars) {
    for (const { pointer, plain, key, text } of scalars) {
      const readings = plain ? twoReadings(text) : undefined;
      const at = key ? 'key' : 'value';
      if (readings) yield { pointer, at, values: { text, at, ...readings } };
    }
  },
});
