import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';
import { xlsxOf } from '../support/xlsx.ts';

interface ImportedBank {
  readonly title: string;
  readonly questions: readonly {
    readonly type: string;
    readonly prompt: string;
    readonly answer: unknown;
    readonly explanation?: string;
  }[];
}

const converted = async (name: string, content: string | Uint8Array) => {
  const folder = folderWith({ [name]: content });
  const out = join(folder, 'out.yaml');
  const ran = await run(['convert', join(folder, name), out]);
  return { ...ran, bank: () => load(readFileSync(out, 'utf8')) as ImportedBank };
};

describe('every block of a Markdown text is a question, or is named', () => {
  test('round brackets ask for one choice, and a class in braces is no text', async () => {
    const text = `## Quiz

{:.quiz}
Where does it run?
- [ ] Linux 2
- [x] Linux 3
- [x] Windows

{:.quiz}
How much is it?
- ( ) 100 USD
- (x) Nothing
`;
    const { bank, err } = await converted('b.md', text);
    expect(bank().questions).toMatchObject([
      { type: 'multiple-response', prompt: 'Where does it run?', answer: ['linux-2', 'linux-3', 'windows'].slice(1) },
      { type: 'single-choice', prompt: 'How much is it?', answer: 'nothing' },
    ]);
    expect(bank().questions.map(({ explanation }) => explanation)).toEqual([undefined, undefined]);
    expect(err).toContain('2 of 2 questions');
  });

  test('a numbered list may hold the questions, and an item among the choices may tell why', async () => {
    const text = `# Quiz

1. How long is the way
   there and back?
   - [ ] STT
   - [x] RTT
   - **Explanation:** the round trip.

2. Which have no connection?
   - [x] UDP
   - [ ] TCP
`;
    const { bank } = await converted('a.md', text);
    expect(bank().questions).toMatchObject([
      { prompt: 'How long is the way\nthere and back?', answer: 'rtt', explanation: 'the round trip.' },
      { prompt: 'Which have no connection?', answer: 'udp' },
    ]);
  });

  test('words before the first question, and choices beside items that are none, are named with their lines', async () => {
    const text = `# Quiz

Read this first.

What is it?

- [ ] one
- two
- [x] three

## Is it?

- [x] yes
- [ ] no
`;
    const { bank, err, code } = await converted('c.md', text);
    expect(bank().questions).toMatchObject([{ prompt: 'Is it?', answer: 'yes' }]);
    expect(err).toMatch(/c\.md:7/);
    expect(err).toMatch(/c\.md:3/);
    expect(code).toBe(1);
  });

  test('a text without any question says what was passed over', async () => {
    const { err, code } = await converted('d.md', '# Quiz\n\n- [ ] one\n- two\n');
    expect({ code, says: /d\.md:3/.test(err) }).toEqual({ code: 1, says: true });
  });

  test('a heading without words is no title', async () => {
    const { bank } = await converted('e.md', '#\n\n## One\n\n### single\n\nWhich?\n\n- [x] None\n- [ ] Windows\n');
    expect(bank().title).toBe('out');
  });
});

describe('a number in data is no count', () => {
  test.each(['updated 20261201', 'option 999999999', 'Option 4294967296', 'feedback20261201'])(
    'the head %s',
    async (head) => {
      const { bank, err } = await converted('t.csv', `prompt,option1,option2,answer,${head}\nWhich?,Yes,No,1,x\n`);
      expect(bank().questions).toMatchObject([{ prompt: 'Which?', answer: 'yes' }]);
      expect(err).toContain(head.toLowerCase());
    },
  );

  test('the far end of a sheet', async () => {
    const files = unzipSync(
      xlsxOf([
        ['prompt', 'option1', 'option2', 'answer'],
        ['Which?', 'Yes', 'No', 1],
      ]),
    );
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
    const far = sheet.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    const { code, err } = await converted('far.xlsx', zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(far) }));
    expect(code).toBe(2);
    expect(err).toMatch(/far\.xlsx/);
    expect(err).not.toContain('bug');
  });
});
