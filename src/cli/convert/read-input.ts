import { isYaml } from '../../core/document-kind.ts';
import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Format, Parsed } from '../../core/format.ts';
import { loadPatternEngine } from '../../core/pattern.ts';
import type { CheckedBank } from '../../core/rule.ts';
import { documentOf } from '../../io/documents.ts';
import { type ReadFormatFile, readBytes, readFormatFile } from '../../io/format-files.ts';
import { UserError } from '../../io/user-error.ts';
import { readYaml } from '../../io/yaml.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { demandSound } from '../usable-banks.ts';
import { type Chosen, formatNamed, inputCandidates, recognised } from './choose-format.ts';

/** What was read of one input: a bank of ours, or questions of another format. */
export type Input =
  | { readonly kind: 'bank'; readonly banks: readonly CheckedBank[] }
  | { readonly kind: 'foreign'; readonly file: string; readonly format: Format; readonly parsed: Parsed };

const bankKey = /^(?:\s*\{\s*)?["']?bank["']?[ \t]*:/m;

const bankInput = async (shell: Shell, path: string, bytes: Buffer): Promise<Input> => {
  const text = bytes.toString('utf8');
  if (text.includes('pattern')) await loadPatternEngine();
  const banks = await demandSound(shell, [documentOf(path.replaceAll('\\', '/'), readYaml(text), true)]);
  return { kind: 'bank', banks };
};

const noteEncoding = (shell: Shell, path: string, { encoding }: ReadFormatFile): void => {
  if (['windows-1252', 'utf-16le', 'utf-16be'].includes(encoding))
    shell.note(visibleLine(shell.messages.convert.encodedAs(path, encoding)));
};

const sourceFor = async (shell: Shell, path: string, bytes: Buffer, chosen: Exclude<Chosen, 'bank'> | undefined) => {
  if (chosen) return { format: chosen, read: await readFormatFile(path, bytes, chosen.reads ?? 'text') };
  const candidates = inputCandidates(path);
  const [first] = candidates;
  const reads = candidates.every((format) => format.reads === first?.reads) ? (first?.reads ?? 'text') : 'text';
  const read = await readFormatFile(path, bytes, reads);
  const format = recognised(candidates, read.source, path);
  const again = format.reads !== undefined && format.reads !== reads;
  const { names } = shell.messages.convert;
  if (candidates.length > 1)
    shell.note(visibleLine(shell.messages.convert.readAs(path, names[format.name] ?? format.name)));
  return { format, read: again ? await readFormatFile(path, bytes, format.reads ?? 'text') : read };
};

/** Whether what accepts an answer has to be compiled. */
const hasPatterns = (question: ExchangeQuestion): boolean => JSON.stringify(question.asked).includes('"patterns"');

/** Reads an input, in the format that was named or that it looks like. */
export const readInput = async (shell: Shell, path: string, from: string | undefined): Promise<Input> => {
  const chosen = from === undefined ? undefined : formatNamed(from);
  const bytes = await readBytes(path, shell.context.stdin);
  const isBank =
    chosen === 'bank' ||
    (chosen === undefined && (isYaml(path) || path === '-') && bankKey.test(bytes.toString('utf8')));
  if (isBank) return bankInput(shell, path, bytes);
  const { format, read } = await sourceFor(shell, path, bytes, chosen);
  if (!format.parse) throw new UserError('convert-not-readable', { format: format.name });
  noteEncoding(shell, path, read);
  const parsed = await format.parse(read.source);
  if (parsed.questions.some(({ question }) => hasPatterns(question))) await loadPatternEngine();
  return { kind: 'foreign', file: read.source.file, format, parsed };
};
