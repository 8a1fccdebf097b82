import { readFileSync, statSync } from 'node:fs';
import type { CheckedBank } from '../../core/rule.ts';
import type { Exam } from '../../engine/exam.ts';
import { paperOf } from '../../engine/paper.ts';
import { placesOf, type SittingCandidate } from '../../engine/sitting.ts';
import type { Paper } from '../../generated/types.ts';
import validatePaper from '../../generated/validate-paper.js';
import { UserError } from '../../io/user-error.ts';
import type { Shell } from '../shell.ts';

const bad = (path: string, reason: string): UserError => new UserError('bad-paper', { path, reason });

const read = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UserError('no-such-file', { path });
  if (stat.isDirectory()) return '';
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UserError('unreadable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
};

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Braces are YAML too; only the name says that it was to be JSON.
    if (/\.json$/i.test(path)) throw bad(path, 'JSON');
    return undefined;
  }
};

/** The paper in a file; undefined where the file is none but may be an exam. */
export const readPaperFile = (path: string): Paper | undefined => {
  const text = read(path);
  if (!/^\s*\{/.test(text) && !/\.json$/i.test(path)) return undefined;
  const value = parsed(path, text);
  if (value === null || typeof value !== 'object' || !('paper' in value)) {
    if (value !== undefined && (value === null || typeof value !== 'object' || !('exam' in value)))
      throw bad(path, 'paper');
    return undefined;
  }
  if (typeof value.paper === 'number' && value.paper > 1) throw new UserError('newer-paper', { path });
  if (!validatePaper(value)) {
    const [error] = validatePaper.errors ?? [];
    const values = Object.values(error?.params ?? {}).filter((one) => typeof one !== 'object');
    throw bad(path, `${error?.instancePath ?? ''} ${error?.keyword ?? ''} ${values.join(' ')}`.trim());
  }
  const names = placesOf(value).map(({ question }) => question.question);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined || names.length === 0) throw bad(path, twice ?? '/sections');
  return value;
};

/** The languages that all banks of an exam have. */
const languagesOf = (banks: readonly CheckedBank[]): readonly string[] =>
  (banks[0]?.bank.languages ?? []).filter((language) => banks.every(({ bank }) => bank.languages.includes(language)));

/** The language to take an exam in: the exam's own; where it leaves that open, the one asked for or the interface's. */
const languageFor = (
  { exam, banks }: { readonly exam: Exam; readonly banks: readonly CheckedBank[] },
  asked: string | undefined,
  shell: Shell,
): string => {
  const own = exam.setting.language;
  if (own !== undefined) return demandLanguage(own, asked);
  const known = languagesOf(banks);
  if (asked !== undefined && !known.includes(asked))
    throw new UserError('bad-option-value', { name: '--language', value: asked, known: known.join(', ') });
  return asked ?? (known.includes(shell.language) ? shell.language : exam.language);
};

const demandLanguage = (language: string, asked: string | undefined): string => {
  if (asked === undefined || asked === language) return language;
  throw new UserError('other-language', { language, value: asked });
};

/** The paper that a candidate takes: as it is in a file, or made from an exam. */
export const paperFrom = async (
  shell: Shell,
  path: string,
  candidate: SittingCandidate,
  language: string | undefined,
): Promise<Paper> => {
  const paper = readPaperFile(path);
  if (paper) {
    demandLanguage(paper.language, language);
    return paper;
  }
  const { usableExamAndBanks } = await import('../usable-exam.ts');
  const usable = await usableExamAndBanks(shell, [path]);
  return paperOf(usable.exam, { language: languageFor(usable, language, shell), candidate });
};
