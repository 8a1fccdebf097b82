import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { openFileNames, safeFileName } from '../../src/cli/paper/file-name.ts';
import type { Bank, Paper } from '../../src/generated/types.ts';
import validatePaper from '../../src/generated/validate-paper.js';
import { folderWith, run } from '../support/run.ts';
import { examFolder, secretQuestions } from './paper-exam.ts';

const midterm = 'examples/midterm/midterm.exam.yaml';
const formats = ['json', 'html', 'markdown'] as const;

const paperIn = (text: string): Paper => {
  const value: unknown = JSON.parse(text);
  expect(validatePaper(value), JSON.stringify(validatePaper.errors)).toBe(true);
  return value as Paper;
};

const paper = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await run(['paper', ...args]);
  expect(code, err).toBe(0);
  return out;
};

/** What stands under names that candidates must not see, as texts; numbers, too, where they are long enough to tell. */
const secretsOf = (value: unknown, secret = false): readonly string[] => {
  if (typeof value === 'string') return secret ? value.split('\n').filter((line) => line.length > 3) : [];
  if (typeof value === 'number') return secret && String(value).length > 4 ? [String(value)] : [];
  if (value === null || typeof value !== 'object') return [];
  const hidden = [
    'answer',
    'credit',
    'feedback',
    'hints',
    'explanation',
    'references',
    'patterns',
    'tolerance',
    'rubric',
    'sample',
    'tests',
    'weight',
  ];
  return Object.entries(value).flatMap(([key, part]) => secretsOf(part, secret || hidden.includes(key)));
};

const idsOf = (value: unknown): readonly string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, part]) => [
        ...(['choices', 'items', 'targets', 'blanks'].includes(key) ? Object.keys(part as object) : []),
        ...idsOf(part),
      ]);

const seenOf = (value: unknown): string =>
  value === null || typeof value !== 'object'
    ? ''
    : Object.entries(value)
        .map(([key, part]) =>
          ['prompt', 'choices', 'items', 'targets', 'text', 'title', 'topics', 'id', 'topic', 'type'].includes(key)
            ? JSON.stringify(part)
            : seenOf(part),
        )
        .join('\n');

/** A paper without its hashes, style and escapes. */
const plain = (text: string): string =>
  text
    .replace(/sha256[:-][\w+/=]+/g, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\\"', '"');

describe.each(formats)('a paper in %s', (format) => {
  test('of an exam of all nine types holds no word of any secret field', async () => {
    const text = plain(await paper(examFolder().exam, '--format', format, '--candidate', 'x'));
    expect(text).not.toContain('SECRET');
    for (const secret of [
      '0.4375',
      '7/16',
      '0.8125',
      '13/16',
      '0.1875',
      '90817',
      '80706',
      '77.25',
      '70605',
      '66.25',
      '3.75',
      '0.0009765625',
      'net-correct',
      'adjacent-pairs',
      'all-or-nothing',
    ])
      expect(text).not.toContain(secret);
  });

  test('of the shipped midterm holds nothing secret that is not to be seen anyway', async () => {
    const text = plain(await paper(midterm, '--format', format));
    const banks = readdirSync('banks')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => load(readFileSync(`banks/${name}`, 'utf8')) as Bank);
    const seen = seenOf(banks);
    const secrets = secretsOf(banks).filter((secret) => !seen.includes(JSON.stringify(secret).slice(1, -1)));
    expect(secrets.length).toBeGreaterThan(500);
    expect(secrets.filter((secret) => !idsOf(banks).includes(secret) && text.includes(secret))).toEqual([]);
  });

  test('is the same bytes each time', async () => {
    for (const exam of [midterm, examFolder().exam])
      expect(await paper(exam, '--format', format, '--candidate', 's1')).toBe(
        await paper(exam, '--format', format, '--candidate', 's1'),
      );
  });

  test('names the candidate, and says what the exam is worth and how long it takes', async () => {
    const text = await paper(midterm, '--format', format, '--candidate', '007', '--name', 'Ana "la <b>Rápida</b>"');
    expect(text).toContain('007');
    expect(text).toContain('45');
    expect(plain(text.replaceAll('\\<', '<').replaceAll('\\>', '>'))).toContain('Ana "la <b>Rápida</b>"');
    expect(text).toMatch(/2026-11-03[T ]09:00/);
    expect(text).toContain('+01:00');
    expect(text).toContain(paperIn(await paper(midterm)).variant);
  });
});

