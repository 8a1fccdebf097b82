// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * What an answer earns of its question, from -1 to 1: a number, or a fraction in quotes (`"1/3"`).
 */
export type Credit = number | string;
/**
 * A slug: small letters, digits and single hyphens, beginning with a letter; not `true`, `false` or `null`.
 */
export type Id = string;
/**
 * Text in Markdown: one string for all languages, or a mapping of language to string.
 */
export type Text = string | {readonly [language: string]: string};
/**
 * The languages that every text mapping of the bank must have, as BCP 47 tags.
 *
 * @minItems 1
 */
export type Languages = readonly string[];
/**
 * A question of any type.
 */
export type Question =
  | ClozeQuestion
  | EssayQuestion
  | MatchingQuestion
  | MultipleResponseQuestion
  | NumericalQuestion
  | OrderingQuestion
  | ShortAnswerQuestion
  | SingleChoiceQuestion
  | TrueFalseQuestion;
/**
 * How hard the author thinks it is. Default medium.
 */
export type Difficulty = 'easy' | 'medium' | 'hard';
/**
 * Free labels to select by.
 */
export type Tags = readonly Id[];
/**
 * Only active questions are asked; retired ones are still graded; drafts never. Default active.
 */
export type Status = 'draft' | 'active' | 'retired';
/**
 * When a fact that ages was true: `YYYY-MM` or `YYYY-MM-DD`, in quotes.
 */
export type AsOf = string;
/**
 * What the question is worth: more than 0, in whole hundredths. Default 1.
 */
export type Points = number;
/**
 * Hints, given one by one in practice.
 *
 * @minItems 1
 */
export type Hints = readonly Text[];
/**
 * Where the question's matter is taught.
 *
 * @minItems 1
 */
export type References = readonly Reference[];
/**
 * What can be chosen: id → text, 2 to 26 of them.
 */
export type Choices = {readonly [id: string]: Text};
/**
 * Part or negative credit for choices: id → credit.
 */
export type Credits = {readonly [id: string]: Credit};
/**
 * What to say to somebody who took this choice: id → text.
 */
export type Feedback = {readonly [id: string]: Text};
/**
 * Whether the choices may be shown in another order. Default true.
 */
export type Shuffle = boolean;
/**
 * Ids of choices that stay last, in this order, when the others are shuffled.
 */
export type Pinned = readonly Id[];
/**
 * How far from the value still counts, bounds included: a number, or a share of the value such as `5%`.
 */
export type Tolerance = number | string;
/**
 * Units that a response may carry: unit → how many of the first unit it is. The first one, whose factor is 1, is the key's and may be left out.
 */
export type Units = {readonly [unit: string]: number};
/**
 * The greatest of its kind; null where there is none.
 */
export type ExtremeChange = {readonly candidate: string; readonly difference: number} | null;
/**
 * A time with its offset.
 */
export type Instant = string;
/**
 * A column by its head, case and white space aside, or by its number, from 1.
 */
export type MapColumn = string | number;
/**
 * A column, or several.
 */
export type MapColumns = MapColumn | MapColumn[];
/**
 * Words, compared without case, accents and outer white space.
 */
export type MapWords = readonly string[];
/**
 * Marks given by hand to answers that only a person can mark. As CSV: the same names as heads, `criterion1`, `criterion2` … for the criteria.
 */
export type Marks = readonly HandMark[];
/**
 * Things to choose from, match or put in order, as they stand on the paper.
 *
 * @minItems 1
 * @maxItems 26
 */
export type PaperOptions = readonly PaperOption[];
/**
 * Units that may stand behind a number.
 */
export type PaperUnits = readonly string[];
/**
 * The question's full name, `bank/id`.
 */
export type QuestionName = string;
/**
 * What is asked, in Markdown.
 */
export type PaperPrompt = string;
/**
 * The question's type.
 */
export type PaperQuestionType = string;
/**
 * What the question is worth here.
 */
export type PaperPoints = number;
/**
 * A blank, and what goes into it.
 */
export type PaperBlank = PaperBlankChooseOne | PaperBlankWrite | PaperBlankNumber;
/**
 * A question, and what is to be done about it.
 */
export type PaperQuestion =
  | PaperChooseOne
  | PaperChooseMany
  | PaperDecide
  | PaperWrite
  | PaperNumber
  | PaperMatch
  | PaperOrder
  | PaperFill
  | PaperCompose;
/**
 * How much the blank counts beside the others, in whole hundredths. Default 1.
 */
export type Weight = number;
/**
 * A blank of any type.
 */
export type Blank = SingleChoiceBlank | ShortAnswerBlank | NumericalBlank;
/**
 * A section's id, or its number where it has none.
 */
export type SectionName = string | number;
/**
 * Grades in classes of equal width, from the lowest to the highest; a class holds its lower bound, the last one also its upper bound.
 */
export type Histogram = readonly HistogramClass[];
/**
 * Figure → why it cannot be had.
 */
export type Reasons = {readonly [figure: string]: string};
/**
 * A flag.
 */
export type Flag =
  | 'suspected-wrong-key'
  | 'negative-discrimination'
  | 'low-discrimination'
  | 'too-easy'
  | 'too-hard'
  | 'unused-choice'
  | 'key-rivalled';

/**
 * One change of one question: just one of `accept`, `key`, `drop` and `fullMarks`.
 */
export interface Amendment {
  /**
   * The question's full name, or its id where only one question of the exam has it.
   */
  readonly question: string;
  /**
   * Responses that are right too: texts, numbers, choices, or whole responses as submissions have them. Of a cloze: blank → what is right too in it.
   *
   * @minItems 1
   */
  readonly accept?: readonly unknown[];
  readonly credit?: Credit;
  /**
   * The right answer instead of the bank's, written as the bank's `answer`. Of a cloze: blank → answer.
   */
  readonly key?: unknown;
  /**
   * The question is worth nothing, for everybody: neither in the points nor in the maximum.
   */
  readonly drop?: true;
  /**
   * Who gets full marks for it: `all` who were asked, or those who `answered` (neither blank nor invalid).
   */
  readonly fullMarks?: 'all' | 'answered';
  /**
   * Whether a new key may lower marks: `replace` (it counts alone), or `never-lower` (the better of the old and the new mark counts, answer by answer). Default replace.
   */
  readonly policy?: 'replace' | 'never-lower';
  /**
   * Why, in a sentence that candidates may read.
   */
  readonly reason: string;
  /**
   * The day of the decision, `YYYY-MM-DD`.
   */
  readonly date: string;
  /**
   * Who decided it.
   */
  readonly by?: string;
}
/**
 * What is graded otherwise than the banks say, each change with a reason and a date: `grade --amend`. Banks and exams stay as they are.
 */
export interface Amendments {
  /**
   * The id of the exam that is amended; without an exam, the banks' ids joined by `+`.
   */
  readonly amendments: string;
  /**
   * The changes. Those of one question apply in the order of their dates, then as they stand here.
   */
  readonly changes: readonly Amendment[];
}
/**
 * A bank: questions on related topics, with what is right and why.
 */
