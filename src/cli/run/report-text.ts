import { escapeControls } from '../../core/text.ts';
import type { Exam } from '../../engine/exam.ts';
import type { Report } from '../../generated/types.ts';
import { packageVersion } from '../../io/package-folder.ts';

/** A value as one line of JSON, with every sign that a terminal or an editor would obey as an escape. */
export const jsonLine = (value: unknown): string => escapeControls(JSON.stringify(value));

const list = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map(jsonLine).join(',\n')}\n]`;

/** What full marks come to, in points. */
export const maxPointsOf = (exam: Exam): number => exam.questions.reduce((sum, { points }) => sum + points, 0) / 100;

/** A report up to its results. */
export const reportHead = (exam: Exam): string => {
  const { id, title, fingerprint, questions } = exam;
  return [
    '{"report":1,',
    `"generator":${jsonLine({ name: 'quizvisor', version: packageVersion() })},`,
    `"exam":${jsonLine({ id, title, fingerprint, maxPoints: maxPointsOf(exam), questions: questions.length })},`,
    '"results":[\n',
  ].join('\n');
};

/** What follows a report's results. */
export const reportTail = ({
  rejected,
  superseded,
  input,
  statistics,
}: Pick<Report, 'rejected' | 'superseded' | 'input' | 'statistics'>): string =>
  [
    '',
    '],',
    `"rejected":${list(rejected)},`,
    `"superseded":${list(superseded)},`,
    `"input":${jsonLine(input)},`,
    `"statistics":{\n"exam":${jsonLine(statistics.exam)},\n"questions":${list(statistics.questions)},\n"topics":${list(statistics.topics)}}`,
    '}',
    '',
  ].join('\n');
