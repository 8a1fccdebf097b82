import type { MessageValues } from '../../core/question-type.ts';
import type { Exam } from '../../engine/exam.ts';
import type { GradeSettings } from '../../engine/grade-answer.ts';
import type { Amendments } from '../../generated/types.ts';
import type { AmendmentsFile } from '../../io/amendments-file.ts';
import { UserError } from '../../io/user-error.ts';
import type { Place } from '../../io/yaml.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

/** A fault, by the number of its file. */
interface PlacedFault {
  readonly file: number;
  readonly code: string;
  readonly place: Place;
  readonly values?: MessageValues;
}

const refuse = (shell: Shell, files: readonly string[], faults: readonly PlacedFault[]): never => {
  const sorted = [...faults].sort(
    (a, b) => a.file - b.file || a.place.line - b.place.line || a.place.column - b.place.column,
  );
  for (const { file, code, place, values } of sorted) {
    const sentence = sentenceOf(shell.messages.amend.problems, code, values);
    const near = values?.nearest ? ` ${shell.messages.didYouMean(String(values.nearest))}` : '';
    shell.complain(visibleLine(`${files[file]}:${place.line}:${place.column}: ${sentence}${near}`));
  }
  throw new UserError('bad-amendments', {
    path: [...new Set(sorted.map(({ file }) => files[file] ?? ''))].join(', '),
  });
};

interface SoundFile extends AmendmentsFile {
  readonly data: Amendments;
}

const isSound = (file: AmendmentsFile): file is SoundFile => file.data !== undefined;

/** A pointer of the changes of all files as one of its own file, by the number of that. */
const ownPointer = (files: readonly SoundFile[], pointer: string): { readonly file: number; readonly own: string } => {
  const [, index = '', rest = ''] = /^\/changes\/(\d+)(.*)$/s.exec(pointer) ?? [];
  let at = Number(index);
  for (const [file, { data }] of files.entries()) {
    if (at < data.changes.length) return { file, own: index === '' ? pointer : `/changes/${at}${rest}` };
    at -= data.changes.length;
  }
  return { file: 0, own: '' };
};

/**
 * An exam as files of amendments have it, and what is to be done to each grade; the exam itself where there is none. The
 * changes of all files apply by day, then in the order of the files. What cannot be applied is the user's to mend.
 */
export const amendedExam = async (
  shell: Shell,
  exam: Exam,
  paths: readonly string[] = [],
): Promise<{ readonly exam: Exam } & Pick<GradeSettings, 'amend'>> => {
  if (paths.length === 0) return { exam };
  const { readAmendments } = await import('../../io/amendments-file.ts');
  const read = paths.map(readAmendments);
  const names = read.map(({ file }) => file);
  const files = read.filter(isSound);
  if (files.length < read.length)
    return refuse(
      shell,
      names,
      read.flatMap(({ faults }, file) => faults.map((fault) => ({ ...fault, file }))),
    );
  const { amendExam } = await import('../../engine/amend.ts');
  const ofOther = files.flatMap(({ data }, file) =>
    data.amendments === exam.id ? [] : [{ file, id: data.amendments }],
  );
  const {
    exam: amended,
    amend,
    problems,
  } = amendExam(exam, {
    amendments: exam.id,
    changes: files.flatMap(({ data }) => data.changes),
  });
  if (problems.length === 0 && ofOther.length === 0) return { exam: amended, amend };
  const placeOf = (pointer: string) => {
    const { file, own } = ownPointer(files, pointer);
    return { file, name: names[file] ?? '', place: files[file]?.placeOf(own) ?? { line: 1, column: 1, length: 1 } };
  };
  return refuse(shell, names, [
    ...ofOther.map(({ file, id }) => ({
      file,
      code: 'other-exam',
      place: files[file]?.placeOf('/amendments') ?? { line: 1, column: 1, length: 1 },
      values: { exam: id, id: exam.id },
    })),
    ...problems.map(({ code, pointer, values, other }) => {
      const { file, name, place } = placeOf(pointer);
      if (other === undefined) return { file, code, place, ...(values ? { values } : {}) };
      const there = placeOf(other);
      const line = shell.messages.lineFrom({ file: there.name, line: there.place.line }, name);
      return { file, code, place, values: { ...values, line } };
    }),
  ]);
};
