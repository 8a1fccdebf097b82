import { foldCase } from './text.ts';

const outerSpace = /^[\p{White_Space}\u200B\uFEFF]+|[\p{White_Space}\u200B\uFEFF]+$/gu;

/** A candidate's id as it is shown: without outer white space. */
export const shownId = (id: string): string => id.replace(outerSpace, '');

/** A candidate's id as ids are compared: NFC, trimmed, case folded. */
export const foldedId = (id: string): string => foldCase(shownId(id.normalize('NFC')));
