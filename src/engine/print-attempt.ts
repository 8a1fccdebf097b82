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

const sourceText = ({ file, line, index }: Source): string =>
  `{"file":${quoted(file)}${line === undefined ? '' : `,"line":${line}`}${index === undefined ? '' : `,"index":${index}`}}`;

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

/** What all attempts at a form have in common in print. */
interface FormText {
  /** By mark on time, as few marks are met by many candidates. */
  readonly figures: Map<Mark, Figures>;
  readonly sections: readonly (readonly [before: string, after: string])[];
  readonly topics: readonly (readonly [before: string, after: string, places: readonly number[]])[];
}

/** As many totals as are remembered. */
const mostFigures = 100_000;

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
  const forms = new WeakMap<ExamForm, FormText>();
  const formText = (form: ExamForm): FormText => {
    const known = forms.get(form);
    if (known) return known;
    const text: FormText = {
      figures: new Map(),
      sections: exam.sections.map(({ scope }, at) => [
        `{"section":${jsonText(scope)},"points":`,
        `,"maxPoints":${markText(worthOf(exam.questions, form.sections[at] ?? []))}}`,
      ]),
      topics: [...form.topics].map(([topic, places]) => {
        const worth = worthOf(
          exam.questions,
          places.map((place) => form.asked[place] ?? -1),
        );
        return [`{"topic":${jsonText(topic)},"points":`, `,"maxPoints":${markText(worth)}}`, places];
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
  const answersText = ({ answers, form }: Attempt): string => {
    if (detail === 'none') return '"answers":[]';
    const parts = answers.map(({ printed }) => printed);
    if (detail === 'full') return `"answers":[${parts.join()}]`;
    if (exam.form) return `"answers":[],"credits":[${parts.join()}]`;
    const all: string[] = new Array(exam.questions.length).fill('null');
    for (const [place, index] of form.asked.entries()) all[index] = parts[place] ?? 'null';
    return `"answers":[],"credits":[${all.join()}]`;
  };
  return (attempt: Attempt, source: Source): PrintedAttempt => {
    const { submission, form, total, answers, warnings } = attempt;
    const common = formText(form);
    const figures = knownFigures(total, form, common);
    const { id, name } = submission.candidate;
    let sections = '';
    for (const [at, [before, after]] of common.sections.entries())
      sections += `${at === 0 ? '' : ','}${before}${markText(total.sections[at] ?? 0)}${after}`;
    let topics = '';
    for (const [before, after, places] of common.topics) {
      let sum = 0;
      for (const place of places) sum += answers[place]?.mark ?? 0;
      topics += `${topics === '' ? '' : ','}${before}${markText(sum)}${after}`;
    }
    const candidate = `{"id":${quoted(shownId(id))}${name === undefined ? '' : `,"name":${quoted(name)}`}}`;
    const handedIn = submission.submittedAt === undefined ? '' : `"submittedAt":${quoted(submission.submittedAt)},`;
    const odd = warnings.length === 0 ? '[]' : jsonText(warnings.map((warning) => words.warning(warning)));
    const text =
      `{"candidate":${candidate},"source":${sourceText(source)},${handedIn}${figures.text},` +
      `"status":"${attempt.status}","late":${attempt.late},"warnings":${odd},` +
      `"sections":[${sections}],"topics":[${topics}],${answersText(attempt)}}`;
    return { text, points: figures.points, grade: figures.grade };
  };
};