export interface Bank {
  readonly bank: Id;
  readonly title: Text;
  readonly description?: Text;
  readonly languages: Languages;
  /**
   * The licence of the content, as an SPDX id.
   */
  readonly license?: string;
  /**
   * What the bank teaches from.
   */
  readonly source?: {
    readonly title: Text;
    /**
     * Who wrote it.
     */
    readonly author?: string;
    /**
     * Where it is published.
     */
    readonly url?: string;
  };
  /**
   * The topics that questions name: id → title.
   */
  readonly topics: {readonly [id: string]: Text};
  /**
   * The questions, in the order of the bank.
   */
  readonly questions: readonly Question[];
}
/**
 * A text with blanks to be filled in.
 */
export interface ClozeQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'cloze';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  readonly text: Text;
  /**
   * The blanks: id → a single-choice, short-answer or numerical without prompt, 1 to 26 of them.
   */
  readonly blanks: {readonly [id: string]: Blank};
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * Where the matter of a question is taught.
 */
export interface Reference {
  readonly title: Text;
  readonly section?: Text;
  /**
   * A link.
   */
  readonly url?: string;
}
/**
 * Responses that the question must grade so: `check` runs them on the grader.
 */
export interface Tests {
  /**
   * Responses that must earn credit 1.
   */
  readonly accept?: readonly unknown[];
  /**
   * Responses that must earn no credit.
   */
  readonly reject?: readonly unknown[];
  /**
   * Responses that must earn just this credit.
   */
  readonly partial?: {
    /**
     * A response.
     */
    readonly response: unknown;
    readonly credit: Credit;
  }[];
}
/**
 * A text that a person marks.
 */
export interface EssayQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'essay';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  /**
   * What the marks are given for; the points sum to the question's.
   *
   * @minItems 1
   */
  readonly rubric?: readonly Criterion[];
  readonly sample?: Text;
  /**
   * How many words are asked for.
   */
  readonly words?: {
    /**
     * At least.
     */
    readonly min?: number;
    /**
     * At most.
     */
    readonly max?: number;
  };
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * A criterion and its points.
 */
export interface Criterion {
  readonly criterion: Text;
  /**
   * The points it can earn, in whole hundredths.
   */
  readonly points: number;
}
/**
 * Items, each to be matched with a target.
 */
export interface MatchingQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'matching';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  readonly items: Choices;
  readonly targets: Choices;
  /**
   * Item → the right target, or a list of targets any of which is right. Every item has one.
   */
  readonly answer: {readonly [item: string]: string | readonly string[]};
  /**
   * `per-pair` (default): right items / items; an item left out counts as wrong. `all-or-nothing`: every item right.
   */
  readonly scoring?: 'per-pair' | 'all-or-nothing';
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * Any number of choices is right, none included.
 */
export interface MultipleResponseQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'multiple-response';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  readonly choices: Choices;
  /**
   * The ids of the right choices; an explicit empty list means that none is right.
   */
  readonly answer: readonly Id[];
  /**
   * How ticks become credit. `balanced` (default): share of the right ones ticked minus share of the wrong ones ticked. `net-correct`: right minus wrong ticks over the right ones. `per-option`: decisions made right. `all-or-nothing`: just the key.
   */
  readonly scoring?: 'balanced' | 'net-correct' | 'per-option' | 'all-or-nothing';
  readonly credit?: Credits;
  readonly feedback?: Feedback;
  readonly shuffle?: Shuffle;
  readonly pinned?: Pinned;
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * A number, compared in decimal arithmetic.
 */
export interface NumericalQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'numerical';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  /**
   * The value, or a list of accepted values, each with its own tolerance and credit; the best one counts.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly answer: number | readonly AcceptedValue[];
  readonly tolerance?: Tolerance;
  readonly units?: Units;
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * Items to be put in order.
 */
export interface OrderingQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'ordering';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  /**
   * What is to be ordered: id → text, 3 to 26 of them.
   */
  readonly items: {readonly [id: string]: Text};
  /**
   * The ids of all items in the right order.
   *
   * @minItems 3
   * @maxItems 26
   */
  readonly answer: readonly Id[];
  /**
   * `concordant-pairs` (default): pairs in the right relative order / all pairs. `absolute-position`: items in their own place. `adjacent-pairs`: items followed by their successor. `longest-ordered-subset`: longest subsequence in key order. `all-or-nothing`.
   */
  readonly scoring?: 'concordant-pairs' | 'absolute-position' | 'adjacent-pairs' | 'longest-ordered-subset' | 'all-or-nothing';
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * A short text, held against accepted texts and patterns.
 */
export interface ShortAnswerQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'short-answer';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  /**
   * What is accepted: texts, or texts with credit and feedback.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly answer: readonly (Text | AcceptedAnswer)[];
  /**
   * Regular expressions (RE2 syntax) that the whole text must match.
   */
  readonly patterns?: readonly AnswerPattern[];
  readonly match?: Match;
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * A pattern, with credit of its own.
 */
export interface AnswerPattern {
  /**
   * The regular expression, in RE2 syntax; it must match the whole text.
   */
  readonly pattern: string;
  readonly credit?: Credit;
  readonly feedback?: Text;
}
/**
 * What counts when a response is compared with the accepted answers.
 */
export interface Match {
  /**
   * Whether capitals count. Default false.
   */
  readonly case?: boolean;
  /**
   * Whether accents on Latin letters count; ñ is never n and ç never c. Default false.
   */
  readonly accents?: boolean;
  /**
   * Whether punctuation counts. Default true.
   */
  readonly punctuation?: boolean;
  /**
   * How many typing slips are forgiven in accepted answers of five letters or more. Default 0.
   */
  readonly typos?: number;
}
/**
 * One choice of several is right; others may earn part or negative credit.
 */
export interface SingleChoiceQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'single-choice';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  readonly choices: Choices;
  readonly answer: Id;
  readonly credit?: Credits;
  readonly feedback?: Feedback;
  readonly shuffle?: Shuffle;
  readonly pinned?: Pinned;
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * A statement that is true or false.
 */
export interface TrueFalseQuestion {
  readonly id: Id;
  /**
   * The type of the question.
   */
  readonly type: 'true-false';
  readonly topic: Id;
  readonly difficulty?: Difficulty;
  readonly tags?: Tags;
  readonly status?: Status;
  readonly asOf?: AsOf;
  readonly points?: Points;
  readonly prompt: Text;
  /**
   * Whether the statement is true.
   */
  readonly answer: boolean;
  /**
   * What to say to somebody who answered so; keys in quotes: `"true"`, `"false"`.
   */
  readonly feedback?: {
    readonly true?: Text;
    readonly false?: Text;
  };
  readonly hints?: Hints;
  readonly explanation?: Text;
  readonly references?: References;
  readonly tests?: Tests;
}
/**
 * Findings that were there when `check --update-baseline` was run, and are let pass until they are mended.
 */
