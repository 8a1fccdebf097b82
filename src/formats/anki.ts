import type { ExchangeQuestion } from '../core/exchange.ts';
import {
  defineFormat,
  type FormatSource,
  type Loss,
  type Parsed,
  type ParsedQuestion,
  sorted,
} from '../core/format.ts';
import { htmlToMarkdown } from '../core/html-markdown.ts';
import { clozeNote } from './anki/cloze.ts';
import { type NotesHead, notesHead } from './anki/headers.ts';
import { printNotes, ruler } from './anki/print.ts';

type OwnLoss = Omit<Loss, 'question' | 'place'>;

interface Note {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of a spreadsheet whose first row names the columns, such as `expression,reading,meaning,tags,guid`. */
const namedColumns = (
  notes: readonly Note[],
  head: NotesHead,
): { readonly head: NotesHead; readonly notes: readonly Note[] } => {
  const names = (notes[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const at = (name: string): number | undefined => {
    const index = names.indexOf(name);
    return index === -1 ? undefined : index + 1;
  };
  const [guid, tagsColumn, deckColumn] = [at('guid'), at('tags'), at('deck')];
  if (head.guid !== undefined || (guid === undefined && tagsColumn === undefined)) return { head, notes };
  return {
    head: {
      ...head,
      columns: notes[0]?.cells ?? [],
      ...(guid === undefined ? {} : { guid }),
      ...(tagsColumn === undefined ? {} : { tagsColumn }),
      ...(deckColumn === undefined ? {} : { deckColumn }),
    },
    notes: notes.slice(1),
  };
};

const readNote = ({ line, cells }: Note, head: NotesHead): ParsedQuestion | Loss => {
  const special = [head.guid, head.deckColumn, head.tagsColumn, head.noteTypeColumn];
  const at = (column: number | undefined): string => (column === undefined ? '' : (cells[column - 1] ?? '').trim());
  const losses: OwnLoss[] = [];
  const say = (written: string): string => {
    if (!head.html) return written.trim();
    const { text, lost, images } = htmlToMarkdown(written);
    for (const element of lost) losses.push({ code: 'html', values: { element }, effect: 'changed', field: 'text' });
    for (const address of images)
      losses.push({ code: 'image', values: { address: address.slice(0, 200) }, effect: 'changed', field: 'text' });
    return text;
  };
  const fields = cells
    .map((cell, index) => ({ name: (head.columns[index] ?? '').trim(), column: index + 1, text: say(cell) }))
    .filter(({ column }) => !special.includes(column));
  const guid = at(head.guid);
  const [front, ...others] = fields;
  const place = { line };
  const name = guid || (front?.text ?? '').slice(0, 80);
  const refuse = (code: string, values: Loss['values'] = {}): Loss => ({
    code,
    values,
    effect: 'left-out',
    question: name,
    place,
  });
  const deck = at(head.deckColumn) || (head.deck ?? '');
  const tags = [...head.tags, ...at(head.tagsColumn).split(/\s+/)].filter((tag) => tag !== '');
  const common = {
    ...(guid === '' ? {} : { id: /^[a-z][a-z0-9-]*\/([a-z][a-z0-9-]*)$/.exec(guid)?.[1] ?? guid }),
    topic: deck === '' ? [] : deck.split('::'),
    ...(tags.length > 0 ? { tags } : {}),
  };
  const told = (rest: typeof others, first = ''): Pick<ExchangeQuestion, 'explanation'> => {
    const texts = rest.flatMap(({ name: own, text }) => (text === '' ? [] : [own === '' ? text : `${own}: ${text}`]));
    const all = [first, ...texts].filter((text) => text !== '').join('\n\n');
    return all === '' ? {} : { explanation: all };
  };
  const cloze = clozeNote(front?.text ?? '');
  if (cloze && 'unclosedAt' in cloze)
    return {
      ...refuse('anki-cloze'),
      place: {
        line: line + (front?.text ?? '').slice(0, cloze.unclosedAt).split('\n').length - 1,
        column: cloze.unclosedAt + 1,
      },
    };
  if (cloze)
    return {
      place,
      losses: [...losses, ...cloze.losses],
      question: { ...common, prompt: '', asked: cloze.asked, ...told(others) },
    };
  if (others.length === 0)
    return refuse('anki-fields', { count: fields.length, fields: (front?.text ?? '').slice(0, 60) });
  // Of columns with names the last one is what is asked for; without names it is the second one.
  const index = head.columns.some((column) => column.trim() !== '')
    ? others.findLastIndex(({ text }) => text !== '')
    : 0;
  const [answer = '', ...explained] = (others[index]?.text ?? '').split(ruler);
  if (answer.trim() === '' || front === undefined || front.text === '') return refuse('anki-empty');
  const rest = others.filter((_, place_) => place_ !== index);
  return {
    place,
    losses,
    question: {
      ...common,
      prompt: front.text,
      asked: { kind: 'write', accepted: [{ text: answer.trim() }] },
      ...told(rest, explained.join(ruler).trim()),
    },
  };
};

const parse = async ({ text }: FormatSource): Promise<Parsed> => {
  const { parse: parseCsv } = await import('csv-parse/sync');
  const head = notesHead(text);
  const body = text.split('\n').slice(head.lines).join('\n');
  try {
    const records = parseCsv(body, {
      delimiter: head.separator,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    const notes = records.map(
      ({ record, info }): Note => ({
        line: head.lines + info.lines - record.join('').split('\n').length + 1,
        cells: record,
      }),
    );
    const named = namedColumns(notes, head);
    return sorted(named.notes.map((note) => readNote(note, named.head)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return {
      questions: [],
      losses: [{ code: 'not-csv', values: { reason }, effect: 'left-out', place: { line: head.lines + line } }],
    };
  }
};

export default defineFormat({
  name: 'anki',
  extensions: ['.anki', '.txt', '.tsv', '.csv'],
  carries: {
    kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'match', 'order', 'fill', 'compose'],
    blanks: ['write'],
    features: ['id', 'topic', 'tags', 'explanation', 'sample'],
  },
  recognises: ({ text }) =>
    /^"?#\s*(?:separator|html|tags|columns|deck|notetype|guid column|tags column|deck column|notetype column)\s*:/i.test(
      text,
    ) ||
    /^[^\n]*\bguid\b[^\n]*\n/i.test(text) ||
    /\{\{c\d+::/.test(text),
  parse,
  print: printNotes,
});
