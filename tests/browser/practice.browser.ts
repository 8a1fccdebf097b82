import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { wrongResponse } from '../../scripts/wrong-response.ts';
import { printCredit } from '../../src/core/marks.ts';
import { loadPatternEngine } from '../../src/core/pattern.ts';
import { gradeAnswer } from '../../src/engine/grade-answer.ts';
import { readHistoryLine } from '../../src/engine/history.ts';
import { keyOf, presentQuestion } from '../../src/engine/question-type-of.ts';
import type { Bank, Question } from '../../src/generated/types.ts';
import { answerBy, type Hand, typedResponse } from '../support/answer-page.ts';
import { type Opened, pageOpener } from '../support/browser.ts';
import { dataOf, exampleBank, pageMaker } from '../support/practice-page.ts';
import { poison } from '../support/report-page.ts';
import { folderWith, run } from '../support/run.ts';

const openPage = pageOpener();
let maker: Awaited<ReturnType<typeof pageMaker>>;
beforeAll(async () => {
  maker = await pageMaker();
  await loadPatternEngine();
});

/** All kinds of questions with all that can be said about them. */
const taught = exampleBank((question) => ({
  ...question,
  hints: ['Think of `ring 0`.', { en: 'It begins with **h**.', es: 'Empieza por **h**.' }],
  explanation: 'It runs on the hardware:\n\n```\nkvm-ok\n```',
  references: [{ title: 'The lesson', section: '2.1', url: 'https://example.org/lesson' }],
}));

const opened = (bank: Bank, options: BrowserContextOptions = {}, before?: string): Promise<Opened> =>
  openPage(maker.pageOf(dataOf([bank])), { locale: 'en-GB', ...options }, before);

const only = (question: Question): Bank => ({ ...taught, questions: [question] });
const ofType = (type: Question['type']): Question => {
  const found = taught.questions.find((question) => question.type === type);
  if (!found) throw new Error(`no example of ${type}`);
  return found;
};

const begin = async (page: Page): Promise<void> => {
  await page.getByLabel('How many').fill('');
  await page.getByRole('button', { name: 'Begin' }).click();
};

/** The lines that the browser keeps. */
const keptLines = async (page: Page): Promise<readonly { readonly [field: string]: unknown }[]> => {
  const text = (await page.evaluate("localStorage.getItem('quizvisor-history') ?? ''")) as string;
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly [field: string]: unknown });
};

const sorted = (list: unknown): unknown => (Array.isArray(list) ? list.map(String).sort() : list);

describe.each([1280, 390])('at %d pixels', (width) => {
  const viewport = { width, height: 844 };

  test.each(['keyboard', 'click'] as const)(
    'every kind is marked as the command marks it, by %s',
    async (hand: Hand) => {
      for (const question of taught.questions) {
        const interaction = presentQuestion(question);
        const key = keyOf(question);
        const { page, complaints, requests, address } = await opened(only(question), { viewport });
        const responses = [key, wrongResponse(interaction, key, 0.3)].map((one) => typedResponse(one, interaction));
        for (const response of responses) {
          await begin(page);
          await answerBy(page, hand, interaction, response);
          const { status, credit } = gradeAnswer(question, response);
          const verdict = await page.locator('.verdict').getAttribute('class');
          expect(verdict, `${question.id}: ${JSON.stringify(response)}`).toBe(`verdict ${status}`);
          const kept = (await keptLines(page)).at(-1);
          // Ticks are kept in the order of the page, which is another one each time.
          const said = interaction.kind === 'choose-many' ? sorted(kept?.response) : kept?.response;
          expect(said).toEqual(interaction.kind === 'choose-many' ? sorted(response) : response);
          expect(kept).toMatchObject({
            v: 1,
            question: `examples/${question.id}`,
            credit: status === 'needs-review' ? null : printCredit(credit),
            via: 'practice',
          });
          // The focus is on what goes on, so that Enter does.
          await page.keyboard.press('Enter');
          await page.getByRole('button', { name: 'Choose anew' }).click();
        }
        expect(complaints).toEqual([]);
        expect(requests).toEqual([address]);
        await page.context().close();
      }
    },
    240_000,
  );

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious and nothing is too wide or too small to touch, in %s',
    async (colorScheme) => {
      const { page } = await opened(taught, { viewport, colorScheme, bypassCSP: true });
      await page.evaluate(axe.source);
      const look = async (): Promise<void> => {
        const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as readonly {
          readonly id: string;
          readonly impact: string;
          readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
        }[];
        const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        const low = `[...document.querySelectorAll('button, select, summary, label, input:not([type=radio]):not([type=checkbox]), textarea')]
          .filter((one) => one.checkVisibility() && !one.matches('.jump') && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)`;
        expect(await page.evaluate(low)).toEqual([]);
      };
      await look();
      await begin(page);
      for (const [at] of taught.questions.entries()) {
        await page.keyboard.press('?');
        if (at % 2 === 0) {
          const name = (await page.locator('.prompt').textContent()) ?? '';
          await fillSomething(page, name);
          await page.locator('.way summary').or(page.locator('.verdict')).first().click();
        }
        await look();
        if (await page.locator('.next:visible').count()) await page.locator('.next').click();
        else await page.getByRole('button', { name: 'Skip' }).click();
      }
      await look();
    },
    240_000,
  );
});

