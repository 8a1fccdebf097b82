import type { ReportExam } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import { printExam } from './print-exam.ts';

/** What figures need to know of a question. */
export interface ItemFrame {
  readonly question: string;
  readonly section: string | number;
  readonly topic: string;
  /** In hundredths. */
  readonly points: number;
  readonly type: string;
  /** The ids of what can be chosen; none where it is not answered by choosing. */
  readonly choices: readonly string[];
  /** The choices of the key, as bits in the order of `choices`. */
  readonly keys: number;
}

/** What figures need to know of an exam; a report says as much of it. */
export interface ExamFrame {
  /** In hundredths. */
  readonly scale: number;
  readonly pass?: number;
  /** What a wrong answer of a closed question costs, as a share of the question, or as much as guessing gains. */
  readonly penalty: number | 'guessing';
  readonly sections: readonly { readonly section: string | number; readonly questions: number }[];
  readonly items: readonly ItemFrame[];
}

const choosing = ['single-choice', 'multiple-response'];

/** The frame that a report gives of its exam. */
export const frameOfReport = ({ grading, sections, items }: ReportExam): ExamFrame => ({
  scale: Math.round(grading.scale * 100),
  ...(grading.pass === undefined ? {} : { pass: grading.pass }),
  penalty: typeof grading.penalty === 'string' ? 'guessing' : (grading.penalty ?? 0),
  sections: sections.map(({ section, questions }) => ({ section, questions })),
  items: items.map(({ question, section, topic, points, type, options = [], key }) => {
    const closed = choosing.includes(type) ? options.map(({ id }) => id) : [];
    const choices = type === 'true-false' ? ['true', 'false'] : closed;
    const keys: readonly unknown[] = Array.isArray(key) ? key : [key];
    const bits = keys.reduce<number>((sum, id) => {
      const place = choices.indexOf(String(id));
      return place === -1 ? sum : sum | (1 << place);
    }, 0);
    return { question, section, topic, points: Math.round(points * 100), type, choices, keys: bits };
  }),
});

/** The frame of an exam: what its report would say of it, so that figures of parts that are merged are those of the whole. */
export const frameOf = (exam: Exam): ExamFrame => frameOfReport(printExam(exam));
