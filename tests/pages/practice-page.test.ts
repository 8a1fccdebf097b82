import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { wrongResponse } from '../../scripts/wrong-response.ts';
import { loadMessages } from '../../src/cli/messages/catalogue.ts';
import { practicePageInEnglish } from '../../src/cli/messages/practice-page/en.ts';
import { practicePageInSpanish } from '../../src/cli/messages/practice-page/es.ts';
import { runPracticePage } from '../../src/cli/run/practice-page.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { loadPatternEngine } from '../../src/core/pattern.ts';
import { gradeAnswer } from '../../src/engine/grade-answer.ts';
import { keyOf, presentQuestion } from '../../src/engine/question-type-of.ts';
import type { Bank, Question } from '../../src/generated/types.ts';
import type { PracticeData } from '../../src/pages/practice/practice-data.ts';
import { practicePage } from '../../src/pages/practice/practice-page.ts';
import { shownQuestion } from '../../src/pages/practice/shown-question.ts';
import { dataOf, exampleBank, pageMaker } from '../support/practice-page.ts';
import { poison } from '../support/report-page.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

let maker: Awaited<ReturnType<typeof pageMaker>>;
beforeAll(async () => {
  maker = await pageMaker();
  await loadPatternEngine();
});

const bank = exampleBank();
const pageOf = (...banks: readonly Bank[]): string => maker.pageOf(dataOf(banks));

const insides = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, inside = '']) => inside);

const dataIn = (html: string): PracticeData => JSON.parse(insides(html, 'script')[0] ?? '') as PracticeData;

