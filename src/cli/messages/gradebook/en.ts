import type { FeedbackWords } from '../../../pages/feedback/words.ts';
import { many } from '../many.ts';

/** The words of the gradebook, of the other outputs of `grade`, of its bar and of its closing lines in English. */
export const gradeOutputsInEnglish = {
  format: 'form of the report: one JSON document, or a result a line (ndjson) with the rest in a summary file',
  summaryFile: 'with --format ndjson: where the rest of the report goes (else beside -o, as NAME.summary.json)',
  csv: 'write a gradebook, a row a candidate (without -o no JSON is kept)',
  csvFor: 'with --csv: whose columns and signs it has',
  raw: 'with --csv: write texts as they are, also where a spreadsheet would run them as formulas',
  feedback: 'write a page for each candidate into a folder (without -o no JSON is kept)',
  feedbackFormat: 'with --feedback: form of the pages',
  reveal: 'with --feedback: what pages give away: marks, also right answers, also explanations (all)',
  csvWritten: (file: string) => `${file} written.`,
  csvWithoutQuestions: 'The gradebook has no columns of questions, as --answers is not full.',
  feedbackWritten: (folder: string, count: number) => `${folder}: ${many(count, 'page', 'pages')} written.`,
  progress: {
    done: (count: number) => `${count} graded`,
    rate: (count: number) => `${count}/s`,
    left: (clock: string) => `${clock} left`,
  },
  closing: {
    counts: (found: number, graded: number, waiting: number, rejected: number, superseded: number, absent: string) =>
      `In all ${many(found, 'submission', 'submissions')}: ${graded} graded${waiting === 0 ? '' : ` (${waiting} of them ${waiting === 1 ? 'waits' : 'wait'} for marks)`}, ${rejected} failed (rejected), ${superseded} superseded${absent === '' ? '' : `; ${absent} absent`}.`,
    passed: (passed: number, of: number, share: string) => `Passed: ${passed} of ${of} (${share}).`,
    noAnswers: (question: string, value: string, often: number) =>
      `answer to ${question} that is no answer to it${value === '' ? '' : `, most often "${value}" (${often})`}`,
    letters: (question: string, value: string, often: number) =>
      `answer to ${question} by a bare letter${value === '' ? '' : `, most often "${value}" (${often})`}`,
    moreOdd: (count: number) =>
      `… and ${many(count, 'more kind', 'more kinds')} of oddities; the report has them beside each result.`,
    weakest: 'Weakest questions (mean share of their points):',
    answers: (count: number) => many(count, 'answer', 'answers'),
  },
};

/** The words of a candidate's page in English. */
export const feedbackInEnglish: FeedbackWords = {
  kind: 'Your result',
  id: 'Id',
  handedIn: (at) => `handed in ${at}`,
  late: 'handed in late',
  floor: (points) => `The answers come to ${points} points; a negative sum counts as 0.`,
  lateCost: (percent, points) => `Handed in late: ${percent} % of ${points} points count.`,
  changed: (number, what, reason) =>
    `Question ${number} ${{ accept: 'accepts more answers', key: 'has another right answer', drop: 'does not count', 'full-marks': 'gives full marks' }[what]} since the exam: ${reason}`,
  points: (points, of) => `${points} of ${of} ${of === '1' ? 'point' : 'points'}`,
  percent: (percent) => `${percent} %`,
  grade: (grade, scale) => `Grade ${grade} of ${scale}`,
  passed: (pass) => `Passed (from ${pass} on)`,
  notPassed: (pass) => `Not passed (${pass} is needed)`,
  waiting: (count) =>
    `${many(count, 'answer still waits', 'answers still wait')} for marks, so this total is not final yet.`,
  question: (number) => `Question ${number}`,
  yourAnswer: 'Your answer',
  statuses: {
    correct: 'right',
    partial: 'partly right',
    incorrect: 'wrong',
    unanswered: 'not answered',
    invalid: 'not readable',
    'needs-review': 'not marked yet',
  },
  waits: 'waits for marks',
  noAnswer: 'No answer',
  noneOfThem: 'None of them',
  trueWord: 'True',
  falseWord: 'False',
  leftOut: 'left out',
  alsoRight: (texts) => `(also right: ${texts})`,
  notes: {
    message: 'Why it could not be read',
    feedback: 'To your answer',
    comment: 'From your marker',
    criteria: 'Points by criterion',
    amended: 'Marked anew',
    right: 'Right answer',
    spelling: 'Accepted with a typing slip; it is written',
    sample: 'Sample answer',
    explanation: 'Explanation',
    references: 'Read again',
  },
  before: (points) => `The exam was amended; before that this answer had ${points} points.`,
  criterion: (number) => `Criterion ${number}`,
};
