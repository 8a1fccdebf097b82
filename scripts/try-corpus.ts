/** Imports every file of a folder and prints what came of it: `tsx scripts/try-corpus.ts FOLDER`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { inputCandidates, recognised } from '../src/cli/convert/choose-format.ts';
import type { Format } from '../src/core/format.ts';
import { loadPatternEngine } from '../src/core/pattern.ts';
import { type Imported, importBank } from '../src/engine/convert/import.ts';
import { type GiftParser, readGiftQuestion } from '../src/formats/gift/read.ts';
import { splitGift } from '../src/formats/gift/split.ts';
import { readBytes, readFormatFile, stemOf } from '../src/io/format-files.ts';
import { UserError } from '../src/io/user-error.ts';

await loadPatternEngine();

const [folder = '.'] = process.argv.slice(2);

const filesIn = (path: string): readonly string[] =>
  readdirSync(path)
    .sort()
    .flatMap((name) => {
      const inside = join(path, name);
      return statSync(inside).isDirectory() ? filesIn(inside) : [inside];
    });

const importFile = async (path: string): Promise<{ readonly format: Format; readonly imported: Imported }> => {
  const bytes = await readBytes(path, Readable.from([]));
  const candidates = inputCandidates(path);
  const [first] = candidates;
  const read = await readFormatFile(path, bytes, first?.reads ?? 'text');
  const format = recognised(candidates, read.source, path);
  const parsed = await format.parse?.(read.source);
  if (!parsed) throw new Error(`${format.name} cannot be read`);
  const settings = { bank: 'corpus', title: stemOf(path), language: 'en', fillPrompt: 'Fill in the blanks.' };
  return { format, imported: importBank([{ file: path, parsed }], settings) };
};

/** The codes of losses, with how many there are of each. */
const codes = ({ losses }: Imported): string => {
  const counts = new Map<string, number>();
  for (const { code, effect, values } of losses) {
    const key = `${effect} ${code === 'rule' ? values?.rule : code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${count} × ${key}`).join(', ');
};

/** What the parser's own tests expect of a file, beside what we read of it. */
const agreement = async (path: string): Promise<string> => {
  const expected = path.replace(/\.gift$/, '.json');
  if (!path.endsWith('.gift') || !existsSync(expected)) return '';
  const { parse } = (await import('gift-pegjs')).default as unknown as { readonly parse: GiftParser };
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, inside) => (key === 'id' || key === 'tags' ? undefined : inside)));
  const wanted = (JSON.parse(readFileSync(expected, 'utf8')) as readonly { readonly type: string }[]).filter(
    ({ type }) => type !== 'Category',
  );
  const found = splitGift(readFileSync(path, 'utf8').replace(/\r\n?/g, '\n')).flatMap((block) =>
    block.kind === 'question' ? [readGiftQuestion(block.lines, parse)] : [],
  );
  const differing = wanted.filter((question, index) => !isDeepStrictEqual(plain(question), plain(found[index])));
  return `; agrees with its .json: ${wanted.length - differing.length} of ${wanted.length}`;
};

let [files, refused, found, kept] = [0, 0, 0, 0];
for (const path of filesIn(folder)) {
  const name = relative(folder, path);
  try {
    const { format, imported } = await importFile(path);
    files += 1;
    found += imported.found;
    kept += imported.bank.questions.length;
    const lost = codes(imported);
    const counts = `${imported.found} in, ${imported.bank.questions.length} out`;
    console.log(`${name}: ${format.name}, ${counts}${lost === '' ? '' : ` (${lost})`}${await agreement(path)}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    refused += 1;
    console.log(`${name}: refused, ${error.code} ${JSON.stringify(error.values)}`);
  }
}
console.log(`${files} files read, ${refused} refused; ${found} questions in, ${kept} out, ${found - kept} left out`);
