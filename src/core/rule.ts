import type { Bank, ExamFile, Question } from '../generated/types.ts';
import type { Fix, FixableProblem } from './fix.ts';
import type { Credit, Hundredths, Mark } from './marks.ts';
import type { MessageValues } from './question-type.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Something wrong at a JSON Pointer of a document; `values` fill in the rule's message. */
export interface Problem {
  readonly rule: string;
  readonly pointer: string;
  /** Whether the trouble is in the key at the pointer and not in its value. */
  readonly at?: 'key' | 'value';
  /** The line, from 1, where the trouble is in a comment, which no pointer reaches. */
  readonly line?: number;
  /** How grave it is, where it is not as grave as its rule. */
  readonly severity?: Severity;
  readonly values?: MessageValues;
}

/** What a rule reports of what it looked at; the engine knows which rule and where it stands. */
export type RuleProblem = Omit<Problem, 'rule'>;

/** A scalar as the author wrote it. */
export interface WrittenScalar {
  readonly pointer: string;
  /** Whether it stands without quotes and on one line. */
  readonly plain: boolean;
  /** The source text of the scalar. */
  readonly text: string;
  /** What follows it on its line. */
  readonly rest: string;
  /** The white space before it on its line, with the character that this follows. */
  readonly before: string;
  /** Whether it is a key; its pointer is that of the value. */
  readonly key: boolean;
}

/** A file as the reader of YAML gives it: its data, or what kept it from being read. */
export interface SourceDocument {
  readonly file: string;
  /** Whether the user named this very file, and did not come upon it in a folder. */
  readonly named: boolean;
  readonly data: unknown;
  /** What the reader of YAML found; then there is no data. */
  readonly problem?: Problem;
  /** The source text of the scalar at a pointer. */
  sourceAt(pointer: string): string | undefined;
  /** The scalars in their order, keys of mappings too. */
  scalars(): Iterable<WrittenScalar>;
}

/** A bank whose head is sound, with those of its questions that are. */
export interface CheckedBank {
  readonly file: string;
  readonly bank: Bank;
  readonly questions: readonly { readonly index: number; readonly question: Question }[];
}

/** A part of an exam with all that may be asked in it: first what is named, then what is drawn from. */
export interface CheckedSection {
  readonly questions: readonly { readonly name: string; readonly question: Question; readonly points: Hundredths }[];
  /** How many of `questions`, from the first, are always asked. */
  readonly named: number;
  /** How many of the others are drawn. */
  readonly drawn: number;
}

/** An exam whose file is as its schema wants it, with the banks that it names, each of them usable. */
export interface CheckedExam {
  readonly file: string;
  readonly exam: ExamFile;
  readonly banks: readonly CheckedBank[];
  /** What it comes to; absent where it cannot be assembled, of which others speak. */
  readonly assembled?: {
    readonly sections: readonly CheckedSection[];
    /** What full marks come to; absent where that may differ between candidates. */
    readonly worth?: Mark;
  };
  /** When it opens and closes, in milliseconds; absent where it does not say, or names no such time. */
  readonly opensAt?: number;
  readonly closesAt?: number;
}

/** The documents that each entry of an exam's `banks` stands for; an empty list where it stands for nothing. */
export type ExamBanks = ReadonlyMap<SourceDocument, readonly (readonly SourceDocument[])[]>;

/** What a rule may ask of the engine. */
export interface RuleContext {
  /** The credit that a response earns of a question, and what became of it. */
  grade(question: Question, response: unknown): { readonly status: string; readonly credit: Credit };
  /** Today as `YYYY-MM-DD`, where it was given. */
  readonly today: string | undefined;
  /** The value of one of the rule's options: the configured one, else its default. */
  option(name: string): number;
}

interface RuleHead {
  /** What it is by default. */
  readonly severity: Severity;
  /** Whether `grade` and `practice` refuse a bank with it. */
  readonly blocking?: boolean;
  /** Whether it needs today's date; where that is only the machine's, what it finds is no more than noted. */
  readonly needsToday?: boolean;
  /** Numbers that a configuration may set, with their defaults. */
  readonly options?: { readonly [name: string]: number };
  /** The mechanical repair of one of its problems, where there is one. */
  fix?(problem: FixableProblem): Fix | undefined;
}

/**
 * A rule of `check`. Its scope says what it looks at; rules of scope `reader` are reported by the reader of YAML, by
 * the schema, by question types or by what assembles exams, and stand here for their severity and words.
 */
export type Rule = RuleHead &
  (
    | { readonly scope: 'reader' }
    | { readonly scope: 'source'; check(scalars: Iterable<WrittenScalar>, context: RuleContext): Iterable<RuleProblem> }
    | { readonly scope: 'question'; check(question: Question, bank: Bank, context: RuleContext): Iterable<RuleProblem> }
    | { readonly scope: 'bank'; check(bank: CheckedBank, context: RuleContext): Iterable<RuleProblem> }
    | {
        readonly scope: 'library';
        check(
          banks: readonly CheckedBank[],
          context: RuleContext,
        ): Iterable<RuleProblem & { readonly bank: CheckedBank }>;
      }
    | { readonly scope: 'exam'; check(exam: CheckedExam, context: RuleContext): Iterable<RuleProblem> }
  );

/** Gives a rule its type. */
export const defineRule = (rule: Rule): Rule => rule;
