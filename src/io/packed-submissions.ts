import { createGunzip } from 'node:zlib';
import { type FoundSubmission, lineReader, longestDocument, parsed } from './json-lines.ts';
import { type ByteSource, blocksOf, bytesOf, openFile } from './packed/blocks.ts';
import { inflated, openBudget } from './packed/inflate.ts';
import { openZip } from './packed/zip.ts';
import type { Bytes } from './table/table.ts';
import { submissionsOfCsv, submissionsOfXlsx, type TablePlace, type TableSetting } from './table-submissions.ts';
import { documentIn } from './whole-files.ts';

type Found = AsyncIterable<readonly FoundSubmission[]>;

/** A table where no way to read tables is given is passed over. */
const noTables: TableSetting = { open: () => undefined, note: () => undefined };

async function* fromLines(bytes: AsyncIterable<Bytes>, file: string): Found {
  const reader = lineReader(file);
  for await (const block of bytes) {
    if ('code' in block) {
      // What is left of a line that was cut off is no submission of its own, unless it is whole.
      const last = reader.end().map(parsed);
      yield [...last.filter((one) => 'value' in one), { source: { file }, code: block.code }];
      return;
    }
    yield reader.block(block);
  }
  yield reader.end();
}

async function* fromWhole(bytes: AsyncIterable<Bytes>, file: string): Found {
  const blocks: Buffer[] = [];
  let size = 0;
  for await (const block of bytes) {
    if (!('code' in block)) size += block.length;
    if ('code' in block || size > longestDocument) {
      yield [{ source: { file }, code: 'code' in block ? block.code : 'too-large-unpacked' }];
      return;
    }
    blocks.push(block);
  }
  yield documentIn(Buffer.concat(blocks), file);
}

/** Unpacked bytes as what their name says they are. */
const fromBytes = (bytes: AsyncIterable<Bytes>, name: string, place: TablePlace, tables: TableSetting): Found =>
  /\.[ct]sv$/i.test(name)
    ? submissionsOfCsv(bytes, place, tables)
    : /\.json$/i.test(name)
      ? fromWhole(bytes, place.file)
      : fromLines(bytes, place.file);

async function* fromZip(source: ByteSource, { file, named }: TablePlace, tables: TableSetting): Found {
  const entries = openZip(source)?.filter(({ name }) => /\.(json|ndjson|jsonl|csv|tsv|zip|gz|xlsx)$/i.test(name));
  if (!entries) {
    yield [{ source: { file }, code: 'zip-damaged' }];
    return;
  }
  // Google Forms packs its one table; whoever names the archive means the table.
  const isAlone = entries.length === 1;
  for (const { name, code, bytes } of entries) {
    const place = { file: `${file}/${name}`, named: named && isAlone };
    const isNested = /\.(zip|gz|xlsx)$/i.test(name);
    if (isNested || code !== undefined) yield [{ source: { file: place.file }, code: code ?? 'zip-nested' }];
    else yield* fromBytes(bytes(), name, place, tables);
  }
  if (entries.length === 0) yield [{ source: { file }, code: 'zip-empty' }];
}

/** The submissions of a table, of a packed file or of an archive, in blocks, in order; entries go by their names. */
export async function* packedOrTable(
  path: string,
  place: TablePlace,
  tables: TableSetting = noTables,
): AsyncIterable<readonly FoundSubmission[]> {
  const source = openFile(path);
  try {
    if (/\.xlsx$/i.test(path)) yield* submissionsOfXlsx(source, place, tables);
    else if (/\.zip$/i.test(path)) yield* fromZip(source, place, tables);
    else if (/\.gz$/i.test(path)) {
      const bytes = inflated(blocksOf(source), createGunzip(), openBudget(source.size), 'gz-damaged');
      yield* fromBytes(bytes, path.replace(/\.gz$/i, ''), place, tables);
    } else yield* submissionsOfCsv(bytesOf(source), place, tables);
  } finally {
    source.close();
  }
}
