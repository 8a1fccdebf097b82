import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { flagSentence, flagsToSay } from '../../src/cli/analyze/flag-sentence.ts';
import { main } from '../../src/cli/main.ts';
import { en } from '../../src/cli/messages/en.ts';
import { es } from '../../src/cli/messages/es.ts';
import type { Flag, QuestionStatistics, Report } from '../../src/generated/types.ts';
import { readCsv } from '../../src/io/csv.ts';
import { collector, folderWith, run } from '../support/run.ts';
import { type SatExam, sitExam } from '../support/sat-exam.ts';

const midterm = ['examples/midterm/midterm.exam.yaml', 'examples/midterm/submissions.ndjson'];
const spanish = { env: { LANG: 'es_ES.UTF-8' } };
let path = '';
let report: Report;

beforeAll(async () => {
  path = join(folderWith({}), 'report.json');
  await run(['grade', ...midterm, '-o', path]);
  report = JSON.parse(readFileSync(path, 'utf8')) as Report;
});

/** What stands on a terminal of so many columns. */
const onTerminal = async (columns: number, args: readonly string[], env = {}): Promise<string> => {
  const out = collector();
  const err = collector();
  await main(args, {
    stdin: Readable.from([]),
    stdout: Object.assign(out.stream, { isTTY: true, columns }),
    stderr: err.stream,
    env: { LANG: 'en_US.UTF-8', NO_COLOR: '1', ...env },
    newSeed: () => 'seed',
    today: () => '2026-11-25',
    now: () => 0,
    stop: new AbortController().signal,
  });
  expect(err.text()).toBe('');
  return out.text();
};

const choices = { a: 'Alpha', b: 'Beta', c: 'Gamma', d: 'Delta' };
const single = { id: 'single', type: 'single-choice', choices, answer: 'b', prompt: 'Which *one* is it?' };
const decision = { id: 'decision', type: 'true-false', answer: true };
const number = { id: 'number', type: 'numerical', answer: 2 };