export interface Baseline {
  /**
   * The version of this format.
   */
  readonly baseline: 1;
  /**
   * What is let pass, in the order of files and places.
   */
  readonly findings: readonly BaselineFinding[];
}
/**
 * One finding.
 */
export interface BaselineFinding {
  /**
   * The rule's id.
   */
  readonly rule: string;
  /**
   * The file, as the command named it.
   */
  readonly file: string;
  /**
   * Its JSON Pointer, with the question's id for its number.
   */
  readonly place: string;
}
/**
 * What a report says of a candidate.
 */
export interface ComparedMark {
  /**
   * The points.
   */
  readonly points: number;
  /**
   * The points that could be had.
   */
  readonly maxPoints: number;
  /**
   * On the exam's scale.
   */
  readonly grade: number;
  /**
   * Whether it passes; only where there is a pass mark.
   */
  readonly passed?: boolean;
  /**
   * Whether it waits for marks by hand.
   */
  readonly status: 'graded' | 'needs-review';
}
/**
 * A candidate who differs.
 */
export interface MarkChange {
  /**
   * The id, as the report that holds it says, the new one first.
   */
  readonly candidate: string;
  /**
   * The name, where the report has it.
   */
  readonly name?: string;
  /**
   * Whether the mark differs, or the candidate is in one report only.
   */
  readonly kind: 'changed' | 'only-old' | 'only-new';
  readonly old?: ComparedMark;
  readonly new?: ComparedMark;
  /**
   * New points minus old points; null where there is but one of them.
   */
  readonly difference: number | null;
  /**
   * The questions whose points differ.
   */
  readonly questions: readonly QuestionChange[];
}
/**
 * A question; null where it was not asked or waits for marks.
 */
export interface QuestionChange {
  /**
   * Its full name.
   */
  readonly question: string;
  /**
   * The old points.
   */
  readonly old: number | null;
  /**
   * The new points.
   */
  readonly new: number | null;
}
/**
 * The changes in figures.
 */
export interface ComparisonSummary {
  /**
   * Candidates in both reports.
   */
  readonly candidates: number;
  /**
   * Those whose mark is the same.
   */
  readonly unchanged: number;
  /**
   * Those with more points.
   */
  readonly up: number;
  /**
   * Those with fewer points.
   */
  readonly down: number;
  /**
   * Those with the same points in all, and another maximum, grade, status or points of questions.
   */
  readonly otherwise: number;
  /**
   * Candidates in the old report only.
   */
  readonly onlyOld: number;
  /**
   * Candidates in the new report only.
   */
  readonly onlyNew: number;
  /**
   * Those who failed and now pass.
   */
  readonly nowPass: number;
  /**
   * Those who passed and now fail.
   */
  readonly nowFail: number;
  readonly largestGain: ExtremeChange;
  readonly largestLoss: ExtremeChange;
  /**
   * Mean points of the candidates in both reports; null where there is none.
   */
  readonly mean: {
    /**
     * Before.
     */
    readonly old: number | null;
    /**
     * After.
     */
    readonly new: number | null;
  };
  /**
   * The questions through which marks differ, in the order of the new report.
   */
  readonly questions: readonly QuestionEffect[];
}
/**
 * What a question did.
 */
export interface QuestionEffect {
  /**
   * Its full name.
   */
  readonly question: string;
  /**
   * Candidates who gained through it.
   */
  readonly up: number;
  /**
   * Candidates who lost through it.
   */
  readonly down: number;
  /**
   * The sum of what they gained and lost.
   */
  readonly points: number;
}
/**
 * What `compare --format json` prints: whose mark differs between two reports of one exam, and through which questions. Points are those that the reports print, rounded there.
 */
export interface Comparison {
  /**
   * The version of this format.
   */
  readonly comparison: 1;
  /**
   * The exam's id.
   */
  readonly exam: string;
  /**
   * The edition of each report.
   */
  readonly fingerprints: {
    /**
     * Of the old report.
     */
    readonly old: string;
    /**
     * Of the new report.
     */
    readonly new: string;
  };
  /**
   * Whether both reports say what each answer earned; else `questions` is empty everywhere.
   */
  readonly byQuestion: boolean;
  /**
   * One a candidate who differs: those in the order of the new report, then those who are in the old one only.
   */
  readonly changes: readonly MarkChange[];
  readonly summary: ComparisonSummary;
}
/**
 * `quizvisor.config.yaml`: how `check` is to treat the banks of a folder and of those below it.
 */
export interface Config {
  /**
   * The settings of `check`; the first key of the file.
   */
  readonly check: {
    /**
     * What is checked where no path is given, relative to this file.
     *
     * @minItems 1
     */
    readonly paths?: readonly string[];
    /**
     * Globs of files that are left out, relative to this file.
     */
    readonly ignore?: readonly string[];
    /**
     * The least severity with which `check` exits with 1.
     */
    readonly failOn?: 'error' | 'warning' | 'info';
    /**
     * More warnings than this make `check` exit with 1.
     */
    readonly maxWarnings?: number;
    /**
     * Rule → its severity, or `off`, or a mapping of severity and options.
     */
    readonly rules?: {
      readonly [rule: string]:
        | 'off'
        | 'info'
        | 'warning'
        | 'error'
        | {
            readonly severity?: 'off' | 'info' | 'warning' | 'error';
            readonly options?: {readonly [option: string]: number};
          };
    };
  };
}
/**
 * What `diff --format json` prints: the changes between two versions of banks.
 */
export interface Diff {
  /**
   * The version of this format.
   */
  readonly diff: 1;
  /**
   * The files of the older version.
   */
  readonly old: readonly string[];
  /**
   * The files of the newer version.
   */
  readonly new: readonly string[];
  /**
   * How many changes of each level.
   */
  readonly counts: {
    /**
     * Changes by which marks already given may change.
     */
    readonly major: number;
    /**
     * Changes of what is asked, by which no mark changes.
     */
    readonly minor: number;
    /**
     * Changes of words, labels and order.
     */
    readonly patch: number;
  };
  /**
   * The changes, in the order of banks and questions.
   */
  readonly changes: readonly Change[];
}
/**
 * One change of a bank or of a question.
 */
export interface Change {
  /**
   * What hangs on it.
   */
  readonly level: 'major' | 'minor' | 'patch';
  /**
   * What happened to it.
   */
  readonly kind: 'added' | 'removed' | 'changed';
  /**
   * The id of the bank.
   */
  readonly bank: string;
  /**
   * The id of the question; absent where the bank itself changed.
   */
  readonly question?: string;
  /**
   * The field, and what it is of: `answer`, `choices/none`; absent where a whole question or bank was added or removed.
   */
  readonly field?: string;
  /**
   * What stood there, or its default; absent where nothing did.
   */
  readonly old?: unknown;
  /**
   * What stands there now, or its default; absent where nothing does.
   */
  readonly new?: unknown;
}
/**
 * A part of an exam: questions by name, or drawn.
 */
