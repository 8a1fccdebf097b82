import { isYaml } from '../../core/document-kind.ts';
import type { Format, FormatSource } from '../../core/format.ts';
import { formats } from '../../generated/formats.ts';
import { UserError } from '../../io/user-error.ts';

/** A format by its name, or our own banks. */
export type Chosen = Format | 'bank';

const all: readonly Format[] = Object.values(formats);

/** The format of that name; commander lets no other through. */
export const formatNamed = (name: string): Chosen => {
  if (name === 'bank') return 'bank';
  const format = all.find((one) => one.name === name);
  if (!format) throw new Error(`there is no format ${name}`);
  return format;
};

/** The formats with an ending, first those to which it belongs before all. */
const withEnding = (path: string): readonly Format[] => {
  const rank = ({ extensions }: Format): number =>
    extensions.findIndex((extension) => path.toLowerCase().endsWith(extension));
  return all.filter((format) => rank(format) !== -1).sort((one, other) => rank(one) - rank(other));
};

/** Whether a file in a folder may be one of a format that can be read. */
export const isReadable = (path: string): boolean => isYaml(path) || withEnding(path).some(({ parse }) => parse);

const namesOf = (list: readonly Format[]): string => list.map(({ name }) => name).join(' | ');

/** The format to write, by its name or by the file's ending. */
export const outputFormat = (path: string, name: string | undefined): Chosen => {
  if (name === undefined && isYaml(path)) return 'bank';
  const chosen = name === undefined ? undefined : formatNamed(name);
  const writable = all.filter(({ print }) => print !== undefined);
  const found = chosen ?? withEnding(path).find(({ print }) => print !== undefined);
  if (found === undefined)
    throw path === '-'
      ? new UserError('convert-no-output')
      : new UserError('convert-unknown-ending', { path, option: '--to', known: namesOf(writable) });
  if (found !== 'bank' && found.print === undefined)
    throw new UserError('convert-not-writable', { format: found.name, known: namesOf(writable) });
  return found;
};

/** The formats that a file may have by its ending; all that can be read where it has none. */
export const inputCandidates = (path: string): readonly Format[] => {
  const found = path === '-' ? all : withEnding(path);
  const readable = found.filter(({ parse }) => parse !== undefined);
  if (readable.length === 0)
    throw new UserError('convert-unknown-ending', {
      path,
      option: '--from',
      known: namesOf(all.filter(({ parse }) => parse !== undefined)),
    });
  return readable;
};

/** The one of some formats that a source looks like. */
export const recognised = (candidates: readonly Format[], source: FormatSource, path: string): Format => {
  const [only] = candidates;
  if (only && candidates.length === 1) return only;
  const found = candidates.find((format) => format.recognises?.(source) === true);
  if (!found) throw new UserError('convert-unclear', { path, known: namesOf(candidates) });
  return found;
};
