import type { CheckedBank } from '../../core/rule.ts';
import type { Bank, Question, Text } from '../../generated/types.ts';
import { eachText, lineOf, shownQuestion } from './shown-question.ts';
import type { PracticePageWords } from './words.ts';

/** The languages that the page itself speaks. */
export type PracticePageLanguage = 'en' | 'es';

/** What a question asks and its key, hashed, as the history has it. */
export interface QuestionContent {
  readonly asks: string;
  readonly key: string;
}

/**
 * All that the page knows, as it stands in its JSON. Texts that are shown are HTML already, made of Markdown; texts that
 * answers are compared with are as in the bank. Only active questions are there.
 */
export interface PracticeData {
  readonly practice: 1;
  /** Of the package that made it. */
  readonly version: string;
  /** The languages of the banks; the first one is meant where the browser wants none of them. */
  readonly languages: readonly string[];
  /** Whether `languages[0]` is meant whatever the browser wants. */
  readonly fixedLanguage: boolean;
  readonly title: Text;
  readonly banks: readonly Bank[];
  /** By full name. */
  readonly contents: { readonly [question: string]: QuestionContent };
  /** Whether some question has patterns, so that their engine is needed. */
  readonly patterns: boolean;
  readonly words: { readonly [L in PracticePageLanguage]: PracticePageWords };
}

/** How the page is to be made. */
export interface PracticeWishes {
  /** The language that is meant first; absent where the browser decides. */
  readonly language?: string;
  /** In place of the banks' own titles; Markdown. */
  readonly title?: string;
  readonly words: PracticeData['words'];
  readonly version: string;
  contentOf(question: Question): QuestionContent;
}

const isAsked = ({ status = 'active' }: Question): boolean => status === 'active';

const hasPatterns = (question: Question): boolean =>
  'patterns' in question ||
  ('blanks' in question && Object.values(question.blanks).some((blank) => 'patterns' in blank));

/** A title for all banks: that of one alone, or of all of them in a row. */
const titleOf = (banks: readonly Bank[], languages: readonly string[]): Text => {
  const [only] = banks;
  if (only && banks.length === 1) return only.title;
  const inLanguage = (text: Text, language: string): string =>
    typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
  return Object.fromEntries(
    languages.map((language) => [language, banks.map(({ title }) => inLanguage(title, language)).join(' · ')]),
  );
};

const shownBank = ({ bank, questions }: CheckedBank): Bank => {
  const { description: _, ...head } = bank;
  const topics = Object.entries(bank.topics).map(([id, title]) => [id, eachText(title, lineOf)]);
  return {
    ...head,
    title: eachText(bank.title, lineOf),
    topics: Object.fromEntries(topics),
    questions: questions.flatMap(({ question }) => (isAsked(question) ? [shownQuestion(question)] : [])),
  };
};

/** What the practice page of some banks knows; those without active questions are left out. */
export const practiceData = (checked: readonly CheckedBank[], wishes: PracticeWishes): PracticeData => {
  const banks = checked.filter(({ questions }) => questions.some(({ question }) => isAsked(question)));
  const asked = banks.flatMap(({ bank, questions }) =>
    questions.flatMap(({ question }) => (isAsked(question) ? [{ name: `${bank.bank}/${question.id}`, question }] : [])),
  );
  const { language, title, words, version } = wishes;
  const first = language === undefined ? [] : [language];
  const languages = [...new Set([...first, ...banks.flatMap(({ bank }) => bank.languages)])];
  return {
    practice: 1,
    version,
    languages,
    fixedLanguage: language !== undefined,
    title: eachText(
      title ??
        titleOf(
          banks.map(({ bank }) => bank),
          languages,
        ),
      lineOf,
    ),
    banks: banks.map(shownBank),
    contents: Object.fromEntries(asked.map(({ name, question }) => [name, wishes.contentOf(question)])),
    patterns: asked.some(({ question }) => hasPatterns(question)),
    words,
  };
};