describe('the policy of the page', () => {
  test('names its one script and its one style by their hashes, and nothing else', () => {
    const html = pageOf(bank);
    const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, policy] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(insides(html, 'style')[0])}; script-src ${hash(insides(html, 'script')[1])}; base-uri 'none'; form-action 'none'`,
    );
    expect(insides(html, 'script')).toHaveLength(2);
    expect(insides(html, 'style')).toHaveLength(1);
  });

  test('is kept: no handler and no style in an attribute, no address that is loaded, no eval', () => {
    const html = pageOf(bank).replace(/<script[\s\S]*?<\/script>/g, '');
    expect(html).not.toMatch(/\s(on\w+|style|src)=/);
    const script = insides(pageOf(bank), 'script')[1] ?? '';
    expect(script).not.toMatch(/(?<![.}])\beval\(|new Function\(|\bimport\(|XMLHttpRequest|\bfetch\(|WebSocket/);
  });
});

describe('what the page knows', () => {
  test('is every kind of question, twice the same bytes', () => {
    const { banks } = dataIn(pageOf(bank));
    const kinds = new Set(banks.flatMap(({ questions }) => questions.map((one) => presentQuestion(one).kind)));
    expect([...kinds].sort()).toEqual(
      ['choose-many', 'choose-one', 'compose', 'decide', 'fill', 'match', 'number', 'order', 'write'].sort(),
    );
    expect(pageOf(bank)).toBe(pageOf(bank));
  });

  test('is graded as the bank is: right, wrong and nonsense, with the same steps', () => {
    const steps = (question: Question, value: unknown) => {
      const told: unknown[] = [];
      const { credit, status, reason } = gradeAnswer(question, value, (step, values) => void told.push([step, values]));
      return { credit, status, reason, told };
    };
    for (const question of bank.questions) {
      const shown = shownQuestion(question);
      const key = keyOf(question);
      const wrongs = [0, 0.4, 0.9].map((pick) => wrongResponse(presentQuestion(question), key, pick));
      for (const value of [key, ...wrongs, 'x', 7, null, [], {}])
        expect(steps(shown, value), `${question.id}: ${JSON.stringify(value)}`).toEqual(steps(question, value));
    }
  });

  test('has no draft, no retired question and no test of an author', () => {
    const [first, second, third, ...rest] = bank.questions as [Question, Question, Question, ...Question[]];
    const part = {
      ...bank,
      questions: [{ ...first, status: 'draft' }, { ...second, status: 'retired' }, third, ...rest],
    };
    const data = dataIn(pageOf(part as Bank));
    expect(Object.keys(data.contents)).toHaveLength(bank.questions.length - 2);
    expect(JSON.stringify(data.banks)).not.toContain('"tests"');
  });

  test('needs the engine of patterns only where there is a pattern', () => {
    const plain = { ...bank, questions: bank.questions.filter((question) => !('patterns' in question)) };
    expect(dataIn(pageOf(bank)).patterns).toBe(true);
    expect(dataIn(pageOf(plain)).patterns).toBe(false);
    expect(pageOf(plain).length).toBeLessThan(pageOf(bank).length - 100_000);
  });

  test('starts with the language that was asked for', () => {
    expect(dataOf([bank])).toMatchObject({ languages: ['en', 'es'], fixedLanguage: false });
    expect(dataOf([bank], { language: 'es' })).toMatchObject({ languages: ['es', 'en'], fixedLanguage: true });
  });
});

/** Every text of a bank with something hostile behind it; ids and what the schema closes stay. */
const poisonedText = (value: unknown, field = ''): unknown => {
  if (['id', 'type', 'topic', 'difficulty', 'scoring', 'pattern', 'pinned', 'tolerance', 'credit'].includes(field))
    return value;
  if (typeof value === 'string') return field === 'answer' ? value : value + poison;
  if (Array.isArray(value)) return value.map((one: unknown) => poisonedText(one, field));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, poisonedText(one, field === 'answer' ? field : name)]),
  );
};

describe('hostile texts', () => {
  const hostile = {
    ...(poisonedText(bank) as Bank),
    bank: bank.bank,
    languages: bank.languages,
    license: `</script>${poison}`,
  };

  test('are data: they end no script, open no tag and obey no control', () => {
    const html = pageOf(hostile);
    expect(html.match(/<\/?script/g)).toHaveLength(4);
    expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/);
    expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/<(img|svg|iframe)|href="javascript/);
  });

  test('are HTML that says them and does nothing', () => {
    const strings: string[] = [];
    JSON.stringify(dataIn(pageOf(hostile)).banks, (key, value: unknown) => {
      // What is compared with answers and the bank's licence and source are never HTML.
      if (['answer', 'license', 'source', 'url', 'units'].includes(key)) return undefined;
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.some((text) => text.includes('&lt;img'))).toBe(true);
    for (const text of strings) expect(text).not.toMatch(/<(img|svg|script|iframe)|href="(?!https?:|mailto:)/);
  });

  test('a script that would end its element is refused', () => {
    const data = dataOf([bank]);
    for (const script of ['"</script>"', '"</SCRIPT >"', '"<!-- <script>"'])
      expect(() => practicePage({ data, script })).toThrow('would end its element');
  });
});

/** A shell that keeps what it is told. */
const shellIn = async (language: 'en' | 'es') => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const messages = await loadMessages(language);
  const shell = { messages, language, quiet: false, out: say, note: say, complain: say } as unknown as Shell;
  return { shell, said };
};

describe('the command', () => {
  test('convert makes a page where the output ends in .html and no format is named', async () => {
    const out = `${folderWith({})}/practice.html`;
    const { code, err } = await run([
      'convert',
      'banks/concepts.yaml',
      'banks/emulation.yaml',
      out,
      '--language',
      'es',
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining('The right answers are in the file.')]);
    const data = dataIn(readFileSync(out, 'utf8'));
    expect(data.banks.map((one) => one.bank)).toEqual(['concepts', 'emulation']);
    expect(data.languages[0]).toBe('es');
  });

  test('writes a page of banks and says that the answers are in it', async () => {
    const folder = folderWith({ 'bank.yaml': bankOf([{ id: 'one', type: 'true-false', answer: true }]) });
    const { shell, said } = await shellIn('en');
    const out = `${folder}/practice.html`;
    expect(await runPracticePage(shell, { ins: [`${folder}/bank.yaml`], out, scripts: maker.folder })).toBe(0);
    expect(said.join()).toContain('1 question to practise in a browser. The right answers are in the file.');
    expect(dataIn(readFileSync(out, 'utf8')).banks[0]?.questions[0]?.id).toBe('one');
  });

  test('writes nothing where nothing is active, or where a file is no bank', async () => {
    const draft = bankOf([{ id: 'one', type: 'true-false', status: 'draft', answer: true }]);
    const folder = folderWith({ 'bank.yaml': draft, 'quiz.gift': '::a:: b {T}' });
    const { shell, said } = await shellIn('es');
    const out = `${folder}/practice.html`;
    expect(await runPracticePage(shell, { ins: [`${folder}/bank.yaml`], out, scripts: maker.folder })).toBe(1);
    expect(await runPracticePage(shell, { ins: [`${folder}/quiz.gift`], out, scripts: maker.folder })).toBe(2);
    expect(said.join('\n')).toMatch(/ninguna pregunta activa[\s\S]*no es un banco/);
    expect(existsSync(out)).toBe(false);
  });
});

test('the words are there in both languages, with the same gaps', () => {
  const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}/${key}`))
      : [[path, String(value)]];
  const gaps = (words: object) =>
    leaves(words).map(([path, text]) => [path, [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join()]);
  expect(gaps(practicePageInSpanish.page)).toEqual(gaps(practicePageInEnglish.page));
});
