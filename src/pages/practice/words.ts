/** A sentence of a count: one for 1, one for every other number. Gaps stand in braces. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Every word of the practice page, as data, since the page carries them. Gaps stand in braces: `{count}`. */
export interface PracticePageWords {
  readonly kind: string;
  readonly about: string;
  readonly noScript: string;
  readonly skip: string;
  readonly made: string;
  readonly start: {
    readonly title: string;
    readonly language: string;
    readonly topics: string;
    readonly chosen: string;
    readonly all: string;
    readonly none: string;
    readonly which: string;
    readonly pools: { readonly [pool in 'all' | 'fresh' | 'missed' | 'flagged']: string };
    readonly number: string;
    readonly order: string;
    readonly orders: { readonly [order in 'random' | 'daily']: string };
    readonly shortcuts: string;
    readonly begin: string;
    readonly fitting: Counted;
    readonly sources: string;
    readonly source: string;
    readonly license: string;
  };
  readonly question: {
    readonly title: string;
    readonly progress: string;
    readonly difficulties: { readonly [difficulty in 'easy' | 'medium' | 'hard']: string };
    readonly answer: string;
    readonly send: string;
    readonly skip: string;
    readonly hint: Counted;
    readonly hintTitle: string;
    readonly hintCost: string;
    readonly flag: string;
    readonly flagged: string;
    readonly unflagged: string;
    readonly previous: string;
    readonly next: string;
    readonly finish: string;
    readonly quit: string;
    readonly nothing: string;
    readonly tryAgain: string;
    readonly keys: string;
    readonly keyHelp: readonly string[];
  };
  readonly controls: {
    readonly trueWord: string;
    readonly falseWord: string;
    readonly noneOfThem: string;
    readonly write: string;
    readonly number: string;
    readonly units: string;
    readonly choose: string;
    readonly blank: string;
    readonly leftOut: string;
    readonly up: string;
    readonly down: string;
    readonly moved: string;
    readonly orderHelp: string;
    readonly orderUntouched: string;
    readonly wordCount: Counted;
    readonly least: string;
    readonly most: string;
  };
  readonly lesson: {
    readonly right: string;
    readonly partlyRight: string;
    readonly wrong: string;
    readonly skipped: string;
    readonly needsReview: string;
    readonly isRight: string;
    readonly wasWrong: string;
    readonly rightAnswer: string;
    readonly alsoRight: string;
    readonly spelling: string;
    readonly sample: string;
    readonly feedback: string;
    readonly explanation: string;
    readonly references: string;
    readonly howMarked: string;
    readonly credit: string;
  };
  readonly summary: {
    readonly title: string;
    readonly score: Counted;
    readonly unanswered: Counted;
    readonly waiting: Counted;
    readonly topic: string;
    readonly rightOf: string;
    readonly share: string;
    readonly missed: string;
    readonly allRight: string;
    readonly again: Counted;
    readonly anew: string;
  };
  readonly history: {
    readonly title: string;
    readonly kept: Counted;
    readonly about: string;
    readonly blocked: string;
    readonly full: string;
    readonly save: string;
    readonly saved: string;
    readonly forget: string;
    readonly sure: string;
    readonly forgetYes: string;
    readonly forgetNo: string;
    readonly forgotten: string;
  };
}