export interface SectionFile {
  readonly id?: Id;
  readonly title?: Text;
  /**
   * Questions by their full names.
   *
   * @minItems 1
   */
  readonly questions?: readonly string[];
  /**
   * Questions to be drawn.
   */
  readonly select?: {
    /**
     * Only from these banks.
     */
    readonly banks?: readonly Id[];
    /**
     * Only these topics, as `topic` or `bank/topic`.
     */
    readonly topics?: readonly string[];
    /**
     * Only these difficulties.
     */
    readonly difficulty?: readonly Difficulty[];
    /**
     * Only these types.
     */
    readonly types?: readonly string[];
    /**
     * Only questions with all these tags.
     */
    readonly tags?: readonly Id[];
    /**
     * How many.
     */
    readonly count: number;
  };
  readonly points?: Points;
}
/**
 * An exam: which questions of which banks are asked, and how answers become a grade.
 */
export interface ExamFile {
  readonly exam: Id;
  readonly title: Text;
  /**
   * The banks it draws on: files, folders or globs, relative to this file.
   *
   * @minItems 1
   */
  readonly banks: readonly string[];
  /**
   * The language it is taken in; candidates may choose where it is absent.
   */
  readonly language?: string;
  /**
   * Its parts, in order.
   *
   * @minItems 1
   */
  readonly sections: readonly SectionFile[];
  /**
   * What may stand in another order.
   */
  readonly shuffle?: {
    /**
     * The questions of a section. Default false.
     */
    readonly questions?: boolean;
    /**
     * Choices, targets and items. Default true.
     */
    readonly choices?: boolean;
  };
  /**
   * Whether each candidate has draws and orders of their own. Default same.
   */
  readonly variants?: 'same' | 'per-candidate';
  /**
   * The text that draws and orders come from. Default: the exam's id.
   */
  readonly seed?: string;
  /**
   * The time limit in minutes.
   */
  readonly minutes?: number;
  readonly opensAt?: Instant;
  readonly closesAt?: Instant;
  /**
   * What being late costs: a share of a positive total for each started 24 hours after closesAt.
   */
  readonly late?: {
    /**
     * The share for each started day.
     */
    readonly perDay: number;
    /**
     * The greatest share in all.
     */
    readonly max: number;
  };
  /**
   * How marks become a grade.
   */
  readonly grading?: {
    /**
     * What a wrong single-choice or true-false costs: `none`, `guessing` (as much as guessing gains), or a number from 0 to 1. Default none.
     */
    readonly penalty?: string | number;
    /**
     * Where a negative sum is cut to 0. Default exam.
     */
    readonly floor?: 'none' | 'section' | 'exam' | 'question';
    /**
     * The grade runs from 0 to this. Default 10.
     */
    readonly scale?: number;
    /**
     * The grade that passes.
     */
    readonly pass?: number;
    /**
     * Decimals of points and grade in reports. Default 2.
     */
    readonly decimals?: number;
  };
}
/**
 * What `check --format json` prints.
 */
export interface Findings {
  /**
   * The files that were read, in order.
   */
  readonly files: readonly string[];
  /**
   * How many findings of each severity.
   */
  readonly counts: {
    /**
     * Errors.
     */
    readonly error: number;
    /**
     * Warnings.
     */
    readonly warning: number;
    /**
     * Notes.
     */
    readonly info: number;
  };
  /**
   * In the order of the files, then of lines.
   */
  readonly findings: readonly Finding[];
}
/**
 * One thing found, with its place.
 */
export interface Finding {
  /**
   * The id of the rule; it never changes its meaning.
   */
  readonly rule: string;
  /**
   * How grave it is.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * The path as given.
   */
  readonly file: string;
  /**
   * The line, from 1.
   */
  readonly line: number;
  /**
   * The column, from 1, in UTF-16 code units.
   */
  readonly column: number;
  /**
   * The JSON Pointer of the place in the document.
   */
  readonly pointer: string;
  /**
   * What is wrong.
   */
  readonly message: string;
  /**
   * What to do about it.
   */
  readonly help: string;
}
/**
 * A column of times, and what they do not say themselves.
 */
export interface MapTime {
  readonly column: MapColumn;
  /**
   * The offset of times that have none of their own: `+01:00`, or `Z`.
   */
  readonly zone?: string;
  /**
   * Whether the day stands before the month: 1/12/2026 is the first of December. Without it a time that could be either is refused.
   */
  readonly dayFirst?: boolean;
}
/**
 * Which column of an export is the candidate and which is which question. `quizvisor map` proposes one.
 */
export interface MapFile {
  /**
   * Where the export comes from; `table` is any other table.
   */
  readonly map: 'google-forms' | 'microsoft-forms' | 'moodle' | 'table';
  readonly candidate: MapColumns;
  readonly name?: MapColumns;
  readonly language?: MapColumn;
  readonly startedAt?: MapTime;
  readonly submittedAt?: MapTime;
  /**
   * What stands between the choices of one cell; without it a comma and a space, a semicolon, or a new line.
   *
   * @minItems 1
   */
  readonly separators?: readonly string[];
  readonly trueWords?: MapWords;
  readonly falseWords?: MapWords;
  readonly unanswered?: MapWords;
  /**
   * The columns that hold answers.
   *
   * @minItems 1
   */
  readonly questions: readonly MapQuestion[];
  /**
   * Columns that hold no answers, so that nothing is said of them.
   */
  readonly ignore?: readonly MapColumn[];
}
/**
 * A column and its question.
 */
export interface MapQuestion {
  readonly column: MapColumn;
  /**
   * The question's full name, or its id where only one question has it.
   */
  readonly question: string;
  /**
   * The item of a matching question, or the blank of a text, that the column is about; without it the cell holds all of them.
   */
  readonly part?: string;
}
/**
 * The marks of one answer: `points`, or `criteria`.
 */
export interface HandMark {
  /**
   * The candidate's id.
   */
  readonly candidate: string;
  /**
   * The question's full name, or its id where only one question has it.
   */
  readonly question: string;
  /**
   * The points given, in whole hundredths, from 0 to the question's.
   */
  readonly points?: number;
  /**
   * The points for each criterion of the rubric, in its order.
   */
  readonly criteria?: readonly number[];
  /**
   * What to say to the candidate.
   */
  readonly comment?: string;
  /**
   * Who gave the marks.
   */
  readonly marker?: string;
}
/**
 * What `near-misses --format json` prints: wrong typed answers that are nearly right, grouped over the class.
 */
export interface NearMisses {
  /**
   * The version of this format.
   */
  readonly nearMisses: 1;
  /**
   * The exam's id.
   */
  readonly exam: string;
  /**
   * The near misses: those first that would help most candidates, then those of most points.
   */
  readonly misses: readonly PrintedNearMiss[];
}
/**
 * One typed answer.
 */
