import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feedbackInEnglish } from '../../src/cli/messages/gradebook/en.ts';
import { feedbackInSpanish } from '../../src/cli/messages/gradebook/es.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const both = (es: string, en: string) => ({ es, en });
const questions = [
  {
    id: 'host',
    type: 'single-choice',
    prompt: both('¿Cuál es?', 'Which *one* is it?'),
    choices: { a: both('Alfa', 'Alpha'), b: both('Beta', 'Beta **two**'), c: both('Gama', 'Gamma') },
    answer: 'a',
    feedback: { b: both('Beta no.', 'Not beta.'), c: both('Gama no.', 'Not gamma.') },
    explanation: both('Porque sí.', 'Because it is.'),
    references: [{ title: both('Lección', 'Lesson'), section: '3', url: 'https://example.org/3' }],
  },
  { id: 'many', type: 'multiple-response', choices: { x: 'Ex', y: 'Why', z: 'Zed' }, answer: ['x'] },
  { id: 'word', type: 'short-answer', answer: ['kernel', { text: 'core', credit: 0.5 }, 'heart'] },
  {
    id: 'pairs',
    type: 'matching',
    items: { i: 'Item', j: 'Jot' },
    targets: { t: 'Target', u: 'Upper' },
    answer: { i: 't', j: 'u' },
  },
  {
    id: 'gap',
    type: 'cloze',
    text: 'A {{one}} and {{two}}.',
    blanks: { one: { type: 'short-answer', answer: ['first'] }, two: { type: 'numerical', answer: 2 } },
  },
  { id: 'size', type: 'numerical', answer: 12 },
  { id: 'flag', type: 'true-false', answer: false },
  { id: 'why', type: 'essay', points: 2, sample: 'A *sample*.', rubric: [{ criterion: 'Clear', points: 2 }] },
];
const ann = {
  candidate: { id: 's1', name: 'Ann <b>Lee</b>' },
  submittedAt: '2026-11-25T10:00:00Z',
  answers: {
    host: 'b',
    many: ['x', 'y'],
    word: '<img src=x onerror=alert(1)> `code` *x*',
    pairs: { i: 'u' },
    gap: { one: 'first', two: '3' },
    size: 'twelve',
    flag: true,
    why: 'One line\nand another\n\nA paragraph',
  },
};
const bob = { candidate: { id: 's2' }, language: 'es', answers: { host: 'c', size: 'doce', why: '' } };

const grade = async (submissions: readonly object[], ...options: readonly string[]) => {
  const folder = folderWith({
    'bank.yaml': bankOf(questions, {
      languages: ['es', 'en'],
      title: both('Muestra', 'Sample'),
      topics: { all: both('Todo', 'All') },
    }),
    'class.ndjson': submissions.map((one) => JSON.stringify(one)).join('\n'),
    'marks.csv':
      'candidate,question,points,criterion1,marker,comment\ns1,sample/why,,1.5,Dr. Secret,"Good, <i>but</i> short"\n',
  });
  const pages = join(folder, 'pages');
  const again = (...more: readonly string[]) =>
    run([
      'grade',
      join(folder, 'bank.yaml'),
      join(folder, 'class.ndjson'),
      '--feedback',
      pages,
      ...options,
      ...more.map((one) => one.replace('DIR', folder)),
    ]);
  const ran = await again();
  return { ...ran, again, pages, page: (name: string) => readFileSync(join(pages, name), 'utf8') };
};

