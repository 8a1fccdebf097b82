import { jsonText } from '../../core/text.ts';
import type { ComparedExam, ComparisonPrinter } from './printer.ts';

const jsonOf = (value: unknown): string => jsonText(value);

/** Changes as JSON after schemas/comparison.schema.json, a change a line. */
export const jsonPrinter = ({ id, fingerprints, byQuestion }: ComparedExam): ComparisonPrinter => {
  let isFirst = true;
  return {
    begin: () =>
      `{"comparison":1,\n"exam":${jsonOf(id)},\n"fingerprints":${jsonOf(fingerprints)},\n"byQuestion":${byQuestion},\n"changes":[`,
    change: (change) => {
      const text = `${isFirst ? '' : ','}\n${jsonOf(change)}`;
      isFirst = false;
      return text;
    },
    end: (summary) => `${isFirst ? '' : '\n'}],\n"summary":${jsonOf(summary)}\n}\n`,
  };
};
