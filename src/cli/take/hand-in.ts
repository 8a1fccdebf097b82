import { createHash } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { instantOf } from '../../core/instant.ts';
import { escapeControls } from '../../core/text.ts';
import { submissionOf } from '../../engine/sitting.ts';
import { UserError } from '../../io/user-error.ts';
import { demandKind, writeAtomic } from '../../io/write.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Attempt } from './attempt.ts';
import { candidateText, labelled } from './lines.ts';
import { freeSubmissionName } from './names.ts';

/** What was handed in, for who handed it in. */
export interface Receipt {
  readonly file: string;
  /** SHA-256 of the file's bytes in hexadecimal. */
  readonly sha256: string;
  /** RFC 3339. */
  readonly at: string;
}

/** Makes sure that a submission can be written, before anybody answers anything. */
export const demandWritable = (output: string | undefined): void => {
  const path = output ?? '.';
  const folder = output === undefined ? '.' : dirname(output);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UserError('unwritable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  if (output !== undefined && statSync(output, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('unwritable-file', { path, reason: 'EISDIR' });
  if (output !== undefined) demandKind(output, 'submission');
};

/** Writes the submission, and only then moves the journal aside. */
export const handIn = (attempt: Attempt, shell: Shell, output: string | undefined): Receipt => {
  const { paper, candidate } = attempt;
  const at = new Date(shell.context.now()).toISOString();
  const submission = submissionOf(paper, { candidate, startedAt: attempt.startedAt() }, attempt.sitting(), at);
  const text = escapeControls(`${JSON.stringify(submission, null, 2)}\n`);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = output ?? freeSubmissionName(paper.exam.id, candidate.id);
  writeAtomic(file, text);
  const receipt = { file, sha256, at };
  attempt.record({ event: 'handed-in', ...receipt });
  attempt.finish();
  return receipt;
};

/** What a candidate can keep as a proof. */
export const receiptLines = (
  attempt: Attempt,
  { file, sha256, at }: Receipt,
  { messages, paint }: Shell,
  columns: number,
): readonly string[] => {
  const { paper, places, candidate } = attempt;
  const { take } = messages;
  const { receipt } = take;
  const groups = sha256.slice(0, 16).match(/.{4}/g) ?? [];
  const closes = instantOf(paper.closesAt);
  const isLate = closes !== undefined && (instantOf(at) ?? 0) > closes;
  return [
    '',
    paint('bold', take.handedIn),
    ...labelled(
      [
        [receipt.candidate, candidateText(candidate)],
        [receipt.exam, visibleLine(`${inlineMarkdown(paper.exam.title, paint)} (${paper.exam.id})`)],
        [receipt.answers, receipt.answersOf(attempt.sitting().answers.size, places.length)],
        [receipt.time, at],
        [receipt.file, visibleLine(file)],
        [receipt.code, groups.join(' ')],
        ['SHA-256', sha256],
      ],
      columns,
    ),
    ...(isLate ? wrapText(paint('yellow', take.handedInLate(visibleLine(paper.closesAt ?? ''))), columns) : []),
  ];
};
