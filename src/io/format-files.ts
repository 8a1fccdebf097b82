import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Format, FormatDocument, FormatSource, SourceSheet } from '../core/format.ts';
import type { MessageValues } from '../core/question-type.ts';
import { sourceOfBytes } from './packed/blocks.ts';
import { readWhole } from './read-whole.ts';
import { decodeText } from './table/encoding.ts';
import { isEmpty } from './table/table.ts';
import { UserError } from './user-error.ts';
import { openAtomic } from './write.ts';
import { readYaml } from './yaml.ts';

/** A file of a foreign format that was read, with the encoding that it turned out to have. */
export interface ReadFormatFile {
  readonly source: FormatSource;
  readonly encoding: string;
}

/** Larger files are no banks, and longer texts than this cannot be. */
const largest = 256 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`. */
export const readBytes = async (path: string, stdin: Readable): Promise<Buffer> => {
  if (path === '-') {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk as Uint8Array));
      size += (chunk as Uint8Array).length;
      if (size > largest) throw new UserError('file-too-large', { path, most: largest >> 20 });
    }
    return Buffer.concat(chunks);
  }
  return readWhole(path, largest);
};

async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}

const lineOfEnd = (text: string): number => text.split(/\r\n|\r|\n/).length;

/**
 * Decodes a file: UTF-8 with or without a mark, UTF-16, else Windows-1252.
 * @throws UserError where it is no text, or mixes encodings.
 */
const decoded = async (path: string, bytes: Buffer): Promise<{ readonly text: string; readonly encoding: string }> => {
  const decoding = decodeText(once(bytes));
  let written = '';
  for await (const block of decoding.blocks) written += block;
  if (decoding.fault() !== undefined)
    throw new UserError('convert-mixed-encodings', { path, line: lineOfEnd(written) });
  const text = written.replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul !== -1) throw new UserError('convert-no-text', { path, line: lineOfEnd(text.slice(0, nul)) });
  return { text, encoding: decoding.encoding() };
};

/** The documents of a YAML text, cut at its `---` lines; each is read by itself, so that all limits hold for each. */
const documentsOf = (path: string, text: string): readonly FormatDocument[] => {
  const documents: FormatDocument[] = [];
  let first = 1;
  for (const part of text.split(/^---(?=\s|$)[^\S\n]*(?:#[^\n]*)?\n/m)) {
    const before = first - 1;
    if (/^[^\S\n]*[^#\s]/m.test(part)) {
      const yaml = readYaml(part);
      if (yaml.problem)
        throw new UserError('convert-yaml', {
          path,
          line: yaml.problem.place.line + before,
          column: yaml.problem.place.column,
          reason: yaml.problem.rule,
          ...detail(yaml.problem.values),
        });
      documents.push({
        data: yaml.data,
        lineOf: (pointer) => yaml.placeOf(pointer, 'value').line + before,
        writtenAt: yaml.sourceAt,
      });
    }
    first += part.split('\n').length;
  }
  return documents;
};

const detail = (values: MessageValues | undefined): { readonly detail: string } => ({
  detail: String(values?.key ?? values?.detail ?? values?.kind ?? ''),
});

/** The first sheet of a workbook, with the names of what else it holds. */
const sheetIn = async (path: string, bytes: Buffer): Promise<SourceSheet> => {
  const { readWorkbook } = await import('./table/xlsx-table.ts');
  const workbook = await readWorkbook(sourceOfBytes(bytes), 'all');
  if ('code' in workbook) throw new UserError('convert-no-workbook', { path, reason: workbook.code });
  const [first, ...others] = workbook.sheets;
  return {
    rows: (first?.rows ?? [])
      .map((cells, index) => ({ line: index + 1, cells }))
      .filter(({ cells }) => !isEmpty(cells)),
    otherSheets: others.filter(({ rows }) => !rows.every(isEmpty)).map(({ name }) => name),
    pictures: workbook.entries.filter((name) => name.startsWith('xl/media/')).map((name) => basename(name)),
  };
};

/** Reads a source as text, as YAML documents, as the sheet of a workbook, or as bytes. */
export const readFormatFile = async (
  path: string,
  bytes: Buffer,
  reads: NonNullable<Format['reads']>,
): Promise<ReadFormatFile> => {
  const file = path === '-' ? '-' : path.replaceAll('\\', '/');
  if (reads === 'sheet') {
    const sheet = await sheetIn(path, bytes);
    return { source: { file, text: '', bytes, documents: [], sheet }, encoding: 'binary' };
  }
  if (reads === 'bytes') return { source: { file, text: '', bytes, documents: [] }, encoding: 'binary' };
  const { text, encoding } = await decoded(path, bytes);
  return {
    source: { file, text, bytes, documents: reads === 'yaml' ? documentsOf(path, text) : [] },
    encoding,
  };
};

/** A file's name without folder and ending. */
export const stemOf = (path: string): string => basename(path).replace(/(?:\.[A-Za-z0-9]{1,12})+$/, '');

/** Writes text or bytes under a name, or leaves what was there. */
export const writeContent = (target: string, content: string | Uint8Array): void => {
  const file = openAtomic(target);
  try {
    file.write(typeof content === 'string' ? content : Buffer.from(content));
    file.commit();
  } catch (error) {
    file.abort();
    throw error;
  }
};
