import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { foldedId } from '../../core/candidate.ts';

/** Bytes that a text may take in a file's name. */
const longest = 80;

/** A text as part of a file's name, the same on every machine; never empty. */
export const safeName = (text: string): string => {
  const safe = text.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  let kept = '';
  for (const character of safe) {
    if (Buffer.byteLength(kept + character) > longest) break;
    kept += character;
  }
  return kept.replace(/^[.-]+|[.-]+$/g, '') || 'x';
};

/** The file name of the journal of a candidate's attempt at an exam, one for each pair of ids. */
export const journalName = (exam: string, candidate: string): string => {
  // One candidate has one journal, however the id is written.
  const id = foldedId(candidate);
  const code = createHash('sha256')
    .update(JSON.stringify([exam, id]))
    .digest('hex');
  return `${safeName(exam)}-${safeName(id)}-${code.slice(0, 16)}.ndjson`;
};

/** A name for a submission in this folder that no file has yet. */
export const freeSubmissionName = (exam: string, candidate: string): string => {
  const start = `${safeName(exam)}-${safeName(candidate)}`;
  for (let count = 1; ; count += 1) {
    const name = `${start}${count === 1 ? '' : `-${count}`}.submission.json`;
    if (!existsSync(name)) return name;
  }
};
