/** What the lines at the head of a file of notes say. Columns from 1. */
export interface NotesHead {
  readonly separator: string;
  /** Whether the file says which separator it has. */
  readonly said: boolean;
  readonly html: boolean;
  readonly columns: readonly string[];
  readonly guid?: number;
  readonly deckColumn?: number;
  readonly tagsColumn?: number;
  readonly noteTypeColumn?: number;
  readonly deck?: string;
  readonly tags: readonly string[];
  /** How many lines it takes. */
  readonly lines: number;
}

const separators: { readonly [name: string]: string } = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
};

const guesses = ['\t', ';', ',', '|'];

/** The separator that stands equally often in the first lines; of those that do, the first one. */
const guessed = (lines: readonly string[]): string => {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, 20);
  const counts = guesses.map((sign) => {
    const found = sample.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(sign).length - 1);
    return { sign, least: Math.min(...found), lines: found.filter((count) => count > 0).length };
  });
  const best = counts.reduce((one, other) =>
    other.least > one.least || (other.least === one.least && other.lines > one.lines) ? other : one,
  );
  return best.lines > 0 ? best.sign : '\t';
};

/** Reads the head lines of notes; a spreadsheet may have put them in quotes and added separators. */
export const notesHead = (text: string): NotesHead => {
  const all = text.split('\n');
  const settings = new Map<string, string>();
  let lines = 0;
  while (lines < all.length) {
    const written = (all[lines] ?? '').trim().replace(/^"((?:[^"]|"")*)"[,;\t|]*$/, '$1');
    const [, name, value = ''] = /^#\s*([a-z ]+?)\s*:(.*)$/i.exec(written) ?? [];
    if (name === undefined) break;
    // Of a separator that is a sign, the sign itself stays.
    const key = name.toLowerCase();
    settings.set(key, key === 'separator' || key === 'columns' ? value : value.trim().replace(/[,;\t|]+$/, ''));
    lines += 1;
  }
  const column = (name: string): number | undefined => {
    const value = Number(settings.get(`${name} column`));
    return Number.isInteger(value) && value > 0 ? value : undefined;
  };
  const written = settings.get('separator') ?? '';
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+$/, '');
  const sign = Object.hasOwn(separators, word)
    ? separators[word]
    : (written.trim()[0] ?? (written.includes('\t') ? '\t' : undefined));
  const separator = sign ?? guessed(all.slice(lines));
  const [guid, deckColumn, tagsColumn, noteTypeColumn] = ['guid', 'deck', 'tags', 'notetype'].map(column);
  const deck = settings.get('deck');
  return {
    separator,
    said: sign !== undefined,
    html: /^true$/i.test(settings.get('html') ?? ''),
    columns: (settings.get('columns') ?? '').split(separator).map((name) => name.trim()),
    ...(guid === undefined ? {} : { guid }),
    ...(deckColumn === undefined ? {} : { deckColumn }),
    ...(tagsColumn === undefined ? {} : { tagsColumn }),
    ...(noteTypeColumn === undefined ? {} : { noteTypeColumn }),
    ...(deck === undefined ? {} : { deck }),
    tags: (settings.get('tags') ?? '').split(/\s+/).filter((tag) => tag !== ''),
    lines,
  };
};
