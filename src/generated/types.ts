// Generated from schemas/ by `npm run generate`; do not edit.

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
export type Question = MultipleResponseQuestion | ShortAnswerQuestion | SingleChoiceQuestion | TrueFalseQuestion;
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
 * What an answer earns of its question, from -1 to 1: a number, or a fraction in quotes (`"1/3"`).
 */
export type Credit = number | string;
/**
 * Figure → why it cannot be had.
 */
export type Reasons = {readonly [figure: string]: string};

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
 * A text that is accepted, with credit of its own.
 */
export interface AcceptedAnswer {
  readonly text: Text;
  readonly credit?: Credit;
  readonly feedback?: Text;
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
   * The path as given; `-` is standard input.
   */
  readonly file: string;
  /**
   * The line in an NDJSON file, from 1.
   */
  readonly line?: number;
  /**
   * The place in an array, from 1.
   */
  readonly index?: number;
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
   * What was odd, in English.
   */
  readonly warnings: readonly string[];
  /**
   * One a question, in the order of the exam.
   */
  readonly answers: readonly Answer[];
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
}
/**
 * Figures over the graded results. A figure that cannot be had is null, and `reasons` says why.
 */
export interface Statistics {
  readonly exam: ExamStatistics;
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
  /**
   * What was graded against.
   */
  readonly exam: {
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
     * The points that can be had.
     */
    readonly maxPoints: number;
    /**
     * How many questions it has.
     */
    readonly questions: number;
  };
  /**
   * One a graded submission that counts, in the order of the input.
   */
  readonly results: readonly Result[];
  /**
   * Submissions without marks.
   */
  readonly rejected: readonly Rejection[];
  /**
   * Graded submissions that do not count, as another one of the same candidate does.
   */
  readonly superseded: readonly Superseded[];
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
  };
  readonly statistics: Statistics;
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
  readonly 'multiple-response': MultipleResponseQuestion;
  readonly 'short-answer': ShortAnswerQuestion;
  readonly 'single-choice': SingleChoiceQuestion;
  readonly 'true-false': TrueFalseQuestion;
}

export type QuestionTypeName = keyof QuestionMap;