/** Answers whatever is asked, so that it is marked. */
const fillSomething = async (page: Page, prompt: string): Promise<void> => {
  const found = taught.questions.filter((question) =>
    prompt.includes(typeof question.prompt === 'string' ? question.prompt : (question.prompt.en ?? '')),
  );
  for (const question of found) {
    const interaction = presentQuestion(question);
    if (interaction.kind === 'fill' && !(await page.locator(`.gap`).count())) continue;
    if (interaction.kind === 'fill' && (await page.locator('.gap').count()) !== interaction.blanks.length) continue;
    await answerBy(page, 'click', interaction, typedResponse(keyOf(question), interaction));
    return;
  }
};

describe('a session', () => {
  test('refuses an empty answer and one that cannot be read, and counts neither', async () => {
    const { page } = await opened(only(ofType('numerical')));
    await begin(page);
    await page.keyboard.press('Enter');
    await page.getByText('There is no answer yet.').waitFor();
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await page.getByText('"many" is not a number. It cost you nothing; try again.').waitFor();
    expect(await keptLines(page)).toEqual([]);
  });

  test('shows hints one by one and counts them', async () => {
    const { page } = await opened(only(ofType('true-false')));
    await begin(page);
    await page.keyboard.press('?');
    expect(await page.locator('.hint').allInnerTexts()).toEqual(['Hint 1 of 2\n\nThink of ring 0.']);
    await page.getByRole('button', { name: 'Hint (1 left)' }).click();
    expect(await page.locator('.hint').count()).toBe(2);
    // The focus has somewhere to be.
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Check');
    await page.keyboard.press('f');
    await page.keyboard.press('Enter');
    expect((await keptLines(page)).at(-1)).toMatchObject({ hints: 2, response: false, credit: 1 });
  });

  test('says the verdict to a screen reader, what was right, why, and how it was marked', async () => {
    const { page } = await opened(only(ofType('single-choice')));
    await begin(page);
    await page.locator('label', { hasText: 'Windows' }).click();
    await page.keyboard.press('Enter');
    expect(await page.locator('#status').textContent()).toBe('Not right.');
    expect(await page.locator('.part.feedback').textContent()).toContain('Windows can be a guest.');
    expect(await page.locator('.part.key').textContent()).toContain('None');
    expect(await page.locator('.part.references a').getAttribute('href')).toBe('https://example.org/lesson');
    await page.keyboard.press('w');
    await page.getByText('"Windows" was chosen; right is "None": credit 0.').waitFor({ state: 'visible' });
    expect(await page.locator('.choice.incorrect').textContent()).toContain('✗ not right');
  });

  test('goes back to what was skipped, keeps what was typed, flags, sums up and repeats the missed ones', async () => {
    const two: Bank = { ...taught, questions: [ofType('true-false'), ofType('short-answer')] };
    const { page } = await opened(two);
    await begin(page);
    const isTyped = async (): Promise<boolean> => (await page.locator('input[type=text]').count()) > 0;
    await page.keyboard.press('f');
    const flaggedFirst = (await keptLines(page)).length === 1;
    expect(flaggedFirst || !(await isTyped())).toBe(true);
    if (await isTyped()) {
      await page.locator('input[type=text]').fill('kernel');
    }
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    if (await isTyped()) expect(await page.locator('input[type=text]').inputValue()).toBe('kernel');
    await page.getByRole('button', { name: 'Next question' }).click();
    await page.getByRole('button', { name: 'Skip' }).click();
    expect(await page.locator('.score').textContent()).toBe('0 right of 0 answers.');
    await page.getByText('2 questions without an answer.').waitFor();
    expect((await keptLines(page)).filter(({ response }) => response === null)).toHaveLength(2);
    await page.getByRole('button', { name: 'Again: the 2 missed' }).click();
    await page.getByRole('heading', { name: 'Question 1 of 2' }).waitFor();
  });

  test('in Spanish has every word in Spanish', async () => {
    const { page } = await opened(only(ofType('single-choice')), { locale: 'es-ES' });
    expect(await page.locator('h1').textContent()).toBe('Ejemplos');
    await page.getByRole('button', { name: 'Empezar' }).click();
    await page.getByText('¿Qué sistema anfitrión necesita VMware ESXi?').waitFor();
    await page.locator('label', { hasText: 'Ninguno' }).click();
    await page.getByRole('button', { name: 'Corregir' }).click();
    expect(await page.locator('#status').textContent()).toBe('¡Correcto!');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
  });

  test('leaves single keys alone where they are switched off', async () => {
    const { page } = await opened(only(ofType('true-false')));
    await page.getByLabel('Single keys choose and act').uncheck();
    await begin(page);
    await page.keyboard.press('1');
    await page.keyboard.press('?');
    expect(await page.locator('input:checked, .hint').count()).toBe(0);
  });

  test('sends a long text with Ctrl+Enter, once', async () => {
    const two: Bank = { ...taught, questions: [ofType('essay'), { ...ofType('essay'), id: 'another' }] };
    const { page } = await opened(two);
    await begin(page);
    await page.locator('textarea').fill('Some words.');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('.verdict').count()).toBe(1);
    expect(await page.locator('h2').first().textContent()).toBe('Question 1 of 2');
    expect((await keptLines(page)).at(-1)).toMatchObject({ response: 'Some words.', credit: null });
  });

  test('asks what was missed the last time, or never, or is flagged', async () => {
    const { page } = await opened(only(ofType('true-false')));
    const fitting = page.locator('.fitting');
    await page.getByLabel('Which questions').selectOption('missed');
    expect(await fitting.textContent()).toBe('0 questions fit.');
    expect(await page.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
    await page.getByLabel('Which questions').selectOption('fresh');
    expect(await fitting.textContent()).toBe('1 question fits.');
    await begin(page);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Flag' }).click();
    await page.getByRole('button', { name: 'Summary' }).click();
    await page.getByRole('button', { name: 'Choose anew' }).click();
    for (const [pool, count] of [
      ['fresh', '0 questions fit.'],
      ['missed', '1 question fits.'],
      ['flagged', '1 question fits.'],
    ] as const) {
      await page.getByLabel('Which questions').selectOption(pool);
      expect(await fitting.textContent()).toBe(count);
    }
  });
});

