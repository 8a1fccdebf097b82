import { printMark } from '../../core/marks.ts';
import { jsonText } from '../../core/text.ts';
import { type Exam, examWorth } from '../../engine/exam.ts';
import { printExam } from '../../engine/print-exam.ts';
import type { Report } from '../../generated/types.ts';
import { packageVersion } from '../../io/package-folder.ts';

const list = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => jsonText(item)).join(',\n')}\n]`;

/** What full marks come to, in points; nothing where that differs between candidates. */
export const maxPointsText = (exam: Exam): string => {
  const worth = examWorth(exam);
  return worth === undefined ? '' : String(printMark(worth, 2));
};

/** The first lines of a report: what wrote it, and the exam. */
const firstLines = (exam: Exam): readonly [string, string, string] => [
  '{"report":1,',
  `"generator":${jsonText({ name: 'quizvisor', version: packageVersion() })},`,
  `"exam":${jsonText(printExam(exam))},`,
];

/** A report up to its results. */
export const reportHead = (exam: Exam): string => [...firstLines(exam), '"results":[\n'].join('\n');

/** A shard's report up to its attempts. */
export const shardHead = (exam: Exam, shard: object): string =>
  [...firstLines(exam), `"shard":${jsonText(shard)},`, '"attempts":[\n'].join('\n');

/** What follows a report's results. */
export const reportTail = ({
  rejected,
  superseded,
  absent,
  input,
  statistics,
}: Pick<Report, 'rejected' | 'superseded' | 'absent' | 'input' | 'statistics'>): string =>
  [
    '',
    '],',
    `"rejected":${list(rejected)},`,
    `"superseded":${list(superseded)},`,
    ...(absent ? [`"absent":${list(absent)},`] : []),
    `"input":${jsonText(input)},`,
    `"statistics":{\n"exam":${jsonText(statistics.exam)},\n"sections":${list(statistics.sections)},\n"questions":${list(statistics.questions)},\n"topics":${list(statistics.topics)}}`,
    '}',
    '',
  ].join('\n');
