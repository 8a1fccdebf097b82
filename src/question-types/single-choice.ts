import { choiceProblems, optionsOf, readChoice, unknownChoices } from '../core/choices.ts';
import { creditText, creditUnit, readCredit } from '../core/marks.ts';
import { defineQuestionType } from '../core/question-type.ts';

export default defineQuestionType<'single-choice', string>({
  name: 'single-choice',
  read: (question, value) => readChoice(question.choices, value),
  grade: (question, chosen, _, explain) => {
    const own = question.credit && Object.hasOwn(question.credit, chosen) ? question.credit[chosen] : undefined;
    const credit = chosen === question.answer ? creditUnit : own === undefined ? 0 : readCredit(own);
    if (chosen === question.answer) explain?.('is-key', { choice: chosen });
    else
      explain?.(own === undefined ? 'not-key' : 'own-credit', {
        choice: chosen,
        key: question.answer,
        credit: creditText(credit),
      });
    const feedback =
      question.feedback && Object.hasOwn(question.feedback, chosen) ? question.feedback[chosen] : undefined;
    const guesses =
      chosen !== question.answer && own === undefined ? { guesses: Object.keys(question.choices).length } : {};
    return feedback === undefined ? { credit, ...guesses } : { credit, feedback, ...guesses };
  },
  key: (question) => question.answer,
  present: (question) => ({
    kind: 'choose-one',
    choices: optionsOf(question.choices),
    shuffle: question.shuffle !== false,
    pinned: question.pinned ?? [],
  }),
  *check(question) {
    yield* unknownChoices(question.choices, [question.answer], 'answer-not-in-choices', () => '/answer');
    yield* choiceProblems(question);
  },
});
