import { amendExam } from '../../engine/amend.ts';
import type { Exam } from '../../engine/exam.ts';
import type { Amendment, Report, ReportAmendment } from '../../generated/types.ts';

/** A change that a report lists, as a file of amendments has it. */
const changeOf = ({ what, value, question, reason, date, ...more }: ReportAmendment): Amendment => {
  const noted = { ...more, reason, date };
  switch (what) {
    case 'accept':
      return { question, accept: Array.isArray(value) ? value : [value], ...noted };
    case 'key':
      return { question, key: value, ...noted };
    case 'drop':
      return { question, drop: true, reason, date, ...(more.by === undefined ? {} : { by: more.by }) };
    case 'full-marks':
      return { question, fullMarks: value === 'answered' ? 'answered' : 'all', ...noted };
  }
};

/** The changes with which a report was graded. */
export const listedChanges = ({ exam }: Pick<Report, 'exam'>): readonly Amendment[] =>
  (exam.amendments ?? []).map(changeOf);

/** Those of some changes that can be applied together after others: one may be right already by what another accepts. */
export const applicableAfter = (
  exam: Exam,
  listed: readonly Amendment[],
  changes: readonly Amendment[],
): readonly Amendment[] => {
  const last = '9999-12-31';
  const placed = changes.map((change) => ({ ...change, date: last }));
  const { problems } = amendExam(exam, { amendments: exam.id, changes: [...listed, ...placed] });
  const isSound = (_: Amendment, index: number): boolean =>
    !problems.some(({ pointer }) => `${pointer}/`.startsWith(`/changes/${listed.length + index}/`));
  return changes.filter(isSound);
};
