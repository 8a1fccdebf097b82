import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graded, statusesOf, submission } from '../support/graded.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

/** What every object has by itself. */
const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

describe('X04: names that every object knows are names like any other', () => {
  const bank = bankOf([
    { id: 'constructor', type: 'single-choice', choices: { constructor: 'A', prototype: 'B' }, answer: 'constructor' },
    {
      id: 'prototype',
      type: 'matching',
      items: { constructor: 'A', b: 'B' },
      targets: { prototype: 'P', q: 'Q' },
      answer: { constructor: 'prototype', b: 'q' },
    },
    {
      id: 'plain',
      type: 'cloze',
      text: 'A {{constructor}}.',
      blanks: { constructor: { type: 'short-answer', answer: ['x'] } },
    },
  ]);
  const answers = {
    constructor: 'constructor',
    prototype: { constructor: 'prototype', b: 'q' },
    plain: { constructor: 'x' },
  };

  test('as candidates: each is graded, and none is taken for another', async () => {
    const { code, report, err } = await graded(
      bank,
      inherited.map((id) => submission(id, answers)),
    );
    expect(code).toBe(0);
    expect(err).toContain(`${inherited.length} submissions graded, 0 rejected, 0 superseded.`);
    expect(report.results.map(({ candidate, points }) => [candidate.id, points])).toEqual(
      inherited.map((id) => [id, 3]),
    );
  });

  test('as candidates handed in twice: the later one counts', async () => {
    const twice = [...inherited, ...inherited].map((id, index) =>
      submission(id, index < inherited.length ? {} : answers),
    );
    const { report } = await graded(bank, twice);
    expect(report.input).toMatchObject({ graded: inherited.length, superseded: inherited.length });
    expect(report.results.every(({ points }) => points === 3)).toBe(true);
  });

  test('as answers: what there is no question for is ignored with a warning, and nothing is inherited', async () => {
    const text = inherited.map((name) => `${JSON.stringify(name)}:"constructor"`).join();
    const lines = `{"candidate":{"id":"s1"},"answers":{${text}}}\n{"candidate":{"id":"s2"},"answers":{}}\n{"candidate":{"id":"s3","__proto__":{"name":"x"}},"__proto__":{"answers":{"constructor":"constructor"}}}`;
    const { report } = await graded(bank, lines);
    expect(statusesOf(report, 'sample/constructor')).toEqual(['correct', 'unanswered']);
    expect(report.results[0]?.warnings).toHaveLength(inherited.length - 2);
    expect(report.results[1]?.warnings).toEqual([]);
    expect(report.rejected.map(({ code }) => code)).toEqual(['no-answers']);
    expect('polluted' in {}).toBe(false);
  });

  test('as responses: a choice, item or target that there is not is invalid, never found in what all objects have', async () => {
    for (const name of ['__proto__', 'toString', 'hasOwnProperty']) {
      const lines = [
        `{"constructor":"${name}"}`,
        `{"prototype":{"${name}":"q"}}`,
        `{"prototype":{"b":"${name}"}}`,
        `{"plain":{"${name}":"x"}}`,
      ].map((given, index) => `{"candidate":{"id":"s${index}"},"answers":${given}}`);
      const { report } = await graded(bank, lines.join('\n'));
      expect(report.results.map(({ answers: all }) => all.map(({ status }) => status))).toEqual([
        ['invalid', 'unanswered', 'unanswered'],
        ['unanswered', 'invalid', 'unanswered'],
        ['unanswered', 'invalid', 'unanswered'],
        ['unanswered', 'unanswered', 'invalid'],
      ]);
    }
  });

  test('numbers as names keep their order and zeros, and are no places in a list', async () => {
    const ids = ['10', '2', '007', '7', '-1', '1e3', '0'];
    const { report } = await graded(
      bank,
      ids.map((id) => submission(id, { 0: 'constructor', length: 1, constructor: 'constructor' })),
    );
    expect(report.results.map(({ candidate, points }) => [candidate.id, points])).toEqual(ids.map((id) => [id, 1]));
    expect(report.results[0]?.warnings).toEqual([
      'There is no question "0" in this exam; its answer was ignored.',
      'There is no question "length" in this exam; its answer was ignored.',
    ]);
  });
});