test('each candidate gets a page with the own answers in words, points and the feedback of the bank', async () => {
  const { page, pages, out, err, code } = await grade([ann, bob]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('pages: 2 pages written.');
  expect(readdirSync(pages).sort()).toEqual(['s1.html', 's2.html']);
  const html = page('s1.html');
  expect(html).toContain('<p>Which <em>one</em> is it?</p>');
  expect(html).toContain('<p>Beta <strong>two</strong></p>');
  expect(html).toContain('Not beta.');
  expect(html).toContain('<ul><li><p>Ex</p></li><li><p>Why</p></li></ul>');
  expect(html).toContain('<p>Item → Upper</p>');
  expect(html).toContain('<p>Jot → <em>left out</em></p>');
  expect(html).toContain('<ol><li><p>first</p></li><li><p>3</p></li></ol>');
  expect(html).toContain('<p class="typed">One line\nand another\n\nA paragraph</p>');
  expect(html).toContain('waits for marks');
  expect(html).toContain('1 answer still waits for marks, so this total is not final yet.');
});

test('what candidates typed is shown and never run, and the page may load nothing', async () => {
  const html = (await grade([ann])).page('s1.html');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; `code` *x*');
  expect(html).toContain('Ann &lt;b&gt;Lee&lt;/b&gt;');
  expect(html).not.toMatch(/<(script|img|b>|link|iframe)/);
  expect(html).not.toMatch(/<[^>]* (style|on\w+)=/);
  expect(html).toContain("default-src 'none'; style-src 'sha256-");
});

describe('how much is given away', () => {
  const secrets = { right: /Alpha|kernel|heart|sample/i, all: /Because it is|Lesson/ };
  test('by default neither right answers nor explanations', async () => {
    const html = (await grade([ann]))
      .page('s1.html')
      .replace(/<style>[^<]*<\/style>|<title>.*<\/title>|<h1>.*<\/h1>|<h2>.*<\/h2>/g, '');
    expect(html).not.toMatch(secrets.right);
    expect(html).not.toMatch(secrets.all);
    expect(html).not.toContain('Target');
  });
  test('with answers the right ones where the own is not, but no explanation', async () => {
    const html = (await grade([ann], '--reveal', 'answers')).page('s1.html');
    expect(html).toContain('<h4>Right answer</h4><p>Alpha</p>');
    expect(html).toContain('<p>kernel (also right: heart)</p>');
    expect(html).toContain('<p>Item → Target</p>');
    expect(html).toContain('<h4>Sample answer</h4><p>A <em>sample</em>.</p>');
    expect(html).not.toMatch(secrets.all);
  });
  test('with all explanations and references too', async () => {
    const html = (await grade([ann], '--reveal', 'all')).page('s1.html');
    expect(html).toContain('<p>Because it is.</p>');
    expect(html).toContain('<a href="https://example.org/3" rel="noreferrer">Lesson, 3</a>');
  });
});

test('a page is in the language of its submission, else in that of the interface', async () => {
  const { page } = await grade([ann, bob]);
  const spanish = page('s2.html');
  expect(spanish).toContain('<html lang="es"');
  for (const text of ['¿Cuál es?', 'Gama no.', 'Tu respuesta', 'no es un número', 'Sin respuesta'])
    expect(spanish).toContain(text);
  expect(page('s1.html')).toContain('<html lang="en"');
  const { page: french } = await grade([{ ...bob, language: 'fr' }], '--lang', 'es');
  expect(french('s2.html')).toContain('<html lang="es"');
});

test('of several submissions the page is of the one that counts, in its language', async () => {
  const first = { ...bob, answers: { host: 'b' }, submittedAt: '2026-11-25T11:00:00Z' };
  const second = { candidate: { id: 'S2' }, answers: { host: 'a' }, submittedAt: '2026-11-25T10:00:00Z' };
  const { page, pages } = await grade([{ candidate: { id: 's0' }, answers: {} }, second, 5, first] as object[]);
  expect(readdirSync(pages).sort()).toEqual(['s0.html', 's2.html']);
  expect(page('s2.html')).toContain('Beta no.');
});

test('nothing of one candidate is on the page of another, and there is no list of pages', async () => {
  const { page, pages } = await grade([ann, bob]);
  expect(page('s2.html')).not.toMatch(/s1|Ann|Lee|One line/);
  expect(page('s1.html')).not.toMatch(/s2|doce/);
  expect(readdirSync(pages)).not.toContain('index.html');
});

test('ids become safe file names, each its own', async () => {
  const ids = ['../up', 'a/b', 'a\\b', 'A/B ', 'nul', '.hidden', 'año'];
  const { pages } = await grade(ids.map((id) => ({ candidate: { id }, answers: {} })));
  const names = readdirSync(pages);
  // Two of them are one candidate, as case and outer white space do not count.
  expect(names).toHaveLength(6);
  for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.html$/u);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
});

test('a second run overwrites its pages and leaves other files alone', async () => {
  const { again, pages, page } = await grade([ann, bob]);
  writeFileSync(join(pages, 'notes.txt'), 'mine');
  await again('--marks', 'DIR/marks.csv');
  expect(readdirSync(pages).sort()).toEqual(['notes.txt', 's1.html', 's2.html']);
  expect(page('notes.txt')).toBe('mine');
  const html = page('s1.html');
  expect(html).toContain('<li><p>Clear: 1.5</p></li>');
  expect(html).toContain('Good, &lt;i&gt;but&lt;/i&gt; short');
  expect(html).not.toContain('Dr. Secret');
  expect(html).not.toContain('not final');
});

test('pages in Markdown say the same, and typed signs stay what they are', async () => {
  const { page, pages } = await grade([ann], '--feedback-format', 'markdown', '--reveal', 'answers');
  expect(readdirSync(pages)).toEqual(['s1.md']);
  const text = page('s1.md');
  expect(text).toContain('**Your answer**\n\n> \\<img src=x onerror=alert(1)\\> \\`code\\` \\*x\\*');
  expect(text).toContain('> One line\\\n> and another\n>\n> A paragraph');
  expect(text).toContain('**Right answer**\n\nAlpha');
  expect(text).toContain('### Question 5 – ◐ partly right, 0.5 of 1 point');
});

test('both languages have the same words', () => {
  expect(Object.keys(feedbackInSpanish)).toEqual(Object.keys(feedbackInEnglish));
});
