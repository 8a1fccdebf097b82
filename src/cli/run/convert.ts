import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CheckedBank } from '../../core/rule.ts';
import { bankYaml } from '../../engine/convert/bank-yaml.ts';
import { exportBanks } from '../../engine/convert/export.ts';
import { type Imported, importBank, type SourceLoss } from '../../engine/convert/import.ts';
import { slugOf } from '../../engine/convert/slug.ts';
import { stemOf, writeContent } from '../../io/format-files.ts';
import { UserError } from '../../io/user-error.ts';
import { type Chosen, outputFormat } from '../convert/choose-format.ts';
import { inputFiles } from '../convert/input-files.ts';
import { type Conversion, lossesJson, sayLosses } from '../convert/loss-report.ts';
import { type Input, readInput } from '../convert/read-input.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { schemaLine } from '../new/schema-place.ts';
import { demandOwnOutputs } from '../own-outputs.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

/** What is to be converted; see the command. */
export interface ConvertOptions {
  /** What is read, and at the end what is written. */
  readonly paths: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly language?: string;
  readonly bank?: string;
  readonly title?: string;
  readonly losses?: string;
  readonly strict?: boolean;
}

type Foreign = Extract<Input, { kind: 'foreign' }>;

const isId = (text: string): boolean =>
  text.length <= 100 && /^(?!(?:true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

/** What is read and what is written; one path alone is read, and standard output written. */
const sides = ({ paths, to }: ConvertOptions): { readonly ins: readonly string[]; readonly out: string } => {
  if (paths.length > 1) return { ins: paths.slice(0, -1), out: paths.at(-1) ?? '-' };
  if (to === undefined) throw new UserError('convert-no-output');
  return { ins: paths, out: '-' };
};

const imported = (shell: Shell, foreign: readonly Foreign[], out: string, options: ConvertOptions): Imported => {
  const { language = shell.language } = options;
  if (options.language === undefined) shell.note(shell.messages.convert.spoken(language));
  const first = foreign[0]?.file ?? '-';
  const name = stemOf(out === '-' ? (first === '-' ? 'bank' : first) : out);
  const parsed = foreign.map((one) => one.parsed);
  const title = options.title ?? parsed.find((one) => one.title !== undefined)?.title;
  const description = parsed.find((one) => one.description !== undefined)?.description;
  return importBank(foreign, {
    bank: options.bank ?? slugOf(name, 'bank'),
    title: title ?? (first === '-' ? name : stemOf(first)),
    ...(description === undefined ? {} : { description }),
    language,
    fillPrompt: shell.messages.convert.fillPrompt(language),
  });
};

const demandLanguage = (banks: readonly CheckedBank[], language: string | undefined): void => {
  for (const { bank } of banks)
    if (language !== undefined && !bank.languages.includes(language))
      throw new UserError('convert-language', { bank: bank.bank, language, known: bank.languages.join(', ') });
};

interface Made extends Conversion {
  readonly content: string | Uint8Array;
}

/** Makes the file, without writing it. */
const make = async (
  shell: Shell,
  inputs: readonly Input[],
  format: Chosen,
  out: string,
  options: ConvertOptions,
): Promise<Made> => {
  const banks = inputs.flatMap((input) => (input.kind === 'bank' ? input.banks : []));
  const foreign = inputs.flatMap((input) => (input.kind === 'foreign' ? [input] : []));
  if (format === 'bank' && banks.length > 0) throw new UserError('convert-same');
  demandLanguage(banks, options.language);
  const come = foreign.length > 0 ? imported(shell, foreign, out, options) : undefined;
  const losses: readonly SourceLoss[] = come?.losses ?? [];
  if (format === 'bank') {
    const bank = come?.bank ?? { questions: [] };
    const written = bank.questions.length;
    return {
      found: come?.found ?? 0,
      written,
      losses,
      content: bankYaml(bank, schemaLine('bank', out === '-' ? undefined : out)),
    };
  }
  const all = [...banks.map(({ bank }) => bank), ...(come && come.bank.questions.length > 0 ? [come.bank] : [])];
  const { content, written, found, losses: more } = await exportBanks(all, format, options.language);
  const gone = come ? come.found - come.bank.questions.length : 0;
  return { found: found + gone, written, losses: [...losses, ...more], content };
};

/** Writes the files that belong to questions beside the bank, each under its plain name. */
const writeAttachments = (shell: Shell, inputs: readonly Input[], out: string): void => {
  const files = inputs.flatMap((input) => (input.kind === 'foreign' ? [...(input.parsed.attachments ?? [])] : []));
  if (files.length === 0) return;
  const folder = join(dirname(out), `${stemOf(out)}-files`);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeContent(join(folder, basename(name)), bytes);
  shell.note(visibleLine(shell.messages.convert.filesWritten(folder, files.length)));
};

/** Converts questions from one format to another, and says what could not be carried. */
export const runConvert = async (shell: Shell, options: ConvertOptions): Promise<ExitCode> => {
  const { convert: words } = shell.messages;
  const { ins, out } = sides(options);
  if (options.bank !== undefined && !isId(options.bank)) throw new UserError('bad-id', { name: options.bank });
  if (options.language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(options.language))
    throw new UserError('convert-bad-language', { language: options.language });
  if (options.to === undefined && /\.html?$/i.test(out))
    return (await import('./practice-page.ts')).runPracticePage(shell, { ...options, ins, out });
  const format = outputFormat(out, options.to);
  const inputs: Input[] = [];
  const paths = await inputFiles(ins, options.from);
  // What stands for a folder is known only now.
  await demandOwnOutputs(paths, [
    ...(out === '-' ? [] : [out]),
    ...(options.losses === undefined ? [] : [options.losses]),
  ]);
  for (const path of paths) {
    inputs.push(await readInput(shell, path, options.from));
    if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
  }
  const made = await make(shell, inputs, format, out, options);
  if (options.losses !== undefined) writeContent(options.losses, lossesJson(made));
  sayLosses(shell, made);
  if (options.losses !== undefined && made.losses.length > 0)
    shell.note(visibleLine(words.lossesWritten(options.losses)));
  if (made.written === 0 || (options.strict === true && made.losses.length > 0)) {
    shell.complain(made.written === 0 ? words.nothing : words.strictly(made.losses.length));
    return exitCode.problems;
  }
  if (out === '-') {
    if (typeof made.content === 'string') shell.out(made.content);
    else shell.context.stdout.write(made.content);
    shell.note(words.printed(made.written, made.found));
  } else {
    writeContent(out, made.content);
    if (format === 'bank') writeAttachments(shell, inputs, out);
    shell.note(visibleLine(words.written(out, made.written, made.found)));
  }
  // What a source has wrong is its author's to mend; what a format has no place for is not.
  return made.losses.some(({ effect, file }) => effect === 'left-out' && file !== undefined)
    ? exitCode.problems
    : exitCode.fine;
};
