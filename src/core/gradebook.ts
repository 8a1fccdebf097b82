/** What became of a candidate: marked, waiting for marks by hand, of the roster without a submission, or not gradable. */
export type GradebookState = 'graded' | 'needs-review' | 'absent' | 'rejected';

/** A cell: text of somebody, a number, a word of the format's own that is written as it is, or nothing. */
export type GradebookCell = string | number | { readonly word: string } | undefined;

/** What a gradebook has to know of an exam. */
export interface GradebookExam {
  readonly title: string;
  /** The points that can be had; null where candidates had questions of different worth. */
  readonly maxPoints: number | null;
  readonly sections: readonly { readonly section: string | number; readonly title: string }[];
  /** Full names of the questions that have a column. */
  readonly questions: readonly string[];
}

/** A candidate's row. Nobody who has no marks has a number: being absent is not 0. */
export interface GradebookEntry {
  readonly candidate: string;
  readonly name?: string;
  readonly state: GradebookState;
  readonly points?: number;
  readonly maxPoints?: number;
  /** The next three are decided only once all answers are marked. */
  readonly percent?: number;
  readonly grade?: number;
  readonly passed?: boolean;
  readonly late?: boolean;
  readonly submittedAt?: string;
  /** Points of each section, in the order of the exam. */
  readonly sections: readonly (number | undefined)[];
  /** Points of each question that has a column; undefined where it was not asked or waits for marks. */
  readonly questions: readonly (number | undefined)[];
  readonly warnings?: number;
}

/** One form of the gradebook: how its numbers and lines are written, and what its rows hold. */
export interface Gradebook {
  readonly separator: ',' | ';';
  readonly decimalMark: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
  readonly byteOrderMark: boolean;
  /** The rows before the first candidate. */
  heads(exam: GradebookExam): readonly (readonly GradebookCell[])[];
  /** A candidate's row; undefined where this form has none of them. */
  row(entry: GradebookEntry): readonly GradebookCell[] | undefined;
}

/** Gives a gradebook its type. */
export const defineGradebook = (gradebook: Gradebook): Gradebook => gradebook;

const truth = (value: boolean | undefined): GradebookCell => (value === undefined ? undefined : { word: `${value}` });

/** The columns of our own gradebooks: with one row a candidate, the same wherever they are opened. */
export const ownColumns: Pick<Gradebook, 'heads' | 'row'> = {
  heads: ({ sections, questions }) => [
    [
      'candidate',
      'name',
      'state',
      'points',
      'maxPoints',
      'percent',
      'grade',
      'passed',
      'late',
      'submittedAt',
      ...sections.map(({ section, title }) => `section ${section}: ${title}`),
      ...questions,
      'warnings',
    ],
  ],
  row: (entry) => [
    entry.candidate,
    entry.name,
    { word: entry.state },
    entry.points,
    entry.maxPoints,
    entry.percent,
    entry.grade,
    truth(entry.passed),
    truth(entry.late),
    entry.submittedAt,
    ...entry.sections,
    ...entry.questions,
    entry.warnings,
  ],
};