describe('the table', () => {
  test.each([40, 41, 60, 80, 120, 200])(
    'fits into %i columns, in both languages, with all questions',
    async (columns) => {
      for (const env of [{}, { LANG: 'es_ES.UTF-8' }])
        for (const more of [[], ['--question', '19'], ['--sort', 'flags', '--plain']]) {
          const out = await onTerminal(columns, ['analyze', path, ...more], env);
          const long = out.split('\n').filter((line) => stringWidth(line) > columns);
          // The path of the report may be longer than any line.
          expect(long.filter((line) => !line.includes(path.slice(0, 20)))).toEqual([]);
          if (more[0] !== '--question') expect(out.match(/^ *\d+ +\S+ .*\d %/gm)).toHaveLength(20);
        }
    },
  );

  test('drops columns before it cuts names in two', async () => {
    const headsAt = async (columns: number): Promise<string> =>
      (await onTerminal(columns, ['analyze', path])).split('\n').find((line) => line.includes('question ')) ?? '';
    expect(await headsAt(120)).toMatch(/facil\. +discr\. +fifths +effic\. +α without +flags/);
    expect(await headsAt(80)).toMatch(/facil\. +discr\. +fifths +flags/);
    expect(await headsAt(40)).toMatch(/facil\. discr\. flags/);
  });

  test('is ASCII in its bars and lines without a terminal, to a file and with --plain', async () => {
    const file = join(folderWith({}), 'analysis.txt');
    await run(['analyze', path, '-o', file]);
    const piped = (await run(['analyze', path])).out;
    expect(readFileSync(file, 'utf8')).toBe(piped);
    expect(await onTerminal(80, ['analyze', path, '--plain'])).toBe(piped);
    expect(piped).not.toMatch(/[\u2500-\u259F◂✓]|\u001B/);
    expect(await onTerminal(80, ['analyze', path])).toMatch(/█/);
  });

  test('has colours only where they are wanted, and says the same with them', async () => {
    const coloured = await onTerminal(80, ['analyze', path], { NO_COLOR: '' });
    expect(coloured).toContain('\u001B[');
    expect(coloured.replace(/\u001B\[\d+m/g, '').replace(/ +$/gm, '')).toBe(
      (await onTerminal(80, ['analyze', path])).replace(/ +$/gm, ''),
    );
    expect(await onTerminal(80, ['analyze', path, '--no-color'], { NO_COLOR: '' })).not.toContain('\u001B');
  });

  test('sums up in words and figures, with the decimal sign of the language', async () => {
    const { out } = await run(['analyze', path]);
    expect(out).toContain('29 graded, 1 rejected, 0 superseded');
    expect(out).toContain('62 %: 18 of 29, with a grade of 5 of 10 or more');
    expect(out).toContain('14.49 of 24 points (60 %)');
    expect(out).toContain('0.71 (95 %: 0.49 to 0.83) · fit for one test among');
    expect(out).toMatch(/5–6 +5 +#+ +< pass mark 5\n/);
    const inSpanish = (await run(['analyze', path], spanish)).out;
    expect(inSpanish).toContain('14,49 de 24 puntos (60 %)');
    expect(inSpanish).toContain('0,71 (95 %: de 0,49 a 0,83)');
    expect(inSpanish).not.toMatch(/\d\.\d/);
  });

  test.each<readonly [string, readonly number[]]>([
    ['order', [1, 2, 3]],
    ['facility', [13, 15, 19]],
    ['discrimination', [12, 13, 1]],
    ['flags', [12, 13, 1]],
  ])('sorts by %s', async (sort, first) => {
    const { out } = await run(['analyze', path, '--sort', sort]);
    const numbers = [...out.matchAll(/^ *(\d+) +[\w/-]+ +\d+ %/gm)].map(([, one]) => Number(one));
    expect(numbers.slice(0, 3)).toEqual(first);
  });

  test('is the same twice, and names files safely', async () => {
    expect((await run(['analyze', path])).out).toBe((await run(['analyze', path])).out);
    const { out } = await run(['analyze', '-'], { input: readFileSync(path, 'utf8') });
    expect(out).toContain('14.49 of 24 points');
  });
});

describe('one question', () => {
  test.each(['19', 'emulation/four-current-systems', 'four-current-systems', ' 19 '])(
    'is found by %j',
    async (name) => {
      const { out } = await run(['analyze', path, '--question', name]);
      expect(out).toContain('Question 19 of 20: emulation/four-current-systems');
      expect(out).toMatch(/\* key +known-instructions +13 +48 % +100 % +13 % +0\.46 +11179/);
      expect(out).toMatch(/answers +27 of 29; 2 left out, 0 not readable/);
    },
  );

  test('shows its key and its intervals', async () => {
    const { out } = await run(['analyze', path, '--question', '4'], spanish);
    expect(out).toContain('Pregunta 4 de 20: concepts/path-of-a-write-order');
    expect(out).toContain('Clave:\n  1. La aplicación pide a su sistema operativo que guarde el archivo\n');
    expect(out).toContain('97 % (95 %: de 83 % a 99 %)');
  });

  test.each<readonly [string, string]>([
    ['four-curent-systems', 'Did you mean four-current-systems?'],
    ['nothing-like-it', 'The report has no question "nothing-like-it".'],
    ['21', 'numbered from 1 to 20'],
    ['0', 'numbered from 1 to 20'],
  ])('is not found by %s', async (name, words) => {
    const { code, out, err } = await run(['analyze', path, '--question', name]);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(words);
  });

  test('in other formats', async () => {
    const json = JSON.parse((await run(['analyze', path, '--question', '19', '--format', 'json'])).out) as object;
    expect(json).toEqual({ question: report.exam.items[18], statistics: report.statistics.questions[18] });
    const csv = await readCsv((await run(['analyze', path, '--question', '19', '--format', 'csv'])).out);
    expect('rows' in csv && csv.rows.map(({ cells }) => cells.get('number'))).toEqual(['19']);
    const { out } = await run(['analyze', path, '--question', '19', '--format', 'markdown']);
    expect(out).toContain(
      '| key | The server already understands their instructions; emulating them adds a cost | 13 |',
    );
  });
});

describe('other formats', () => {
  test('JSON is exam, input and statistics as the report has them', async () => {
    const { out } = await run(['analyze', path, '--format', 'json'], spanish);
    const { exam, input, statistics } = report;
    expect(JSON.parse(out)).toEqual({ exam, input, statistics });
    expect(out).toContain('\n  "exam": {\n');
  });

  test('CSV has a row a question with a decimal point, whatever the language', async () => {
    const { out } = await run(['analyze', path, '--format', 'csv', '--sort', 'facility'], spanish);
    const csv = await readCsv(out);
    if (!('rows' in csv)) throw new Error(csv.reason);
    expect(csv.rows).toHaveLength(20);
    const [hardest] = csv.rows;
    expect(hardest?.cells.get('facility')).toBe('0.264368');
    expect(hardest?.cells.get('fifth1')).toBe('-0.103448');
    expect(hardest?.cells.get('facilitylow')).toBe('');
    expect(hardest?.cells.get('flags')).toBe('low-discrimination');
  });

  test('Markdown is tables in which text of the report is only text', async () => {
    const odd = { ...single, prompt: '| <b>x</b> [l](u)', id: 'single' };
    const sat = await sitExam([odd], [{ single: 'b' }, { single: 'a' }]);
    const named = join(folderWith({}), 'odd.json');
    writeFileSync(named, sat.text.replace('"title":"Sample exam"', '"title":"A | <i>B</i> `c` \\u001b[31m"'));
    const { out } = await run(['analyze', named, '--format', 'markdown']);
    expect(out.split('\n')[0]).toMatch(/^# A &#124; /);
    expect(out).not.toMatch(/<i>|\u001B/);
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.every((row) => row.endsWith('|'))).toBe(true);
  });

  test('-o writes a file and says nothing', async () => {
    const file = join(folderWith({}), 'questions.csv');
    const { code, out } = await run(['analyze', path, '--format', 'csv', '-o', file]);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toBe((await run(['analyze', path, '--format', 'csv'])).out);
  });
});

describe('figures that cannot be had', () => {
  const analyzed = async (sat: SatExam, ...more: readonly string[]) => {
    const ran = await run(['analyze', sat.path, ...more]);
    return { ...ran, flat: ran.out.replace(/\s+/g, ' ') };
  };

  test('without results', async () => {
    const { code, out } = await analyzed(await sitExam([single, decision], []));
    expect(code).toBe(0);
    expect(out).toContain('There are no graded results, so there are no figures.');
    expect(out).toMatch(/mean +–\n/);
    expect(out).toMatch(/1 {2}sample\/single +– +– +–––––/);
    expect(out).toContain('there are no results.');
    expect(out).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test('of one candidate', async () => {
    const { out, flat } = await analyzed(await sitExam([single, decision], [{ single: 'b' }]));
    expect(out).toContain('mean                 1.00 of 2 points (50 %)');
    expect(out).toMatch(/reliability \(alpha\) +–\n/);
    expect(flat).toContain(
      '; discrimination, efficiency, alpha without it, by fifths (questions 1–2): it takes two results or more.',
    );
    expect(out).toContain('passed (exam): the exam has no pass mark.');
  });

  test('of one question', async () => {
    const sat = await sitExam([single], [{ single: 'b' }, { single: 'a' }, {}, {}]);
    expect((await analyzed(sat)).out).toContain('it takes more questions than the exam has.');
    expect((await analyzed(sat, '--question', '1')).out).toMatch(/discrimination +–\n/);
  });

  test('where candidates had different questions', async () => {
    const answers = Array.from({ length: 9 }, () => ({ single: 'b', decision: true, number: 3 }));
    const sat = await sitExam([single, decision, number], answers, { drawn: 2 });
    const { out, flat } = await analyzed(sat);
    expect(out).toContain('Each candidate has questions of their own');
    expect(flat).toContain('by fifths (questions 1–3): candidates had different questions.');
  });

  test('of a question that nobody answered', async () => {
    const { out } = await analyzed(await sitExam([single, decision], [{}, {}, {}]), '--question', 'single');
    expect(out).toMatch(/share \(choices `a`, `b`, `c`, `d`\): nobody answered\./);
  });

  test('results that wait for marks are said', async () => {
    const essay = { id: 'essay', type: 'essay', rubric: [{ criterion: 'Clear', points: 1 }], sample: 'So.' };
    const sat = await sitExam([single, essay], [{ single: 'b', essay: 'Long.' }, { single: 'b' }]);
    const { out } = await analyzed(sat);
    expect(out).toContain('1 result waits for marks by hand and is in no figure here.');
    expect((await analyzed(sat, '--question', 'essay')).out).toContain('Key:\n  So.');
  });
});

describe('bad files end with 2 and one line', () => {
  test.each<readonly [string, string, string]>([
    ['not JSON', 'bank: concepts', 'is no report of quizvisor grade'],
    ['other JSON', '{"findings": []}', 'is no report of quizvisor grade'],
    ['a newer version', '{"report":9,"generator":{"name":"quizvisor","version":"9"}}', 'version 9'],
    ['cut off', '{"report":1,\n"generator":{"name":"quizvisor","version":"1"},\n"exam":{"id":', 'ends too early'],
  ])('%s', async (_, content, words) => {
    const folder = folderWith({ 'report.json': content });
    for (const env of [{ LANG: 'en_US.UTF-8' }, { LANG: 'es_ES.UTF-8' }]) {
      const { code, out, err } = await run(['analyze', join(folder, 'report.json')], { env });
      expect([code, out]).toEqual([2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
      if (env.LANG.startsWith('en')) expect(err).toContain(words);
    }
  });

  test('no file, and a bad option', async () => {
    expect((await run(['analyze', 'none.json'])).code).toBe(2);
    expect((await run(['analyze', path, '--sort', 'name'])).err).toContain('order, facility, discrimination, flags');
  });
});

describe('a sentence for each flag', () => {
  const flags = Object.keys(en.analyze.flagWords) as readonly Flag[];
  const choice = (id: string, key: boolean, figure: number) => ({
    choice: id,
    key,
    count: 1,
    share: figure / 10,
    upper: figure,
    lower: 0,
    discrimination: figure,
    fifths: [],
  });
  const figures = (question: string): QuestionStatistics => ({
    question,
    section: report.exam.items.find((item) => item.question === question)?.section ?? '',
    presented: 30,
    answered: 29,
    omitted: 1,
    invalid: 0,
    facility: 0.123,
    sd: 1,
    discrimination: -0.25,
    discriminativeEfficiency: 0,
    alphaIfDropped: 0,
    upperLower: 0,
    fifths: [],
    flags: [],
    choices: [choice('b', false, 0.61), choice('c', true, 0.3), choice('d', false, 0.1)],
  });

  test.each<readonly [Flag, RegExp]>([
    ['suspected-wrong-key', /^Question 10: .*`b` \(discrimination 0\.61\).* key `c` \(0\.30\); is the key right\?$/],
    ['negative-discrimination', /^Question 10: .*\(discrimination -0\.25\).*\?$/],
    ['low-discrimination', /^Question 10: .*\(discrimination -0\.25\).*\?$/],
    ['too-easy', /^Question 10: 12 % of the credit/],
    ['too-hard', /^Question 10: 12 % of the credit/],
    ['unused-choice', /^Question 10: of 29 who answered, hardly any chose `c` \(1\) and `d` \(1\);/],
    ['key-rivalled', /^Question 10: 61 % of the best 27 % chose `b`, and 30 % the key `c`; is the key right/],
  ])('%s', (flag, sentence) =>
    expect(flagSentence(en, report.exam, figures('hypervisors/product-for-an-empty-server'), flag)).toMatch(sentence),
  );

  test('in both languages, with no gap left', () => {
    for (const flag of flags) {
      const question = figures('hypervisors/product-for-an-empty-server');
      const [english, inSpanish] = [
        flagSentence(en, report.exam, question, flag),
        flagSentence(es, report.exam, question, flag),
      ];
      expect(inSpanish).toMatch(/^Pregunta 10: .*\?$/);
      expect(`${english} ${inSpanish}`).not.toMatch(/undefined|null|NaN|\{/);
      expect(inSpanish).not.toMatch(/\d\.\d/);
    }
  });

  test('of a true-false speaks of its wording', () => {
    const question = figures('concepts/two-networked-computers');
    expect(flagSentence(en, report.exam, question, 'unused-choice')).toContain('wording');
  });

  test('the weaker of two that say the same is left out', () => {
    expect(flagsToSay(['negative-discrimination', 'low-discrimination'])).toEqual(['negative-discrimination']);
    expect(flagsToSay(['low-discrimination', 'too-easy'])).toEqual(['low-discrimination', 'too-easy']);
  });

  test('names of choices cannot steer the terminal', async () => {
    const text = readFileSync(path, 'utf8').replaceAll('same-look', 'same\\u001b]0;look');
    const { out } = await run(['analyze', join(folderWith({ 'report.json': text }), 'report.json')]);
    expect(out).toContain('␛]0;look');
    expect(out).not.toContain('\u001B');
  });
});