export interface PrintedNearMiss {
  /**
   * The question's full name.
   */
  readonly question: string;
  /**
   * The blank of a cloze.
   */
  readonly blank?: string;
  /**
   * How it is nearly right.
   */
  readonly kind: 'spelling' | 'article' | 'elsewhere' | 'edit' | 'unit' | 'separator' | 'power-of-ten';
  /**
   * Whether it is right by what the key itself declares: its letters and digits, whose punctuation alone differs. All else is for a person to judge.
   */
  readonly isSure: boolean;
  /**
   * What was typed, as it came first.
   */
  readonly typed: string;
  /**
   * What it is near to; of `elsewhere` the question that lists it.
   */
  readonly right: string;
  /**
   * How many gave it.
   */
  readonly candidates: number;
  /**
   * What they would gain together.
   */
  readonly points: number;
  readonly amendment: Amendment;
}
/**
 * One of them.
 */
export interface PaperOption {
  readonly id: Id;
  /**
   * Its text.
   */
  readonly text: string;
}
/**
 * One choice is to be chosen.
 */
export interface PaperChooseOne {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'choose-one';
  readonly choices: PaperOptions;
}
/**
 * Any number of choices may be chosen.
 */
export interface PaperChooseMany {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'choose-many';
  readonly choices: PaperOptions;
}
/**
 * It is to be said whether the prompt is true.
 */
export interface PaperDecide {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'decide';
}
/**
 * A word or a few are to be written.
 */
export interface PaperWrite {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'write';
}
/**
 * A number is to be given.
 */
export interface PaperNumber {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'number';
  readonly units: PaperUnits;
}
/**
 * Items are to be matched with targets.
 */
export interface PaperMatch {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'match';
  readonly items: PaperOptions;
  readonly targets: PaperOptions;
}
/**
 * Items are to be put in order.
 */
export interface PaperOrder {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'order';
  readonly items: PaperOptions;
}
/**
 * Blanks of a text are to be filled in.
 */
export interface PaperFill {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'fill';
  /**
   * The text with its blanks as `{{blank}}`.
   */
  readonly text: string;
  /**
   * The blanks of the text, in order.
   *
   * @minItems 1
   * @maxItems 26
   */
  readonly blanks: readonly PaperBlank[];
}
/**
 * A blank with choices.
 */
export interface PaperBlankChooseOne {
  readonly id: Id;
  /**
   * What is to be done.
   */
  readonly kind: 'choose-one';
  readonly choices: PaperOptions;
}
/**
 * A blank to be written in.
 */
export interface PaperBlankWrite {
  readonly id: Id;
  /**
   * What is to be done.
   */
  readonly kind: 'write';
}
/**
 * A blank for a number.
 */
export interface PaperBlankNumber {
  readonly id: Id;
  /**
   * What is to be done.
   */
  readonly kind: 'number';
  readonly units: PaperUnits;
}
/**
 * A longer text is to be written.
 */
export interface PaperCompose {
  readonly question: QuestionName;
  readonly type: PaperQuestionType;
  readonly points: PaperPoints;
  readonly prompt: PaperPrompt;
  /**
   * What is to be done.
   */
  readonly kind: 'compose';
  readonly words: PaperWords;
}
/**
 * How many words a text is to have.
 */
export interface PaperWords {
  /**
   * At least so many.
   */
  readonly min?: number;
  /**
   * At most so many.
   */
  readonly max?: number;
}
/**
 * What a candidate may see of an exam: its questions in this candidate's order, and nothing that gives an answer away.
 */
export interface Paper {
  /**
   * The version of this format.
   */
  readonly paper: 1;
  readonly exam: PaperExam;
  readonly candidate?: PaperCandidate;
  /**
   * The language of its texts.
   */
  readonly language: string;
  /**
   * The time limit in minutes.
   */
  readonly minutes?: number;
  /**
   * What a wrong answer with one right choice costs, as a share of the question's points, or `guessing`; absent where it costs nothing.
   */
  readonly penalty?: number | string;
  readonly opensAt?: Instant;
  readonly closesAt?: Instant;
  /**
   * The edition of the exam: SHA-256 of what candidates can see of it and its pools.
   */
  readonly fingerprint: string;
  /**
   * A short code of this paper's questions and their order: papers with one code are alike.
   */
  readonly variant: string;
  /**
   * Its parts, in order.
   *
   * @minItems 1
   */
  readonly sections: readonly PaperSection[];
}
/**
 * The exam that it belongs to.
 */
export interface PaperExam {
  /**
   * The exam's id.
   */
  readonly id: string;
  /**
   * Its title.
   */
  readonly title: string;
}
/**
 * Whose paper it is; absent from a paper for everybody.
 */
export interface PaperCandidate {
  /**
   * The candidate's id.
   */
  readonly id: string;
  /**
   * The candidate's name.
   */
  readonly name?: string;
}
/**
 * A part of a paper.
 */
export interface PaperSection {
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * Its questions, in order.
   */
  readonly questions: readonly PaperQuestion[];
}
/**
 * A blank that is filled in like a single-choice question.
 */
export interface SingleChoiceBlank {
  /**
   * The type of the blank.
   */
  readonly type: 'single-choice';
  readonly choices: Choices;
  readonly answer: Id;
  readonly credit?: Credits;
  readonly feedback?: Feedback;
  readonly shuffle?: Shuffle;
  readonly pinned?: Pinned;
  readonly weight?: Weight;
}
/**
 * A blank that is filled in like a short-answer question.
 */
export interface ShortAnswerBlank {
  /**
   * The type of the blank.
   */
  readonly type: 'short-answer';
  /**
   * What is accepted: texts, or texts with credit and feedback.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly answer: readonly (Text | AcceptedAnswer)[];
  /**
   * Regular expressions (RE2 syntax) that the whole text must match.
   */
  readonly patterns?: readonly AnswerPattern[];
  readonly match?: Match;
  readonly weight?: Weight;
}
/**
 * A blank that is filled in like a numerical question.
 */
