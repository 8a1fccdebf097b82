import { Readable } from 'node:stream';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openCsv } from '../../src/io/table/csv-table.ts';
import { findSeparator } from '../../src/io/table/separator.ts';
import { type Bytes, isFault, type TableItem } from '../../src/io/table/table.ts';
import { openXlsx } from '../../src/io/table/xlsx-table.ts';
import { xlsxOf } from '../support/xlsx.ts';

const inPieces = (bytes: Buffer, size: number): AsyncIterable<Bytes> =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)),
  );

const readBytes = async (bytes: Buffer, size = 1 << 16) => {
  const table = await openCsv(inPieces(bytes, size));
  if (isFault(table)) return { fault: table, heads: [], items: [] as readonly TableItem[], notes: [] };
  const items: TableItem[] = [];
  for await (const block of table.rows) items.push(...block);
  return { heads: table.heads, items, notes: table.notes() };
};

const read = (text: string) => readBytes(Buffer.from(text));
const cellsOf = (items: readonly TableItem[]) => items.map((item) => (isFault(item) ? item.code : item.cells));

describe('the separator', () => {
  test.each([
    ['a,b,c', ','],
    ['a;b;c', ';'],
    ['a\tb\tc', '\t'],
    ['a|b|c', '|'],
    ['"a, or b, or c";d', ';'],
    ['Which of A, B, C, D?;Name\nx;y', ';'],
    ['alone', ','],
  ])('of %j is %j, quoted text left aside', (text, separator) =>
    expect(findSeparator(text)).toEqual({ separator, from: 0, linesBefore: 0 }),
  );
  test('is what a first line says', async () => {
    const { heads, items } = await read('sep=;\r\na;b\r\n1,5;2\r\n');
    expect(heads).toEqual(['a', 'b']);
    expect(items).toEqual([{ line: 3, record: 1, cells: ['1,5', '2'] }]);
  });
});

describe('encodings', () => {
  const text = 'candidate,q\r\nañil,"sí; ¿qué?"\r\n';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const windows = Buffer.from(text, 'latin1');
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE with a mark', utf16],
    ['UTF-16BE with a mark', Buffer.from(utf16).swap16()],
    ['UTF-16LE without', utf16.subarray(2)],
    ['UTF-16BE without', Buffer.from(utf16).swap16().subarray(2)],
    ['Windows-1252', windows],
  ])('%s reads the same, whatever the pieces', async (name, bytes) => {
    for (const size of [1 << 16, 64, 65]) {
      const { heads, items, notes } = await readBytes(bytes, size);
      expect(heads).toEqual(['candidate', 'q']);
      expect(cellsOf(items)).toEqual([['añil', 'sí; ¿qué?']]);
      expect(notes).toEqual(name === 'Windows-1252' ? ['windows-1252'] : []);
    }
  });
  test('a mark before a quoted head hides nothing', async () => {
    expect((await read('\uFEFF"candidate",q1\n1,2\n')).heads).toEqual(['candidate', 'q1']);
  });
  test('UTF-8 is read the same when a sign is cut by the end of a piece', async () => {
    const bytes = Buffer.from('a,b\nñandú,€𝄞\n');
    for (let size = 1; size < bytes.length; size += 1)
      expect(cellsOf((await readBytes(bytes, size)).items)).toEqual([['ñandú', '€𝄞']]);
  });
  test('UTF-8 that is damaged is refused where it is damaged, after what comes before', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\nñ,é\ní,ó'), Buffer.from([0xc3, 0x28]), Buffer.from('\nx,y\n')]);
    expect((await readBytes(bytes)).items).toEqual([
      { line: 2, record: 1, cells: ['ñ', 'é'] },
      { line: 3, record: 2, code: 'not-utf8', values: { record: 2 } },
    ]);
  });
});

