import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report, Result } from '../../src/generated/types.ts';
import { placeNames, spread } from '../../src/pages/report/labels.ts';
import { midtermReport, noSubmissions, pageChunks, pageOf, poisonedReport } from '../support/report-page.ts';

let midterm: Report;
let nobody: Report;
beforeAll(async () => {
  midterm = await midtermReport();
  nobody = await midtermReport(noSubmissions());
});

/** The page's tags, without what stands in its style and script. */
const tagsOf = (page: string): readonly string[] =>
  page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').match(/<[a-z!/][^>]*>/gi) ?? [];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const partsOf = (page: string) => ({
  policy: /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '',
  style: /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '',
  script: /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '',
});

describe('the policy of the page', () => {
  test('allows its one style and its one script and nothing else', () => {
    const { policy, style, script } = partsOf(pageOf(midterm));
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`,
    );
  });

  test.each(['en', 'es'] as const)('is never broken by the page itself, in %s', (language) => {
    for (const report of [midterm, nobody, poisonedReport(midterm)]) {
      const page = pageOf(report, { language });
      const tags = tagsOf(page);
      expect(tags.filter((tag) => /\s(style|on\w+)\s*=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
      expect(tags.filter((tag) => /\s(src|srcset|action|poster)=/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page.match(/<style/g)).toHaveLength(1);
    }
  });
});

describe('hostile texts', () => {
  test('are shown and make no element', () => {
    const page = pageOf(poisonedReport(midterm));
    expect(page.match(/<img|<svg onload|href="javascript/i)).toBe(null);
    expect(page).toContain('&lt;img src=x onerror=&quot;window.hacked=1&quot;&gt;');
    expect(
      [...page].filter((sign) => /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(sign)),
    ).toEqual([]);
    expect(page).toContain('⟨U+202E⟩');
  });

  test('of a closed shape leave all tags balanced', () => {
    const counts = (page: string) => {
      const tags = tagsOf(page);
      const open = (name: string) => tags.filter((tag) => new RegExp(`^<${name}[\\s>]`).test(tag)).length;
      const closed = (name: string) => tags.filter((tag) => tag === `</${name}>`).length;
      return [
        'div',
        'table',
        'tbody',
        'tr',
        'td',
        'th',
        'details',
        'ul',
        'ol',
        'li',
        'section',
        'svg',
        'span',
        'p',
      ].map((name) => [name, open(name) - closed(name)]);
    };
    for (const report of [midterm, nobody, poisonedReport(midterm)])
      expect(counts(pageOf(report)).filter(([, difference]) => difference !== 0)).toEqual([]);
  });
});

test('ids are unique and every link within the page leads to one', () => {
  const page = pageOf(midterm);
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test('the same report gives the same bytes, from an array, a generator and a function', () => {
  function* once(): Generator<Result> {
    yield* midterm.results;
  }
  const page = pageOf(midterm);
  expect(pageOf(midterm)).toBe(page);
  expect(pageOf(midterm, { results: once() })).toBe(page);
  expect(pageOf(midterm, { results: once })).toBe(page);
});

test('a chunk holds no more than one candidate', () => {
  const chunks = pageChunks(midterm).filter((chunk) => chunk.startsWith('<tbody data-item'));
  expect(chunks).toHaveLength(midterm.results.length);
});

describe('a page without names', () => {
  test('holds no name, id, marker or file of anybody', () => {
    const page = pageOf(midterm, { anonymous: true });
    for (const { candidate, source } of midterm.results) {
      expect(page).not.toContain(candidate.id);
      if (candidate.name !== undefined) expect(page).not.toContain(candidate.name);
      expect(page).not.toContain(source.file);
    }
    expect(page).toContain('Candidate 1<');
    expect(page).toContain(`Candidate ${midterm.results.length}<`);
  });

  test('keeps responses and leaves the marker out of the trace', () => {
    const [first] = midterm.results;
    const [answer] = first?.answers ?? [];
    if (!first || !answer) throw new Error('no answer');
    const text = { en: 'Marked by hand: 1 of 1 points. M. Lago', es: 'Puntuada a mano: 1 de 1 puntos. M. Lago' };
    const marked: Result = {
      ...first,
      answers: [
        {
          ...answer,
          response: 'my own words',
          review: { source: { file: 'secret.csv' }, marker: 'M. Lago', comment: 'well said' },
          trace: [{ step: 'marked-by-hand', values: { marker: 'M. Lago' }, text }],
        },
      ],
    };
    const page = pageOf(midterm, { anonymous: true, results: [marked] });
    expect(page).toContain('my own words');
    expect(page).toContain('well said');
    expect(page).toContain('Marked by hand: 1 of 1 points.');
    expect(page).not.toContain('Lago');
    expect(page).not.toContain('secret.csv');
  });

  test('calls a superseded submission by the number of its candidate', () => {
    const { candidate } = midterm.results[2] ?? { candidate: { id: '' } };
    const superseded = [{ candidate, source: { file: 'a.json' }, by: { file: 'b.json', line: 3 } }];
    const page = pageOf({ ...midterm, superseded }, { anonymous: true });
    expect(page).toContain('<td>Candidate 3</td><td></td><td></td><td></td><td>line 3</td>');
  });
});

describe('figures that cannot be had', () => {
  test('are reasons in words where nothing was graded', () => {
    const page = pageOf(nobody);
    expect(page).toContain('No submission was graded');
    expect(page).toContain('no results yet');
    expect(page.replace(/<script>[\s\S]*<\/script>/, '').match(/NaN|undefined|Infinity|\[object/)).toBe(null);
  });

  test('are reasons in Spanish too', () =>
    expect(pageOf(nobody, { language: 'es' })).toContain('todavía no hay resultados'));

  test('of an exam with questions of their own are said to be so', () => {
    const exam = { ...midterm.exam, maxPoints: null, variants: 'per-candidate' as const };
    const none = { mean: null, median: null, min: null, max: null, sd: null, alpha: null, standardError: null };
    const { alphaInterval: _, ...figures } = midterm.statistics.exam;
    const reasons = Object.fromEntries(Object.keys(none).map((figure) => [figure, 'variants-differ']));
    const statistics = { ...midterm.statistics, exam: { ...figures, ...none, reasons } };
    const page = pageOf({ ...midterm, exam, statistics });
    expect(page).toContain('candidates had different questions');
    expect(page).toContain('each candidate had questions of their own');
  });
});

test('numbers have the decimal mark of the language', () => {
  expect(pageOf(midterm)).toContain('>14.49<');
  const page = pageOf(midterm, { language: 'es' });
  expect(page).toContain('>14,49<');
  expect(page).toContain('<html lang="es">');
});

test('of more than 2,000 candidates the single answers are left out, and the page says so', () => {
  const [first] = midterm.results;
  if (!first) throw new Error('no result');
  const results = Array.from({ length: 2001 }, (_, index) => ({ ...first, candidate: { id: `c${index}` } }));
  const page = pageOf(midterm, { results });
  expect(page).toContain('With 2001 candidates the single answers are left out');
  expect(page).not.toContain('class="more"');
  expect(page.match(/<tbody data-item/g)).toHaveLength(2001);
});

test('grades under 0 and over the scale are drawn and said', () => {
  const [first] = midterm.results;
  if (!first) throw new Error('no result');
  const histogram = [
    { from: -1, to: 0, count: 2 },
    { from: 0, to: 1, count: 0 },
    { from: 1, to: 10, count: 1 },
  ];
  const statistics = { ...midterm.statistics, exam: { ...midterm.statistics.exam, histogram } };
  const page = pageOf({ ...midterm, statistics }, { results: [{ ...first, grade: 11, percent: 110, points: -3 }] });
  expect(page).toContain('The last class also holds grades over 10.');
  expect(page).toContain('−3.00');
  expect(page).toContain('−1 to 0');
});

describe('the names in a drawing', () => {
  const points = Array.from({ length: 60 }, (_, index) => ({
    x: 40 + ((index * 37) % 400),
    y: 20 + ((index * 53) % 180),
    name: `${index} some-question`.slice(0, 6 + (index % 12)),
  }));
  const area = { left: 0, top: 0, right: 480, bottom: 220 };

  test('never cover one another, however many there are', () => {
    const placed = placeNames(points, [], area);
    const boxes = placed.map(({ name, textX, textY, anchor }) => {
      const width = name.length * 6.7;
      const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
      return { left, right: left + width, top: textY - 11, bottom: textY + 3 };
    });
    const covered = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    );
    expect(placed.length).toBeGreaterThan(15);
    expect(covered).toEqual([]);
  });

  test('in a column are moved apart and stay in it', () => {
    const heights = [...spread([100, 100, 100, 20, 118], 13, 14, 120)].sort((one, other) => one - other);
    const gaps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0));
    expect(gaps.every((gap) => gap >= 13)).toBe(true);
    expect(heights.at(-1)).toBeLessThanOrEqual(120);
  });
});
