import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { folderWith } from './run.ts';

/** A page opened from a file, and what it did that it must not do. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  readonly address: string;
}

/**
 * One browser for the tests of a file, with all pages closed after each test.
 *
 * @returns what opens a page from its HTML; a script may run in it before its own.
 */
export const pageOpener = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  afterAll(() => browser.close());
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  return async (html: string, options: BrowserContextOptions = {}, before?: string): Promise<Opened> => {
    const address = pathToFileURL(`${folderWith({ 'page.html': html })}/page.html`).href;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', (request) => requests.push(request.url()));
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(address);
    return { page, complaints, requests, address };
  };
};
