import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { pageOpener } from '../support/browser.ts';
import { midtermReport, noSubmissions, type PageWishes, pageOf, poisonedReport } from '../support/report-page.ts';

const opened = pageOpener();
let midterm: Report;
beforeAll(async () => {
  midterm = await midtermReport();
});

const midtermPage = (wishes: PageWishes = {}, options: BrowserContextOptions = {}) =>
  opened(pageOf(midterm, wishes), options);

/** The first cells of the candidates that are shown, in their order. */
const shownCandidates = (page: Page): Promise<string[]> =>
  page.locator('#candidate-list tbody:not([hidden]) th[scope="row"]').allInnerTexts();

const openAll = (page: Page): Promise<void> =>
  page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");

test('the page asks for nothing but itself and complains of nothing', async () => {
  const { page, complaints, requests, address } = await midtermPage();
  await openAll(page);
  expect(complaints).toEqual([]);
  expect(requests).toEqual([address]);
});

describe('sorting candidates', () => {
  test('by a click on a head: up, then down, and the head says so', async () => {
    const { page } = await midtermPage();
    const head = page.locator('#candidate-list thead th', { hasText: 'Grade' });
    const grades = async (): Promise<number[]> =>
      (await page.locator('#candidate-list tbody tr:first-child td:nth-child(5)').allInnerTexts()).map(Number);
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await grades();
    expect(up).toHaveLength(29);
    expect(up).toEqual([...up].sort((one, other) => one - other));
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await grades()).toEqual([...up].reverse());
  });

  test('by the keyboard, names in the order of the language', async () => {
    const { page } = await midtermPage({ language: 'es' });
    await page.locator('#candidate-list thead button').first().focus();
    await page.keyboard.press('Enter');
    const names = await shownCandidates(page);
    expect(names).toEqual([...names].sort(new Intl.Collator('es', { numeric: true, sensitivity: 'base' }).compare));
    await page.keyboard.press('Space');
    expect(await shownCandidates(page)).toEqual([...names].reverse());
  });

  test('takes the answers along', async () => {
    const { page } = await midtermPage();
    await page.locator('#candidate-list thead button').nth(2).click();
    const body = page.locator('#candidate-list tbody').first();
    const name = await body.locator('th').textContent();
    expect(name).not.toBe('');
    expect(await body.locator('summary .hidden').textContent()).toContain(name);
  });
});

describe('filtering', () => {
  test('candidates by a part of their name, without accents or capitals', async () => {
    const { page } = await midtermPage();
    await page.getByLabel('Find a candidate', { exact: true }).last().fill('MARIN');
    expect(await shownCandidates(page)).toEqual(['Adela Marín']);
    expect(await page.locator('[data-for="candidate-list"] .count').textContent()).toBe('1 of 29 candidates shown');
    await page.keyboard.press('Escape');
    expect(await shownCandidates(page)).toHaveLength(29);
  });

  test('candidates by what became of them', async () => {
    const { page } = await midtermPage();
    const failed = midterm.results.filter(({ passed }) => passed === false).length;
    await page.locator('[data-for="candidate-list"] select').selectOption('failed');
    expect(await shownCandidates(page)).toHaveLength(failed);
  });

  test('questions by the keyboard, and opening all that are shown', async () => {
    const { page } = await midtermPage();
    await page.locator('[data-for="question-list"] select').focus();
    await page.keyboard.press('End');
    expect(await page.locator('#question-list > details:visible').count()).toBe(1);
    await page.locator('[data-for="question-list"] select').selectOption('');
    await page.locator('[data-all="close"]').click();
    expect(await page.locator('#question-list > details[open]').count()).toBe(0);
    await page.locator('[data-all="open"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#question-list > details[open]').count()).toBe(20);
  });
});

describe('opening', () => {
  test('a candidate’s answers by the keyboard', async () => {
    const { page } = await midtermPage();
    await page.locator('.more summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.answers').first().isVisible()).toBe(true);
    expect(await page.locator('.answers').first().locator('> li').count()).toBe(20);
  });

  test('a question that a link leads to, a filtered one too', async () => {
    const { page } = await midtermPage();
    await page.locator('[data-for="question-list"] input').fill('no such question');
    await page.evaluate("location.hash = '#q-7'");
    await page.locator('#q-7 .prompt').waitFor({ state: 'visible' });
    expect(await page.locator('#q-7').evaluate((element) => element.hasAttribute('open'))).toBe(true);
  });

  test('the skip link takes the keyboard to the content', async () => {
    const { page } = await midtermPage();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([1280, 390])(
    'axe finds nothing serious at %d pixels, all opened',
    async (width) => {
      for (const html of [pageOf(midterm), pageOf(await midtermReport(noSubmissions()), { language: 'es' })]) {
        const { page } = await opened(html, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
        await openAll(page);
        await page.evaluate(axe.source);
        const violations = (await page.evaluate('axe.run().then((found) => found.violations)')) as Violation[];
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual(
          [],
        );
      }
    },
    240_000,
  );
});

test.each([1280, 390, 320])('nothing is wider than a window of %d pixels', async (width) => {
  const none = await midtermReport(noSubmissions());
  for (const html of [pageOf(midterm), pageOf(none, { language: 'es' }), pageOf(poisonedReport(midterm))]) {
    const { page } = await opened(html, { viewport: { width, height: 900 } });
    await openAll(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
});

test.each(['en', 'es'] as const)(
  'nothing is cut on a printed page, whose ids are mail addresses and which has warnings (%s)',
  async (language) => {
    const results = midterm.results.map((result, index) => ({
      ...result,
      candidate: { ...result.candidate, id: `maria.fernandez-${index}@alumnado.school.example.org` },
      warnings: ['The field "oddField" is not known and was ignored.'],
    }));
    const { page } = await opened(pageOf({ ...midterm, results }, { language }));
    await openAll(page);
    // A4 without its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const widest = await page.evaluate(
      "Math.max(...[...document.querySelectorAll('table, table *')].map((one) => one.getBoundingClientRect().right))",
    );
    expect(widest).toBeLessThanOrEqual(718);
    const lines = await page.evaluate(
      "Math.max(...[...document.querySelectorAll('.candidates .id')].map((one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight)))",
    );
    expect(lines).toBeLessThan(4);
  },
);

test('no text of a bank or a candidate is ever obeyed', async () => {
  const { page, complaints, requests, address } = await opened(pageOf(poisonedReport(midterm), { language: 'es' }));
  await openAll(page);
  for (const head of await page.locator('thead button').all()) await head.click();
  await page.locator('[data-for="candidate-list"] input').fill('<img');
  await page.evaluate("location.hash = '#q-3'");
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(await page.locator('img, iframe, object, embed, a[href^="javascript"]').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(requests).toEqual([address]);
});

test('a page without names calls candidates by numbers and sorts them so', async () => {
  const { page } = await midtermPage({ anonymous: true });
  const text = (await page.locator('body').textContent()) ?? '';
  for (const { candidate } of midterm.results) expect(text.includes(candidate.name ?? candidate.id)).toBe(false);
  await page.locator('#candidate-list thead button').first().click();
  expect((await shownCandidates(page)).slice(0, 11).at(-1)).toBe('Candidate 11');
});

test('without scripts the page says everything and shows no tool that does nothing', async () => {
  const { page } = await midtermPage({}, { javaScriptEnabled: false });
  expect(await page.locator('.tools:visible').count()).toBe(0);
  expect(await page.locator('thead button').count()).toBe(0);
  await page.locator('.more summary').first().click();
  expect(await page.locator('.answers').first().isVisible()).toBe(true);
});
