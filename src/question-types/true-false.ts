import { creditUnit } from '../core/marks.ts';
import { answer, defineQuestionType, invalid } from '../core/question-type.ts';
import { comparableText } from '../core/text.ts';

/** The words for true and false of both languages, as forms and spreadsheets write them. */
const words: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', 'verdadero', 'v'].map((word) => [word, true] as const),
  ...['false', 'f', 'falso'].map((word) => [word, false] as const),
]);

export default defineQuestionType<'true-false', boolean>({
  name: 'true-false',
  read: (_, value) => {
    if (typeof value === 'boolean') return answer(value);
    const word = typeof value === 'string' ? words.get(comparableText(value)) : undefined;
    return word === undefined ? invalid('not-true-or-false') : answer(word);
  },
  grade: (question, response, _, explain) => {
    const credit = response === question.answer ? creditUnit : 0;
    explain?.('decided', { said: String(response), key: String(question.answer) });
    const feedback = question.feedback?.[response ? 'true' : 'false'];
    const guesses = credit === 0 ? { guesses: 2 } : {};
    return feedback === undefined ? { credit, ...guesses } : { credit, feedback, ...guesses };
  },
  key: (question) => question.answer,
  present: () => ({ kind: 'decide' }),
});
