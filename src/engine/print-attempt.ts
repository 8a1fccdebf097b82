import { shownId } from '../core/candidate.ts';
import type { Mark } from '../core/marks.ts';
import { markUnit, printMark, roundFraction } from '../core/marks.ts';
import { jsonText } from '../core/text.ts';
import type { Source } from '../generated/types.ts';
import { type Exam, type ExamForm, worthOf } from './exam.ts';
import type { Attempt } from './grade.ts';
import type { AnswerDetail, ReportWords } from './print-answer.ts';
import { type Total, wholeShare } from './total.ts';

/** A text that JSON has as it is. */
const plainText = /^[ !#-[\]-~]*$/;

const quoted = (text: string): string => (plainText.test(text) ? `"${text}"` : jsonText(text));

/** Prints sources; many submissions stand in one file. */
const openSourceText = () => {
  let last = { file: '', text: '""' };
  return ({ file, line, index }: Source): string => {
    if (file !== last.file) last = { file, text: quoted(file) };
    return `{"file":${last.text}${line === undefined ? '' : `,"line":${line}`}${index === undefined ? '' : `,"index":${index}`}}`;
  };
};

/** A printed attempt: the line that a report has of it, and what of it others need. */
export interface PrintedAttempt {
  readonly text: string;
  readonly points: number;
  readonly grade: number;
}

interface Figures {
  readonly points: number;
  readonly grade: number;
  readonly text: string;
}

/** What all attempts have in common in print of a section or a topic, and by mark what is printed of it. */
interface PartText {
  readonly before: string;
  readonly after: string;
  /** Undefined where each candidate has a form of their own. */
  readonly known: Map<Mark, string> | undefined;
}

/** What all attempts at a form have in common in print. */
interface FormText {
  /** By mark on time, as few marks are met by many candidates. */
  readonly figures: Map<Mark, Figures>;
  readonly sections: readonly PartText[];
  readonly topics: readonly PartText[];
}

/** As many totals as are remembered, and as many marks of a section or a topic. */
const mostFigures = 100_000;
const mostParts = 1000;

/** What is printed of answers, with commas between; added up, which is quicker than joining a list. */
const printedOf = (answers: Attempt['answers']): string => {
  let text = '';
  for (let place = 0; place < answers.length; place += 1) {
    const answer = answers[place];
    if (answer) text += place === 0 ? answer.printed : `,${answer.printed}`;
  }
  return text;
};

/** Opens a printer of results: each figure is rounded once, where it is printed. */
export const openResultPrinter = (exam: Exam, words: ReportWords, detail: AnswerDetail) => {
  const { decimals, scale, pass } = exam.grading;
  const marks = new Map<Mark, string>();
  const markText = (mark: Mark): string => {
    const known = marks.get(mark);
    if (known !== undefined) return known;
    const text = String(printMark(mark, decimals));
    if (marks.size < mostFigures) marks.set(mark, text);
    return text;
  };
  const partText = (kind: 'section' | 'topic', name: string | number, worth: Mark): PartText => ({
    before: `{"${kind}":${jsonText(name)},"points":`,
    after: `,"maxPoints":${markText(worth)}}`,
    known: exam.form && new Map(),
  });
  const printPart = ({ before, after, known }: PartText, mark: Mark): string => {
    const found = known?.get(mark);
    if (found !== undefined) return found;
    const text = before + markText(mark) + after;
    if (known && known.size < mostParts) known.set(mark, text);
    return text;
  };
  const printParts = (parts: readonly PartText[], marks: readonly Mark[]): string => {
    let text = '';
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at];
      if (part) text += (at === 0 ? '' : ',') + printPart(part, marks[at] ?? 0);
    }
    return text;
  };
  const sourceText = openSourceText();
  const forms = new WeakMap<ExamForm, FormText>();
  const formText = (form: ExamForm): FormText => {
    const known = forms.get(form);
    if (known) return known;
    const text: FormText = {
      figures: new Map(),
      sections: exam.sections.map(({ scope }, at) =>
        partText('section', scope, worthOf(exam.questions, form.sections[at] ?? [])),
      ),
      topics: [...form.topics].map(([topic, places]) => {
        const indexes = places.map((place) => form.asked[place] ?? -1);
        return partText('topic', topic, worthOf(exam.questions, indexes));
      }),
    };
    forms.set(form, text);
    return text;
  };
  const figuresOf = ({ mark, share }: Total, { maxMark }: ExamForm): Figures => {
    const [earned, divisor] = [BigInt(mark) * BigInt(share), BigInt(wholeShare)];
    const whole = BigInt(maxMark) * divisor;
    // A paper of which every question was dropped is worth nothing, and nothing of nothing is 0.
    const points = roundFraction(earned, markUnit * divisor, decimals);
    const grade = whole === 0n ? 0 : roundFraction(earned * BigInt(scale), whole * 100n, decimals);
    const percent = whole === 0n ? 0 : roundFraction(earned * 100n, whole, decimals);
    const passed = pass === undefined ? '' : `,"passed":${grade >= pass}`;
    const text = `"points":${points},"maxPoints":${markText(maxMark)},"percent":${percent},"grade":${grade}${passed}`;
    return { points, grade, text };
  };
  const knownFigures = (total: Total, form: ExamForm, { figures }: FormText): Figures => {
    if (total.share !== wholeShare) return figuresOf(total, form);
    const known = figures.get(total.mark);
    if (known) return known;
    const made = figuresOf(total, form);
    if (figures.size < mostFigures) figures.set(total.mark, made);
    return made;
  };
  /** What floors and being late have made of the sum, where they did. */
  const takenOff = ({ mark, sum, share }: Total): string =>
    (mark === sum ? '' : `"beforeFloor":${markText(sum)},`) +
    (share === wholeShare ? '' : `"beforeLate":${markText(mark)},"lateShare":${share / wholeShare},`);
  const answersText = ({ answers, form }: Attempt): string => {
    if (detail === 'none') return '"answers":[]';
    if (detail === 'full') return `"answers":[${printedOf(answers)}]`;
    if (exam.form) return `"answers":[],"credits":[${printedOf(answers)}]`;
    const all: string[] = new Array(exam.questions.length).fill('null');
    for (const [place, index] of form.asked.entries()) all[index] = answers[place]?.printed ?? 'null';
    return `"answers":[],"credits":[${all.join()}]`;
  };
  return (attempt: Attempt, source: Source): PrintedAttempt => {
    const { submission, form, total, warnings } = attempt;
    const common = formText(form);
    const figures = knownFigures(total, form, common);
    const { id, name } = submission.candidate;
    const candidate = `{"id":${quoted(shownId(id))}${name === undefined ? '' : `,"name":${quoted(name)}`}}`;
    const handedIn = submission.submittedAt === undefined ? '' : `"submittedAt":${quoted(submission.submittedAt)},`;
    const odd = warnings.length === 0 ? '[]' : jsonText(warnings.map((warning) => words.warning(warning)));
    const notes =
      warnings.length === 0 ? '' : `"notes":${jsonText(warnings.map(({ code, values = {} }) => ({ code, values })))},`;
    const text =
      `{"candidate":${candidate},"source":${sourceText(source)},${handedIn}${figures.text},` +
      `"status":"${attempt.status}","late":${attempt.late},${takenOff(total)}"warnings":${odd},${notes}` +
      `"sections":[${printParts(common.sections, total.sections)}],"topics":[${printParts(common.topics, total.topics)}],${answersText(attempt)}}`;
    return { text, points: figures.points, grade: figures.grade };
  };
};