describe('what the browser remembers', () => {
  const answered = async (page: Page): Promise<void> => {
    await begin(page);
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Summary' }).click();
  };

  test('is saved as a file that history import reads', async () => {
    const { page, complaints } = await opened(only(ofType('true-false')));
    await answered(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the history' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^quizvisor-history-\d{4}-\d\d-\d\d\.ndjson$/);
    const path = await download.path();
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    expect(lines.map((line) => readHistoryLine(JSON.parse(line)).kind)).toEqual(['head', 'entry']);
    const env = { LANG: 'en_US.UTF-8', QUIZVISOR_HOME: folderWith({}) };
    const { code, err } = await run(['history', 'import', path], { env });
    expect([code, err]).toEqual([0, '1 entry imported; 0 were there already.\n']);
    const exported = await run(['history', 'export'], { env });
    expect(exported.out.trim().split('\n')).toEqual(lines);
    expect(complaints).toEqual([]);
  });

  test('is there after the page is loaded again, and forgotten when that is asked for twice', async () => {
    const { page } = await opened(only(ofType('true-false')));
    await answered(page);
    await page.reload();
    await page.getByText('1 answer is kept in this browser.').waitFor();
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    expect(await keptLines(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByRole('button', { name: 'Yes, forget' }).click();
    expect(await keptLines(page)).toEqual([]);
  });

  test.each([
    [
      'blocked',
      "Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } })",
      'keep nothing',
    ],
    [
      'full',
      "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }",
      'storage of this browser is full',
    ],
  ])('is only in the page where the storage is %s, which says so and goes on', async (_, before, said) => {
    const { page, complaints } = await opened(only(ofType('true-false')), {}, before);
    await answered(page);
    await page.getByText(said).waitFor();
    expect(await page.getByText('kept in this browser').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the history' }).click(),
    ]);
    expect(
      readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(2);
    expect(complaints).toEqual([]);
  });
});

test('no text of a bank is ever obeyed', async () => {
  const hostile = exampleBank((question) => ({
    ...question,
    prompt: poison,
    hints: [poison],
    explanation: poison,
    references: [{ title: poison, url: 'javascript:window.hacked=1' }],
    ...('choices' in question && question.type === 'single-choice'
      ? { choices: Object.fromEntries(Object.keys(question.choices).map((id) => [id, `${id} ${poison}`])) }
      : {}),
    ...('items' in question && question.type === 'matching'
      ? { targets: Object.fromEntries(Object.keys(question.targets).map((id) => [id, `${id} ${poison}`])) }
      : {}),
  }));
  const bank: Bank = {
    ...hostile,
    title: poison,
    topics: { 'type-1': poison },
    license: poison,
    source: { title: poison, url: 'javascript:window.hacked=1' },
  };
  const { page, complaints, requests, address } = await opened(bank);
  await page.locator('.sources summary').click();
  await begin(page);
  for (const _ of bank.questions) {
    await page.keyboard.press('?');
    if (await page.locator('[type=radio]').count()) {
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      await page.locator('.next').click();
    } else await page.getByRole('button', { name: 'Skip' }).click();
  }
  await page.locator('.score').waitFor();
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(await page.locator('img, svg, iframe, object, a[href^="javascript" i]').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(2);
  expect(complaints).toEqual([]);
  expect(requests).toEqual([address]);
});

test('without scripts the page says what it needs', async () => {
  const { page } = await opened(taught, { javaScriptEnabled: false });
  await page.getByText('This page needs JavaScript').waitFor();
});
