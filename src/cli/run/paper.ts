import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { shownId } from '../../core/candidate.ts';
import { isBlankText } from '../../core/text.ts';
import { type BlueprintBook, openBlueprint } from '../../engine/blueprint.ts';
import { type PaperOptions, paperOf } from '../../engine/paper.ts';
import type { Paper } from '../../generated/types.ts';
import { UserError } from '../../io/user-error.ts';
import { demandKind, makeFolder, writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { blueprintLines } from '../paper/blueprint-text.ts';
import { openFileNames } from '../paper/file-name.ts';
import { demandLanguage, paperLanguages } from '../paper/language.ts';
import { formatOfFile, openPrinter, type PaperFormat, paperFormats } from '../paper/print.ts';
import { rosterCandidates } from '../paper/roster-candidates.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { usableExamAndBanks } from '../usable-exam.ts';

/** What papers are asked for; see the command. */
export interface PaperRequest {
  readonly exam: string;
  readonly candidate?: string;
  readonly name?: string;
  readonly roster?: readonly string[];
  readonly language?: string;
  readonly format?: PaperFormat;
  readonly key?: boolean;
  readonly output?: string;
}

/** What the schema of submissions takes. */
const longestId = 1000;

/** What a paper is to be told from what else is there; see `kindOfBytes`. */
const paperKinds = { json: 'paper', html: 'HTML', markdown: 'TXT' } as const satisfies Record<PaperFormat, string>;

const isFolder = (path: string): boolean | undefined => statSync(path, { throwIfNoEntry: false })?.isDirectory();

const demandNoFolder = (path: string): void => {
  if (isFolder(path) === true) throw new UserError('unwritable-file', { path, reason: 'EISDIR' });
};

/** Refuses what does not go together, before anything is read. */
const formatFor = ({ candidate, name, roster, output, format, key }: PaperRequest): PaperFormat => {
  if (roster !== undefined && (candidate !== undefined || name !== undefined))
    throw new UserError('roster-and-candidate');
  if (roster !== undefined && output === undefined) throw new UserError('roster-without-folder');
  if (name !== undefined && candidate === undefined) throw new UserError('name-without-candidate');
  const wanted = format ?? (output !== undefined && roster === undefined ? formatOfFile(output) : undefined) ?? 'json';
  if (key === true && wanted === 'json') throw new UserError('key-in-json');
  if (output !== undefined && roster !== undefined && isFolder(output) === false)
    throw new UserError('not-a-folder', { path: output });
  if (output !== undefined && roster === undefined) demandNoFolder(output);
  return wanted;
};

const namedCandidate = ({ candidate, name }: PaperRequest): Pick<PaperOptions, 'candidate'> => {
  if (candidate === undefined) return {};
  const id = shownId(candidate);
  if (isBlankText(id) || id.length > longestId) throw new UserError('bad-candidate', { value: candidate });
  return { candidate: { id, ...(name === undefined || isBlankText(name) ? {} : { name }) } };
};

const sayBlueprint = (shell: Shell, book: BlueprintBook): void => {
  for (const line of blueprintLines(book.blueprint(), shell.messages)) shell.note(line);
};

/** Writes the papers of an exam: one for everybody or for one candidate, or a file for each candidate of a roster. */
export const runPaper = async (shell: Shell, request: PaperRequest): Promise<ExitCode> => {
  const format = formatFor(request);
  const named = namedCandidate(request);
  const { exam, banks } = await usableExamAndBanks(shell, [request.exam]);
  const languages = paperLanguages(exam, banks, shell.language);
  const language = demandLanguage(exam, languages, request.language);
  const print = openPrinter(exam, format, request.key === true);
  const book = openBlueprint(exam);
  const made = (options: PaperOptions): Paper => {
    const paper = paperOf(exam, options);
    book.add(paper);
    return paper;
  };
  const { roster, output = '' } = request;
  const { paper: words } = shell.messages;
  if (roster === undefined) {
    const text = await print(made({ language, ...named }));
    if (output === '') shell.out(text);
    else {
      writeAtomic(output, text);
      shell.note(visibleLine(words.written(output)));
    }
    sayBlueprint(shell, book);
    return exitCode.fine;
  }
  const candidates = await rosterCandidates(shell, roster, { exam, languages, language });
  const ending = `${request.key === true ? '.key' : ''}.${paperFormats[format]}`;
  const nameFor = openFileNames();
  const issues = candidates.map((options) => ({
    options,
    path: join(output, `${nameFor(options.candidate.id)}${ending}`),
  }));
  for (const { path } of issues) {
    demandNoFolder(path);
    demandKind(path, paperKinds[format]);
  }
  makeFolder(output);
  for (const { options, path } of issues) {
    // Lets signals in.
    await setImmediate();
    if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
    writeAtomic(path, await print(made(options)));
  }
  shell.note(visibleLine(words.allWritten(output, candidates.length)));
  sayBlueprint(shell, book);
  return exitCode.fine;
};