describe('records', () => {
  test.each(['\n', '\r\n', '\r'])('end with %j, and lines are those of the file', async (end) => {
    const text = ['a,b', '1,"x', 'y"', '', '2,z'].join(end);
    const { items } = await read(text);
    expect(items).toEqual([
      { line: 2, record: 1, cells: ['1', `x${end}y`] },
      { line: 5, record: 2, cells: ['2', 'z'] },
    ]);
  });
  test('have quotes within quotes, and quotes within plain text', async () => {
    expect(cellsOf((await read('a,b\n"say ""yes""",5" disk\n')).items)).toEqual([['say "yes"', '5" disk']]);
  });
  test('of several lines may be heads', async () => {
    const { heads, items } = await read('id,"q1: Which?\n(one)"\r\ns1,x\r\n');
    expect(heads).toEqual(['id', 'q1: Which?\n(one)']);
    expect(items).toEqual([{ line: 3, record: 1, cells: ['s1', 'x'] }]);
  });
  test.each([
    ['a,b\n1\n2,3\n', 'row-too-short', 2, 2],
    ['a,b\n1,2,3\n2,3\n', 'row-too-long', 2, 3],
    ['a,b\n1,"2" x\n2,3\n', 'stray-quote', 2, 2],
    ['a,b\n1,2\0\n2,3\n', 'nul', 2, 2],
    [`a,b\n1,${'x'.repeat((1 << 20) + 1)}\n2,3\n`, 'cell-too-long', 2, 2],
  ])('of %j are refused with row and column, and the rest goes on', async (text, code, line, column) => {
    const { items } = await read(text);
    expect(items[0]).toMatchObject({ code, line, record: 1, values: { column } });
    expect(items[1]).toMatchObject({ line: 3, record: 2, cells: ['2', '3'] });
  });
  test('with a quote that is never closed are refused at the line where it opens', async () => {
    const { items } = await read('id,q1,q3\ns0,a,b\ns1,Lima,"cold\ns2,Cusco,cold\n');
    expect(items[1]).toEqual({ line: 3, record: 2, code: 'unclosed-quote', values: { record: 2, column: 3 } });
    expect(items).toHaveLength(2);
  });
  test('without anything in them are left out, as are empty heads at the end', async () => {
    const { heads, items } = await read('a;b;;\n1;2;;\n;;;\n\n3;4\n');
    expect(heads).toEqual(['a', 'b']);
    expect(cellsOf(items)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
  test('there are none in an empty file', async () => {
    for (const text of ['', '\n\n', '\uFEFF', ';;;\n'])
      expect((await read(text)).fault).toMatchObject({ code: 'empty-table' });
  });
});

const plain = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', '\t', '|', ' ', '=', '€', '𝄞') });
const written = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('what is quoted comes back, whatever is in it and wherever the pieces end', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (rows, size, end) => {
        const text = [['head', 'other'], ...rows].map((row) => row.map(written).join(',')).join(end);
        const { items } = await readBytes(Buffer.from(text), size);
        expect(cellsOf(items)).toEqual(rows.filter((row) => row.some((cell) => cell.trim() !== '')));
      },
    ),
  ));

test('any bytes are read or refused', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const { items, heads } = await readBytes(Buffer.from(bytes), 16);
      for (const item of items) expect(isFault(item) ? item.line > 0 : item.cells.length === heads.length).toBe(true);
    }),
  ));

describe('a workbook', () => {
  const opened = async (bytes: Uint8Array) => {
    const table = await openXlsx({
      size: bytes.length,
      read: (from, length) => Buffer.from(bytes.subarray(from, from + length)),
      close: () => undefined,
    });
    if (isFault(table)) return table.code;
    const items: TableItem[] = [];
    for await (const block of table.rows) items.push(...block);
    return { heads: table.heads, items };
  };
  test('gives text: numbers without exponents, times after ISO, and the rows of the sheet for lines', async () => {
    const bytes = xlsxOf([
      [],
      ['ID', 'Completion time', 'Which?', 'Is it?', '', null],
      [429, new Date(Date.UTC(2026, 11, 1, 9, 41, 3)), ' a;b; ', true],
      [],
      ['0429', null, 18.5, null],
      [12345678901234567890n.toString(), null, 0.1, false],
    ]);
    expect(await opened(bytes)).toEqual({
      heads: ['ID', 'Completion time', 'Which?', 'Is it?'],
      items: [
        { line: 3, record: 1, cells: ['429', '2026-12-01T09:41:03', ' a;b; ', 'true'] },
        { line: 5, record: 2, cells: ['0429', '', '18.5', ''] },
        { line: 6, record: 3, cells: ['12345678901234567890', '', '0.1', 'false'] },
      ],
    });
  });
  test.each([
    ['nothing', new Uint8Array(), 'not-xlsx'],
    ['text', new TextEncoder().encode('a,b\n'), 'not-xlsx'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'not-xlsx'],
    ['no rows', xlsxOf([[]]), 'empty-table'],
  ])('that is %s is refused', async (_, bytes, code) => expect(await opened(bytes)).toBe(code));
  test('with any text in its parts is read or refused', () => {
    const whole = unzipSync(
      xlsxOf([
        ['a', 'b'],
        [1, new Date(0)],
        ['x', true],
      ]),
    );
    const names = Object.keys(whole);
    const spoilt = fc
      .tuple(fc.constantFrom(...names), fc.nat(1500), fc.nat(40), fc.string({ maxLength: 20 }))
      .map(([name, at, length, text]) => {
        const xml = strFromU8(whole[name] ?? new Uint8Array());
        return zipSync({ ...whole, [name]: strToU8(xml.slice(0, at) + text + xml.slice(at + length)) });
      });
    return fc.assert(
      fc.asyncProperty(spoilt, async (bytes) => {
        const table = await opened(bytes);
        expect(typeof table === 'string' ? table : table.heads.length).toBeTruthy();
      }),
      { numRuns: 200 },
    );
  });
});
