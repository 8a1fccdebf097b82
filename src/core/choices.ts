import type { Choices, Credits, Feedback } from '../generated/types.ts';
import type { Option } from './interaction.ts';
import type { QuestionProblem, Read } from './question-type.ts';
import { answer, invalid } from './question-type.ts';
import { comparableText, nearestWord } from './text.ts';

/** The members of an id → text mapping, in their order. */
export const optionsOf = (choices: Choices): readonly Option[] =>
  Object.entries(choices).map(([id, text]) => ({ id, text }));

/** Reads one id out of JSON; white space round it does not count. */
export const readChoice = (choices: Choices, value: unknown): Read<string> => {
  if (typeof value !== 'string') return invalid('not-one-choice');
  const id = value.trim();
  return Object.hasOwn(choices, id) ? answer(id) : invalid('unknown-choice', { choice: id });
};

/** Problems of ids that stand for choices where there are none such. */
export function* unknownChoices(
  choices: Choices,
  ids: readonly string[],
  rule: string,
  pointer: (id: string, index: number) => string,
): Iterable<QuestionProblem> {
  const known = Object.keys(choices);
  for (const [index, id] of ids.entries())
    if (!Object.hasOwn(choices, id))
      yield {
        rule,
        pointer: pointer(id, index),
        values: { id, known: known.join(', '), nearest: nearestWord(id, known) ?? '' },
      };
}

/** What a mapping of choices with its credits, feedback and pins may have wrong, whatever the type. */
export function* choiceProblems(question: {
  readonly choices: Choices;
  readonly credit?: Credits;
  readonly feedback?: Feedback;
  readonly pinned?: readonly string[];
}): Iterable<QuestionProblem> {
  const { choices, credit = {}, feedback = {}, pinned = [] } = question;
  yield* unknownChoices(choices, Object.keys(credit), 'unknown-choice', (id) => `/credit/${id}`);
  yield* unknownChoices(choices, Object.keys(feedback), 'unknown-choice', (id) => `/feedback/${id}`);
  yield* unknownChoices(choices, pinned, 'unknown-choice', (_, index) => `/pinned/${index}`);
  yield* equalTexts(choices, '/choices');
}

/** Texts of a mapping that nobody can tell apart in some language. */
export function* equalTexts(texts: Choices, pointer: string): Iterable<QuestionProblem> {
  const seen = new Map<string, string>();
  for (const [id, text] of Object.entries(texts)) {
    const forms = typeof text === 'string' ? [['', text] as const] : Object.entries(text);
    for (const [language, form] of forms) {
      const comparable = `${language}\n${comparableText(form, { case: true, accents: true })}`;
      const earlier = seen.get(comparable);
      if (earlier !== undefined && earlier !== id) {
        yield { rule: 'equal-choices', pointer: `${pointer}/${id}`, values: { id, earlier } };
        break;
      }
      seen.set(comparable, id);
    }
  }
}