export interface NumericalBlank {
  /**
   * The type of the blank.
   */
  readonly type: 'numerical';
  /**
   * The value, or a list of accepted values, each with its own tolerance and credit; the best one counts.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly answer: number | readonly AcceptedValue[];
  readonly tolerance?: Tolerance;
  readonly units?: Units;
  readonly weight?: Weight;
}
/**
 * A value that is accepted, with credit of its own.
 */
export interface AcceptedValue {
  /**
   * The value, in the first unit.
   */
  readonly value: number;
  readonly tolerance?: Tolerance;
  readonly credit?: Credit;
  readonly feedback?: Text;
}
/**
 * A text that is accepted, with credit of its own.
 */
export interface AcceptedAnswer {
  readonly text: Text;
  readonly credit?: Credit;
  readonly feedback?: Text;
}
/**
 * Entries of a report's lists, as they are read one after the other.
 */
export interface ReportEntries {
  /**
   * One a graded submission that counts, in the order of the input.
   */
  readonly results?: readonly Result[];
  /**
   * Submissions without marks.
   */
  readonly rejected?: readonly Rejection[];
  /**
   * Graded submissions that do not count, as another one of the same candidate does.
   */
  readonly superseded?: readonly Superseded[];
}
/**
 * One candidate's marks.
 */
export interface Result {
  readonly candidate: ReportCandidate;
  readonly source: Source;
  /**
   * When it was handed in, as it says.
   */
  readonly submittedAt?: string;
  /**
   * The points, rounded once.
   */
  readonly points: number;
  /**
   * The points that could be had.
   */
  readonly maxPoints: number;
  /**
   * 100 × points / maxPoints, from exact points.
   */
  readonly percent: number;
  /**
   * On the exam's scale.
   */
  readonly grade: number;
  /**
   * Whether the printed grade reaches the pass mark; only where there is one.
   */
  readonly passed?: boolean;
  /**
   * `needs-review` while an essay has no marks.
   */
  readonly status: 'graded' | 'needs-review';
  /**
   * Whether it came after the exam closed.
   */
  readonly late: boolean;
  /**
   * What the answers come to before a negative sum becomes 0; absent where none did.
   */
  readonly beforeFloor?: number;
  /**
   * The points before being late was taken off; absent where nothing was.
   */
  readonly beforeLate?: number;
  /**
   * The share of those points that counts.
   */
  readonly lateShare?: number;
  /**
   * The warnings again, for programs and in order; absent where there is none.
   */
  readonly notes?: readonly ReportNote[];
  /**
   * What was odd, in English.
   */
  readonly warnings: readonly string[];
  /**
   * What each section came to, before the exam's floor and lateness.
   */
  readonly sections: readonly SectionResult[];
  /**
   * What each topic came to, before floors of sections and exam and lateness.
   */
  readonly topics: readonly TopicResult[];
  /**
   * One a question, in the order of the exam; empty with `--answers credits` and `--answers none`.
   */
  readonly answers: readonly Answer[];
  /**
   * The credits alone, in the order of the exam's items; null for what was not asked or waits for marks. With `--answers credits`.
   */
  readonly credits?: readonly (number | null)[];
}
/**
 * Who answered.
 */
export interface ReportCandidate {
  /**
   * The candidate's id, as handed in, without outer white space.
   */
  readonly id: string;
  /**
   * The candidate's name.
   */
  readonly name?: string;
}
/**
 * Where a submission stands.
 */
export interface Source {
  /**
   * The path as given, with the path in an archive behind that of the archive; `-` is standard input.
   */
  readonly file: string;
  /**
   * The line in an NDJSON or CSV file, or the row of a sheet, from 1.
   */
  readonly line?: number;
  /**
   * The place in an array, or which row of a table it is without the heads, from 1.
   */
  readonly index?: number;
}
/**
 * One warning.
 */
export interface ReportNote {
  /**
   * What it is.
   */
  readonly code: string;
  /**
   * What fills in its sentence.
   */
  readonly values: {
    /**
     * A text or a number.
     */
    readonly [k: string]: string | number;
  };
}
/**
 * A section's marks.
 */
export interface SectionResult {
  readonly section: SectionName;
  /**
   * The points, rounded once.
   */
  readonly points: number;
  /**
   * The points that could be had.
   */
  readonly maxPoints: number;
}
/**
 * A topic's marks.
 */
export interface TopicResult {
  /**
   * `bank/topic`.
   */
  readonly topic: string;
  /**
   * The points, rounded once.
   */
  readonly points: number;
  /**
   * The points that could be had.
   */
  readonly maxPoints: number;
}
/**
 * One answer and its marks.
 */
export interface Answer {
  /**
   * The question's full name.
   */
  readonly question: string;
  /**
   * What became of it.
   */
  readonly status: 'correct' | 'partial' | 'incorrect' | 'unanswered' | 'invalid' | 'needs-review';
  /**
   * What it earned of the question, from -1 to 1; null while it waits for marks.
   */
  readonly credit: number | null;
  /**
   * The points it earned; null while it waits for marks.
   */
  readonly points: number | null;
  /**
   * What the question is worth.
   */
  readonly maxPoints: number;
  /**
   * What the candidate answered, as handed in.
   */
  readonly response?: unknown;
  /**
   * Why the answer is invalid, in English.
   */
  readonly message?: string;
  readonly review?: Review;
  readonly amended?: AmendedAnswer;
  /**
   * How the answer came to its credit, step by step; with `--trace`.
   */
  readonly trace?: readonly ReportTraceStep[];
}
/**
 * Who marked the answer by hand, and what was said.
 */
export interface Review {
  readonly source: Source;
  /**
   * Who marked it.
   */
  readonly marker?: string;
  /**
   * What the marker says to the candidate.
   */
  readonly comment?: string;
  /**
   * Points for each criterion of the rubric, in its order.
   */
  readonly criteria?: readonly number[];
}
/**
 * What the answer had before an amendment changed it.
 */
export interface AmendedAnswer {
  /**
   * By the bank as it is.
   */
  readonly before: {
    /**
     * What became of it.
     */
    readonly status: 'correct' | 'partial' | 'incorrect' | 'unanswered' | 'invalid' | 'needs-review';
    /**
     * What it earned of the question; null where it waited for marks.
     */
    readonly credit: number | null;
    /**
     * The points it earned; null where it waited for marks.
     */
    readonly points: number | null;
  };
}
/**
 * One step.
 */
export interface ReportTraceStep {
  /**
   * The step, for programs; of a part of a question with its type before it.
   */
  readonly step: string;
  /**
   * What the step is about.
   */
  readonly values?: {readonly [name: string]: string | number};
  /**
   * The step in words, in English and Spanish.
   */
  readonly text: {
    /**
     * In English.
     */
    readonly en: string;
    /**
     * In Spanish.
     */
    readonly es: string;
  };
}
/**
 * One that could not be graded.
 */
export interface Rejection {
  readonly candidate?: ReportCandidate;
  readonly source: Source;
  /**
   * The reason, for programs.
   */
  readonly code: string;
  /**
   * The reason, for people, in English.
   */
  readonly message: string;
}
/**
 * One that does not count.
 */
export interface Superseded {
  readonly candidate: ReportCandidate;
  readonly source: Source;
  /**
   * When it was handed in, as it says.
   */
  readonly submittedAt?: string;
  /**
   * The points it would have had.
   */
  readonly points?: number;
  readonly by: Source;
}
/**
 * Figures over the graded results. A figure that cannot be had is null, and `reasons` says why.
 */
export interface Statistics {
  readonly exam: ExamStatistics;
  /**
   * Figures a section, in the order of the exam.
   */
  readonly sections: readonly SectionStatistics[];
  /**
   * Figures a question, in the order of the exam.
   */
  readonly questions: readonly QuestionStatistics[];
  /**
   * Figures a topic (`bank/topic`).
   */
  readonly topics: readonly TopicStatistics[];
}
/**
 * Figures of the whole exam.
 */
export interface ExamStatistics {
  /**
   * Graded results.
   */
  readonly n: number;
  /**
   * Mean of the points.
   */
  readonly mean: number | null;
  /**
   * Least points.
   */
  readonly min: number | null;
  /**
   * Most points.
   */
  readonly max: number | null;
  /**
   * Median of the points.
   */
  readonly median: number | null;
  /**
   * Standard deviation of the points, with n − 1.
   */
  readonly sd: number | null;
  /**
   * Skewness of the points (n ≥ 3).
   */
  readonly skewness: number | null;
  /**
   * Kurtosis of the points (n ≥ 4).
   */
  readonly kurtosis: number | null;
  /**
   * Cronbach's alpha.
   */
  readonly alpha: number | null;
  /**
   * Standard error of measurement: sd × √(1 − alpha).
   */
  readonly standardError: number | null;
  readonly alphaInterval?: Interval;
  /**
   * Share of results that passed, from 0 to 1.
   */
  readonly passRate: number | null;
  readonly histogram: Histogram;
  readonly reasons?: Reasons;
}
/**
 * Between which values a figure lies with so much confidence, by the method named in docs/statistics.md.
 */
export interface Interval {
  /**
   * The lower bound.
   */
  readonly low: number;
  /**
   * The upper bound.
   */
  readonly high: number;
}
/**
 * A class.
 */
export interface HistogramClass {
  /**
   * Its lower bound.
   */
  readonly from: number;
  /**
   * Its upper bound.
   */
  readonly to: number;
  /**
   * Results in it.
   */
  readonly count: number;
}
/**
 * Figures of one section.
 */
export interface SectionStatistics {
  readonly section: SectionName;
  /**
   * How many questions it has for each candidate.
   */
  readonly questions: number;
  /**
   * Mean of marks / points over its questions.
   */
  readonly facility: number | null;
  readonly reasons?: Reasons;
}
/**
 * Figures of one question.
 */
export interface QuestionStatistics {
  /**
   * The question's full name.
   */
  readonly question: string;
  readonly section: SectionName;
  /**
   * How many were asked it.
   */
  readonly presented: number;
  /**
   * How many gave an answer that could be read.
   */
  readonly answered: number;
  /**
   * How many left it out.
   */
  readonly omitted: number;
  /**
   * How many gave what is no answer to it.
   */
  readonly invalid: number;
  /**
   * Mean mark / points.
   */
  readonly facility: number | null;
  readonly facilityInterval?: Interval;
  /**
   * Standard deviation of the marks, with n − 1.
   */
  readonly sd: number | null;
  /**
   * Correlation of the mark with the rest of the exam.
   */
  readonly discrimination: number | null;
  /**
   * The covariance of mark and rest / the largest one possible.
   */
  readonly discriminativeEfficiency: number | null;
  /**
   * Alpha of the other questions.
   */
  readonly alphaIfDropped: number | null;
  /**
   * Mean credit of the best 27 % − that of the worst 27 %; ties at the cut share equally.
   */
  readonly upperLower: number | null;
  /**
   * Mean credit of each fifth of the candidates by total, from the weakest to the strongest; ties at a cut share equally.
   */
  readonly fifths: readonly (number | null)[];
  /**
   * What asks for attention; only with 20 answers or more.
   */
  readonly flags: readonly Flag[];
  /**
   * A row a choice, for questions that are answered by choosing.
   */
  readonly choices?: readonly ChoiceStatistics[];
  readonly reasons?: Reasons;
}
/**
 * Figures of one choice.
 */
export interface ChoiceStatistics {
  /**
   * The choice's id; `true` or `false` of a true-false.
   */
  readonly choice: string;
  /**
   * Whether it is right.
   */
  readonly key: boolean;
  /**
   * How many chose it.
   */
  readonly count: number;
  /**
   * Share of those who answered.
   */
  readonly share: number | null;
  /**
   * Share of the best 27 %.
   */
  readonly upper: number | null;
  /**
   * Share of the worst 27 %.
   */
  readonly lower: number | null;
  /**
   * Correlation of choosing it with the rest of the exam.
   */
  readonly discrimination: number | null;
  /**
   * Share of each fifth of the candidates by total that chose it, from the weakest to the strongest.
   */
  readonly fifths: readonly (number | null)[];
  readonly reasons?: Reasons;
}
/**
 * Figures of one topic.
 */
export interface TopicStatistics {
  /**
   * `bank/topic`.
   */
  readonly topic: string;
  /**
   * How many questions it has in the exam.
   */
  readonly questions: number;
  /**
   * Mean of marks / points over its questions.
   */
  readonly facility: number | null;
  readonly reasons?: Reasons;
}
/**
 * What `grade` writes: every submission found, with its marks or the reason why it has none.
 */
export interface Report {
  /**
   * The version of this format.
   */
  readonly report: 1;
  /**
   * The program that wrote it.
   */
  readonly generator: {
    /**
     * Its name.
     */
    readonly name: 'quizvisor';
    /**
     * Its version.
     */
    readonly version: string;
  };
  readonly exam: ReportExam;
  /**
   * One a graded submission that counts, in the order of the input.
   */
  readonly results: readonly Result[];
  /**
   * Submissions without marks.
   */
  readonly rejected: readonly Rejection1[];
  /**
   * Graded submissions that do not count, as another one of the same candidate does.
   */
  readonly superseded: readonly Superseded1[];
  /**
   * Candidates of the roster of whom no submission was found; only where there was a roster. They have no marks: being absent is not 0.
   */
  readonly absent?: readonly Absent[];
  /**
   * What was found: found = graded + rejected + superseded.
   */
  readonly input: {
    /**
     * Submissions found.
     */
    readonly found: number;
    /**
     * Submissions that count.
     */
    readonly graded: number;
    /**
     * Submissions without marks.
     */
    readonly rejected: number;
    /**
     * Submissions that another one replaces.
     */
    readonly superseded: number;
    /**
     * Candidates of the roster without a submission; only where there was a roster. They are not among those found.
     */
    readonly absent?: number;
  };
  readonly statistics: Statistics;
}
/**
 * What was graded against.
 */
export interface ReportExam {
  /**
   * The exam's id; without an exam, the banks' ids joined by `+`.
   */
  readonly id: string;
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * SHA-256 of what candidates can see of it.
   */
  readonly fingerprint: string;
  /**
   * The points that can be had; null where candidates had questions of different worth.
   */
  readonly maxPoints: number | null;
  /**
   * How many questions it has.
   */
  readonly questions: number;
  /**
   * The language it is taken in; absent where candidates chose.
   */
  readonly language?: string;
  /**
   * Whether all had the same questions, or each candidate questions of their own.
   */
  readonly variants?: 'same' | 'per-candidate';
  readonly grading: ReportGrading;
  /**
   * Its sections, in order.
   */
  readonly sections: readonly ReportSection[];
  /**
   * The topics of its questions, in the order in which they come.
   */
  readonly topics: readonly ReportTopic[];
  /**
   * The questions that may be asked, as their bank has them.
   */
  readonly items: readonly ReportItem[];
  /**
   * What was graded otherwise than the banks say, in the order in which it applied; with `--amend`.
   */
  readonly amendments?: readonly ReportAmendment[];
}
/**
 * How marks became grades.
 */
export interface ReportGrading {
  /**
   * Grades run from 0 to this.
   */
  readonly scale: number;
  /**
   * The grade that passes.
   */
  readonly pass?: number;
  /**
   * Decimals of points and grades.
   */
  readonly decimals: number;
  /**
   * What a wrong single-choice or true-false cost, as a share of the question, or `guessing`; absent where it cost nothing.
   */
  readonly penalty?: number | string;
  /**
   * Where a negative sum became 0.
   */
  readonly floor?: 'none' | 'section' | 'exam' | 'question';
  /**
   * When the exam closed; what came after it was late.
   */
  readonly closesAt?: string;
  readonly late?: ReportLate;
}
/**
 * What being late cost, as shares of a positive total; absent where it cost nothing.
 */
export interface ReportLate {
  /**
   * For each started day.
   */
  readonly perDay: number;
  /**
   * In all, at most.
   */
  readonly max: number;
}
/**
 * A section.
 */
export interface ReportSection {
  readonly section: SectionName;
  readonly title: Text;
  /**
   * How many questions each candidate has in it.
   */
  readonly questions: number;
}
/**
 * A topic.
 */
export interface ReportTopic {
  /**
   * `bank/topic`.
   */
  readonly topic: string;
  readonly title: Text;
}
/**
 * A question.
 */
export interface ReportItem {
  /**
   * Its full name.
   */
  readonly question: string;
  /**
   * Its type.
   */
  readonly type: string;
  /**
   * `bank/topic`.
   */
  readonly topic: string;
  readonly section: SectionName;
  readonly difficulty: Difficulty;
  /**
   * What it is worth.
   */
  readonly points: number;
  readonly prompt: Text;
  /**
   * The model answer, as a response.
   */
  readonly key: unknown;
  /**
   * What its key and responses name: choices, items and targets.
   */
  readonly options?: readonly ReportOption[];
}
/**
 * One of them.
 */
export interface ReportOption {
  /**
   * Its id.
   */
  readonly id: string;
  readonly text: Text;
}
/**
 * A change of one question.
 */
export interface ReportAmendment {
  /**
   * The question's full name.
   */
  readonly question: string;
  /**
   * What was changed.
   */
  readonly what: 'accept' | 'key' | 'drop' | 'full-marks';
  /**
   * What is accepted (a list), the new key, or who gets full marks.
   */
  readonly value?: unknown;
  /**
   * What the accepted responses earn, where it is not all.
   */
  readonly credit?: number;
  /**
   * Whether marks could go down.
   */
  readonly policy: 'replace' | 'never-lower';
  /**
   * Why.
   */
  readonly reason: string;
  /**
   * The day of the decision.
   */
  readonly date: string;
  /**
   * Who decided it.
   */
  readonly by?: string;
}
/**
 * One that could not be graded.
 */
export interface Rejection1 {
  readonly candidate?: ReportCandidate;
  readonly source: Source;
  /**
   * The reason, for programs.
   */
  readonly code: string;
  /**
   * The reason, for people, in English.
   */
  readonly message: string;
}
/**
 * One that does not count.
 */
export interface Superseded1 {
  readonly candidate: ReportCandidate;
  readonly source: Source;
  /**
   * When it was handed in, as it says.
   */
  readonly submittedAt?: string;
  /**
   * The points it would have had.
   */
  readonly points?: number;
  readonly by: Source;
}
/**
 * One of them.
 */
export interface Absent {
  readonly candidate: ReportCandidate;
}
/**
 * What a shard's report says of one submission, on a line of its own: what `merge` needs to decide between duplicates and to work out figures, and the result or rejection as the whole report has it.
 */
export interface ShardAttempt {
  /**
   * Its place in the whole input, from 0.
   */
  readonly position: number;
  readonly rejection?: Rejection2;
  /**
   * Whose it is.
   */
  readonly candidate?: string;
  /**
   * When it was handed in, in milliseconds since 1970; null where it does not say.
   */
  readonly handedIn?: number | null;
  /**
   * What it earned after floors, in the units of marks.
   */
  readonly mark?: number;
  /**
   * What lateness leaves of it, in millionths.
   */
  readonly share?: number;
  /**
   * What its answers come to before floors, in the units of marks.
   */
  readonly total?: number;
  /**
   * Its printed grade.
   */
  readonly grade?: number;
  /**
   * How many answers wait for marks by hand.
   */
  readonly waiting?: number;
  /**
   * What became of each question of the exam, by the shard's own numbers; 0 is not asked.
   */
  readonly outcomes?: readonly number[];
  /**
   * The outcomes that the shard met first here: the question's index, the mark, the status and the choices as bits.
   */
  readonly met?: never[][];
  /**
   * What was odd about it, for the closing lines.
   */
  readonly odd?: readonly ShardOddity[];
  readonly result?: Result;
}
/**
 * One that could not be graded.
 */
export interface Rejection2 {
  readonly candidate?: ReportCandidate;
  readonly source: Source;
  /**
   * The reason, for programs.
   */
  readonly code: string;
  /**
   * The reason, for people, in English.
   */
  readonly message: string;
}
/**
 * One oddity.
 */
export interface ShardOddity {
  /**
   * What it is, for programs.
   */
  readonly code: string;
  /**
   * The question or column that it is about.
   */
  readonly subject: string;
  /**
   * What was found there, shortened.
   */
  readonly value: string;
  /**
   * What fills in its sentence.
   */
  readonly values: {
    /**
     * A text or a number.
     */
    readonly [k: string]: string | number;
  };
  /**
   * Whether the mark may be wrong for it.
   */
  readonly isDoubtful?: true;
}
/**
 * What one candidate handed in. Unknown fields are ignored with a warning.
 */
export interface Submission {
  /**
   * The id of the exam that was taken.
   */
  readonly exam?: string;
  /**
   * Who answered.
   */
  readonly candidate: {readonly id: string; readonly name?: string};
  /**
   * The language for feedback; it never changes what is right.
   */
  readonly language?: string;
  /**
   * The fingerprint of the paper that was answered.
   */
  readonly fingerprint?: string;
  /**
   * When the candidate began, RFC 3339.
   */
  readonly startedAt?: string;
  /**
   * When it was handed in, RFC 3339.
   */
  readonly submittedAt?: string;
  /**
   * Question name (`bank/id`, or a bare id that is unique) → response.
   */
  readonly answers: {readonly [question: string]: unknown};
}

/** Every question type by its name. */
export interface QuestionMap {
  readonly 'cloze': ClozeQuestion;
  readonly 'essay': EssayQuestion;
  readonly 'matching': MatchingQuestion;
  readonly 'multiple-response': MultipleResponseQuestion;
  readonly 'numerical': NumericalQuestion;
  readonly 'ordering': OrderingQuestion;
  readonly 'short-answer': ShortAnswerQuestion;
  readonly 'single-choice': SingleChoiceQuestion;
  readonly 'true-false': TrueFalseQuestion;
}

export type QuestionTypeName = keyof QuestionMap;
