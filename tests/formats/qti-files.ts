import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Format, FormatSource, Parsed } from '../../src/core/format.ts';
import { creditUnit } from '../../src/core/marks.ts';
import { readXml, type XmlElement } from '../../src/core/xml-tree.ts';
import { prepareBanks } from '../../src/engine/convert/export.ts';
import { fromExchange } from '../../src/engine/convert/from-exchange.ts';
import { plainElement } from '../../src/formats/qti/names.ts';
import type { Bank } from '../../src/generated/types.ts';
import { gradeAnswer } from '../../src/index.ts';
import { loadBankFiles } from '../../src/io/banks.ts';

/** The shipped banks. */
export const shipped = (await loadBankFiles(['banks'])).map(({ data }) => data as Bank);

/** Bytes as a source. */
export const sourceOf = (bytes: Uint8Array): FormatSource => ({ file: 'file', text: '', bytes, documents: [] });

/** Reads bytes or a text with a format. */
export const parsed = async (format: Format, content: string | Uint8Array): Promise<Parsed> => {
  const read = await format.parse?.(sourceOf(typeof content === 'string' ? strToU8(content) : content));
  if (!read) throw new Error(`${format.name} cannot be read`);
  return read;
};

/** A fixture by its name. */
export const fixture = (name: string): string => readFileSync(new URL(`fixtures/qti/${name}`, import.meta.url), 'utf8');

/** A package of texts by their names. */
export const packed = (files: { readonly [name: string]: string }): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** The trees of a package's files, in plain names. */
export const treesOf = (content: string | Uint8Array): ReadonlyMap<string, XmlElement> =>
  new Map(
    Object.entries(unzipSync(content as Uint8Array)).map(([name, bytes]) => {
      const read = readXml(strFromU8(bytes));
      if (!('root' in read)) throw new Error(`${name}: ${read.problem} ${read.detail}`);
      return [name, plainElement(read.root)];
    }),
  );

/** Banks as a format prints them. */
export const printed = async (format: Format, banks: readonly Bank[], language = 'en') => {
  const { banks: prepared } = prepareBanks(banks, format, language);
  const result = await format.print?.(prepared);
  if (!result) throw new Error(`${format.name} cannot be written`);
  return { ...result, banks: prepared };
};

/** The credit of a response to the first question that was read. */
export const creditIn = ({ questions }: Parsed, response: unknown): number => {
  const [first] = questions;
  if (!first) throw new Error('no question was read');
  return gradeAnswer(fromExchange(first.question, 'q', 't'), response).credit / creditUnit;
};

/** A folder of files of others, where the environment names one. */
export const corpus = process.env.QUIZVISOR_CORPUS;