describe('X08: what candidates and authors write is shown and never run', () => {
  const evil = '"><img src=x onerror=alert(1)></script><script>alert(2)</script><!--';
  const signs = '\u0000\u0007\u001B]0;owned\u0007\u009B31m\u202E\u2066\u2028\u200F';
  const text = `${evil}${signs}`;
  const bank = bankOf(
    [
      {
        id: 'a',
        type: 'short-answer',
        prompt: `${text} [x](javascript:alert(6)) <iframe src=//example.org></iframe>`,
        answer: [`<b>${signs}`],
        explanation: `[y](JaVaScRiPt:alert(7)) ${text}`,
      },
      { id: 'b', type: 'single-choice', choices: { one: text, two: 'B' }, answer: 'one', feedback: { two: text } },
      { id: 'c', type: 'essay', rubric: [{ criterion: text, points: 1 }] },
    ],
    { title: `<svg onload=alert(5)>${signs}`, topics: { all: text } },
  );
  const handedIn = [text, `s" onmouseover="alert(3)${signs}`].map((id) => ({
    candidate: { id, name: `<a href="javascript:alert(4)">${text}</a>` },
    language: text,
    submittedAt: text,
    answers: { a: text, b: id.startsWith('s') ? 'two' : text, c: `<b>${text}</b>`, [text]: text },
    [text]: text,
  }));

  const outputs = async () => {
    const lines = [...handedIn, { candidate: { id: text }, exam: text, answers: {} }, { candidate: { id: 5 } }];
    const folder = folderWith({
      'bank.yaml': bank,
      'class.ndjson': lines.map((one) => `${JSON.stringify(one)}\n`).join(''),
    });
    const at = (name: string): string => join(folder, name);
    const args = [
      '-o',
      at('r.json'),
      '--html',
      at('r.html'),
      '--csv',
      at('g.csv'),
      '--feedback',
      at('pages'),
      '--reveal',
      'all',
    ];
    const { code, out, err } = await run(['grade', at('bank.yaml'), at('class.ndjson'), '--trace', ...args]);
    const pages = readdirSync(at('pages')).map((name) => readFileSync(join(at('pages'), name), 'utf8'));
    const shown = await Promise.all(
      [[], ['--format', 'markdown'], ['--question', '2'], ['--format', 'csv']].map(
        async (more) => (await run(['analyze', at('r.json'), ...more])).out,
      ),
    );
    const read = (name: string): string => readFileSync(at(name), 'utf8');
    return {
      code,
      out,
      err,
      pages: [read('r.html'), ...pages],
      json: read('r.json'),
      shown,
      names: readdirSync(at('pages')),
    };
  };
  const all = outputs();
  /** What a terminal or a browser would obey; line breaks and tabs are none of it. */
  const obeyed = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

  test('in pages there is no element, handler or link of theirs', async () => {
    const { pages, code } = await all;
    expect(code).toBe(1);
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      const [policy = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(page) ?? [];
      expect(policy).toContain("default-src 'none'");
      const body = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
      expect(body).not.toMatch(/<(script|img|iframe|svg onload|b>)/i);
      expect(body.replace(/"[^"]*"/g, '""')).not.toMatch(/<[a-z][^>]*\son\w+\s*=/i);
      expect(body).not.toMatch(/(href|src)\s*=\s*["']?\s*javascript:/i);
      // Marks of direction that embed nothing are part of Arabic and Hebrew texts; a page keeps them.
      expect(page.replace(/[\u061C\u200E\u200F]/g, '')).not.toMatch(obeyed);
      expect(body).toContain('&lt;img src=x onerror=');
    }
  });

  test('in JSON signs that a terminal obeys are escaped, and what was handed in is kept', async () => {
    const { json } = await all;
    expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    expect(JSON.parse(json).results[0].answers[0].response).toBe(text);
    expect(JSON.parse(json).results[0].candidate.id).toBe(text);
  });

  test('closing lines, tables and names of files show them', async () => {
    const { out, err, shown, names } = await all;
    expect(out).toBe('');
    expect(err.split('\n').length).toBeLessThan(20);
    for (const one of [err, ...shown, ...names]) expect(one).not.toMatch(obeyed);
    for (const name of names) expect(name).toMatch(/^[\w.-]+\.html$/);
  });
});