test('only the page and the Markdown hide the ids of choices, which JSON has as the bank does', async () => {
  const { exam } = examFolder();
  const { sections } = paperIn(await paper(exam));
  const shown = sections[0]?.questions.map((question) => ({
    question: question.question,
    ids: idsIn(question),
  }));
  expect(shown).toEqual(
    secretQuestions.map((question) => ({ question: `secrets/${question.id}`, ids: [...idsOf(question)].sort() })),
  );
  expect(await paper(exam, '--format', 'html')).not.toMatch(/miaow|gamma/);
});

const idsIn = (value: unknown): readonly string[] =>
  (JSON.stringify(value).match(/"id":"[^"]+"/g) ?? []).map((found) => found.slice(6, -1)).sort();

describe("the marker's sheet", () => {
  test('names the right choices by their letters on that paper', async () => {
    const { exam } = examFolder();
    const { sections } = paperIn(await paper(exam));
    const one = sections[0]?.questions[0];
    const at = one?.kind === 'choose-one' ? one.choices.findIndex(({ id }) => id === 'beta') : -1;
    const letter = 'ABC'.charAt(at);
    expect(await paper(exam, '--key', '--format', 'markdown')).toContain(`**Right**: ${letter}. Another \`thing\``);
    expect(await paper(exam, '--key', '--format', 'html')).toContain(`<p>${letter}. Another <code>thing</code></p>`);
  });

  test.each(['html', 'markdown'] as const)(
    'in %s holds all that marking needs, and says that it is for markers',
    async (format) => {
      const text = plain(await paper(examFolder().exam, '--key', '--format', format));
      for (const word of [
        'FOR MARKERS',
        'ANSWER-1',
        'ANSWER-2',
        'ANSWER-3',
        'PATTERN-1',
        'PATTERN-2',
        'RUBRIC-1',
        'RUBRIC-2',
        'SAMPLE-1',
        'SAMPLE-2',
        'EXPLANATION-10',
        '7/16',
        '13/16',
        '70605',
        'Second topic',
      ])
        expect(text).toContain(word);
      expect(text).toMatch(/90740\.25 .* 90894\.75/);
      expect(text).not.toMatch(/SECRET-(HINT|FEEDBACK)/);
    },
  );

  test('cannot be had as JSON', async () => {
    const { code, err, out } = await run(['paper', midterm, '--key']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^quizvisor: .*--format html.*\n$/);
  });
});

describe('the page', () => {
  test('has no script and a policy that allows its own style alone', async () => {
    const page = await paper(midterm, '--format', 'html');
    expect(page).not.toMatch(/<script|<link|<img|style=|url\(|src=/);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
    expect(page).toContain('<html lang="es" dir="ltr">');
    expect(page).toMatch(/@page \{ margin: \d+mm/);
    expect(page).not.toMatch(/[^-]size:/);
  });

  test.each(['html', 'markdown'] as const)('and hostile texts: in %s all of them are shown', async (format) => {
    const hostile = '</style></title><script>alert("1")</script> & \u202Eevil\u0007 {{x}}';
    const { exam } = examFolder(
      { title: hostile, sections: [{ title: hostile, questions: ['secrets/q'] }] },
      [
        {
          id: 'q',
          type: 'single-choice',
          topic: 't',
          prompt: hostile,
          choices: { a: hostile, b: 'B' },
          answer: 'b',
          explanation: hostile,
        },
      ],
      { topics: { t: hostile } },
    );
    for (const key of [[], ['--key']]) {
      const text = await paper(exam, '--format', format, '--candidate', hostile, '--name', hostile, ...key);
      expect(text).not.toMatch(
        format === 'html' ? /<script|\u202E|\u0007|evil<\/style>/ : /(?<!\\)<script|\u202E|\u0007/,
      );
      expect(text).toContain('⟨U+202E⟩evil␇');
      expect(text.match(/<\/style>/g)?.length ?? 0).toBe(format === 'html' ? 1 : 0);
    }
  });

  test('stays short and says what it said', async () => {
    const { exam } = examFolder({ minutes: 5 }, [
      {
        id: 'q',
        type: 'cloze',
        topic: 'first',
        prompt: 'Fill *in*.',
        text: '`{{b}}` or {{a}}?',
        blanks: {
          a: { type: 'short-answer', answer: ['x'] },
          b: { type: 'single-choice', choices: { y: 'Y', n: '**N**' }, answer: 'y', shuffle: false },
        },
      },
    ]);
    const page = await paper(exam, '--format', 'html');
    expect(page).toContain(
      '<div class="fill"><p><code><span class="fill-blank narrow">(1)</span></code> or <span class="fill-blank">(2)</span>?</p></div>',
    );
    expect(page).toMatch(/<b>Blank 1<\/b>: <span><b>A<\/b> <bdi>(Y|<strong>N<\/strong>)<\/bdi><\/span>/);
    const variant = paperIn(await paper(exam)).variant;
    const [a, b] = page.indexOf('<bdi>Y') < page.indexOf('<bdi><strong>') ? ['Y', '**N**'] : ['**N**', 'Y'];
    expect(await paper(exam, '--format', 'markdown')).toBe(`# All kinds

- Name: ………………………………
- Id: ………………………………
- Date: ………………………………
- In all: 1 question, 1 point
- Time: 5 minutes
- Variant: ${variant}

## Everything (1 point)

### Question 1 (1 point)

Fill *in*.

*Fill in the blanks; where choices are given, with a letter.*

\`(1)………………………………\` or (2)………………………………?

- Blank 1: A. ${a} · B. ${b}
`);
  });
});

describe('languages', () => {
  const both = { languages: ['es', 'en'], topics: { first: { es: 'Uno', en: 'One' } } };
  const question = { id: 'q', type: 'true-false', topic: 'first', prompt: { es: 'Verdad', en: 'Truth' }, answer: true };

  test('are those of the exam, of the interface, or of the bank', async () => {
    const { exam } = examFolder({}, [question], both);
    expect(paperIn(await paper(exam)).language).toBe('en');
    expect(paperIn(await paper(exam, '--lang', 'es')).language).toBe('es');
    expect(paperIn(await paper(exam, '--language', 'es')).sections[0]?.questions[0]?.prompt).toBe('Verdad');
    const german = examFolder({}, [{ ...question, prompt: { de: 'Wahr' } }], {
      languages: ['de'],
      topics: { first: 'Eins' },
    });
    expect(paperIn(await paper(german.exam)).language).toBe('de');
    expect(await paper(german.exam, '--format', 'html', '--lang', 'es')).toContain('Question 1');
    expect(await paper(exam, '--format', 'html', '--language', 'es')).toContain('Pregunta 1');
  });

  test('that the exam cannot be had in are refused in one line', async () => {
    for (const exam of [midterm, examFolder({}, [question], both).exam]) {
      const { code, out, err } = await run(['paper', exam, '--language', 'de']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^quizvisor: .*de.*\n$/);
    }
  });
});

describe('a file', () => {
  test('has the form of its ending, and is there whole', async () => {
    const folder = folderWith({});
    for (const [name, start] of [
      ['a.json', '{'],
      ['a.HTM', '<!doctype'],
      ['a.md', '# Parcial'],
      ['a.txt', '{'],
    ] as const) {
      const { code, out, err } = await run(['paper', midterm, '-o', join(folder, name)]);
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain(`${name} written.`);
      expect(readFileSync(join(folder, name), 'utf8').startsWith(start)).toBe(true);
    }
    expect(readdirSync(folder).sort()).toEqual(['a.HTM', 'a.json', 'a.md', 'a.txt']);
    const json = readFileSync(join(folder, 'a.json'), 'utf8');
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
  });

  test.each([
    [['--roster', 'x.csv'], '-o'],
    [['--roster', 'x.csv', '--candidate', 'a', '-o', 'x'], '--candidate'],
    [['--name', 'a'], '--candidate'],
    [['--candidate', ' \u200B'], 'candidate'],
    [['-o', 'tests'], 'EISDIR'],
    [['--roster', 'x.csv', '-o', 'package.json'], 'package.json'],
    [['--roster', 'no-such.csv', '-o', 'x'], 'no-such.csv'],
  ])('is not written with %j', async (args, word) => {
    const { code, out, err } = await run(['paper', midterm, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^quizvisor: [^\n]*\n$/);
    expect(err).toContain(word);
    expect(existsSync('x')).toBe(false);
  });
});

/** An exam whose candidates each have questions of their own. */
const drawn = () =>
  examFolder(
    { variants: 'per-candidate', sections: [{ title: 'Drawn', select: { count: 3 } }] },
    Array.from({ length: 12 }, (_, at) => ({
      id: `q${at}`,
      type: 'true-false',
      topic: at % 2 === 0 ? 'first' : 'second',
      difficulty: ['easy', 'medium', 'hard'][at % 3],
      points: 2.5,
      prompt: `Statement ${at}`,
      answer: true,
    })),
  );

const issue = async (roster: string | Uint8Array, ...args: readonly string[]) => {
  const { folder, exam } = drawn();
  writeFileSync(join(folder, 'class.csv'), roster);
  const papers = join(folder, 'deep/papers');
  const ran = await run(['paper', exam, '--roster', join(folder, 'class.csv'), '-o', papers, ...args]);
  const files = existsSync(papers) ? readdirSync(papers).sort() : [];
  return { ...ran, folder, papers, files };
};

describe('a roster', () => {
  test.each([
    ['commas', 'candidate,name\n007,Ana\n42,"Núñez, Luis"\n'],
    ['semicolons and a byte order mark', '\uFEFF Candidate ;NAME;group\r\n007;Ana;a\r\n42;Núñez, Luis;b\r\n;;\r\n'],
    ['tabs and an id', 'ID\tname\n007\tAna\n\n42\tNúñez, Luis\n'],
  ])('with %s gives each candidate a paper', async (_, roster) => {
    const { code, err, files, papers } = await issue(roster);
    expect(code, err).toBe(0);
    expect(err).toContain('2 papers written to');
    expect(files).toEqual(['007.json', '42.json']);
    const [first, second] = files.map((file) => paperIn(readFileSync(join(papers, file), 'utf8')));
    expect([first?.candidate, second?.candidate]).toEqual([
      { id: '007', name: 'Ana' },
      { id: '42', name: 'Núñez, Luis' },
    ]);
    expect(first?.sections).not.toEqual(second?.sections);
    expect(first?.variant).not.toBe(second?.variant);
  });

  test('gives the same paper as --candidate does', async () => {
    const { papers, folder } = await issue('candidate\n007\n42\n');
    expect(readFileSync(join(papers, '42.json'), 'utf8')).toBe(
      await paper(join(folder, 'all.exam.yaml'), '--candidate', '42'),
    );
  });

  test("gives marker's sheets names of their own", async () => {
    expect((await issue('candidate\n007\n', '--key', '--format', 'html')).files).toEqual(['007.key.html']);
  });

  test.each([
    ['an id twice', 'candidate\na\n\nb\n"A "\n', /class\.csv:5: .*"A".* line 2/],
    ['an empty id', 'candidate,name\na,Ana\n ,Luis\n', /class\.csv:3: .*no id/],
    ['no column of ids', 'student,name\na,Ana\n', /class\.csv:1: .*student, name/],
    ['a column twice', 'candidate,name,name\na,b,c\n', /class\.csv:1: .*"name"/],
    ['a cell too many', 'candidate,name\na,Núñez, Ana\n', /class\.csv:2: .*" Ana"/],
    ['nobody', 'candidate\n', /class\.csv:1: /],
    ['another language', 'candidate,language\na,en\nb,fr\n', /class\.csv:3: .*"fr".*en/],
    ['a quote that is left open', 'candidate\n"a\n', /class\.csv:\d: .*not CSV/],
    ['no UTF-8', Buffer.from('candidate,name\na,N\xFA\xF1ez\n', 'latin1'), /class\.csv:1: .*UTF-8/],
    ['UTF-16', Buffer.from('\uFEFFcandidate\na\n', 'utf16le'), /class\.csv:1: .*UTF-8/],
  ])('with %s is refused, and nothing is written', async (_, roster, line) => {
    const { code, err, files, papers } = await issue(roster);
    expect(code).toBe(2);
    expect(err.split('\n')).toHaveLength(3);
    expect(err.split('\n')[0]).toMatch(line);
    expect(files).toEqual([]);
    expect(existsSync(papers)).toBe(false);
  });

  test('tells all its faults at once', async () => {
    const { err } = await issue('candidate,language\na,fr\n,\n,en\nA,en\n');
    expect(err.match(/class\.csv:\d+/g)).toEqual(['class.csv:2', 'class.csv:4', 'class.csv:5']);
  });

  test('writes nowhere but into its folder', async () => {
    const { files, folder } = await issue('candidate\n../x\nCON\na/b\na_b\n...\n/\n.hidden\nABC\nabc-2\naBc.\n');
    expect(readdirSync(folder).sort()).toEqual(['all.exam.yaml', 'bank.yaml', 'class.csv', 'deep']);
    expect(files).toEqual(
      [
        '_._x.json',
        '_CON.json',
        '_hidden.json',
        'a_b.json',
        'a_b-2.json',
        'ABC.json',
        'aBc_.json',
        'abc-2.json',
        '___.json',
        '_.json',
      ].sort(),
    );
  });
});

describe('file names', () => {
  test('are never a path, hidden or a device', () => {
    expect(
      ['../x', '..', 'con', 'LPT1.txt', 'a\\b:c*', '-rf', 'Núñez 1', '', 'x.', 'console'].map(safeFileName),
    ).toEqual(['_._x', '__', '_con', '_LPT1.txt', 'a_b_c_', '_rf', 'Núñez_1', '_', 'x_', 'console']);
    expect(Buffer.byteLength(safeFileName('漢'.repeat(500)))).toBeLessThan(201);
  });

  test('differ also where capitals and forms of letters do not count', () => {
    const nameFor = openFileNames();
    expect(['a', 'A', 'a-2', 'e\u0301', '\u00C9', 'ﬁ', 'fi'].map(nameFor)).toEqual([
      'a',
      'A-2',
      'a-2-2',
      'é',
      'É-2',
      'ﬁ',
      'fi-2',
    ]);
  });
});

describe('the blueprint', () => {
  test('says what is asked, on standard error, in 80 columns', async () => {
    const { err } = await run(['paper', midterm]);
    const lines = err.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^All +3 \(3\) +11 \(13\) +6 \(8\) +20 \(24\)$/);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect((await run(['paper', midterm, '--quiet'])).err).toBe('');
  });

  test('goes from the least to the most where papers differ', async () => {
    const { err } = await issue(`candidate\n${Array.from({ length: 30 }, (_, at) => `s${at}`).join('\n')}\n`);
    expect(err).toMatch(/^First topic .*\b0–[123] \(0–/m);
    expect(err).toMatch(/^All .* 3 \(7\.5\)$/m);
  });

  test('cuts long titles, and is two tables where one is too wide', async () => {
    const wide = examFolder({}, secretQuestions, { topics: { first: '漢字'.repeat(60), second: 'x'.repeat(200) } });
    const { err } = await run(['paper', wide.exam]);
    const lines = err.trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('… '))).toHaveLength(2);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });
});

test('what was there stays where a paper cannot be written', async () => {
  const folder = folderWith({ 'class.csv': 'candidate\na\n' });
  mkdirSync(join(folder, 'papers/a.json'), { recursive: true });
  const { code } = await run(['paper', midterm, '--roster', join(folder, 'class.csv'), '-o', join(folder, 'papers')]);
  expect(code).toBe(2);
  expect(readdirSync(join(folder, 'papers'))).toEqual(['a.json']);
});
