import { foldCase } from './text.ts';

const outerSpace = /^[\p{White_Space}\u200B\uFEFF]+|[\p{White_Space}\u200B\uFEFF]+$/gu;

/** Most ids: nothing to trim, fold or compose. */
const plainId = /^[!-@[-~]+$/;

/** A candidate's id as it is shown: without outer white space. */
export const shownId = (id: string): string => (/^[!-~]+$/.test(id) ? id : id.replace(outerSpace, ''));

/** A candidate's id as ids are compared: NFC, trimmed, case folded. */
export const foldedId = (id: string): string => (plainId.test(id) ? id : foldCase(shownId(id.normalize('NFC'))));
