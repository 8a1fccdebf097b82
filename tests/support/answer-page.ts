import type { Locator, Page } from 'playwright-core';
import type { Interaction } from '../../src/core/interaction.ts';

/** How somebody answers a practice page. */
export type Hand = 'keyboard' | 'click';

const members = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(value ?? {});

/** A response as the page hands it to the grader: what is typed is text. */
export const typedResponse = (response: unknown, interaction: Interaction): unknown => {
  if (interaction.kind === 'number') return String(response);
  if (interaction.kind !== 'fill') return response;
  return Object.fromEntries(members(response).map(([id, value]) => [id, String(value)]));
};

const choose = async (page: Page, hand: Hand, value: string): Promise<void> => {
  const inputs = page.locator('fieldset .choice input');
  if (hand === 'click') return page.locator('.choice', { has: page.locator(`input[value="${value}"]`) }).click();
  const values = await inputs.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  await page.keyboard.press(String(values.indexOf(value) + 1));
};

const select = async (page: Page, hand: Hand, list: Locator, value: string): Promise<void> => {
  if (hand === 'click') return void (await list.selectOption(value));
  const values = await list.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  await list.focus();
  for (let at = 0; at < values.indexOf(value); at += 1) await page.keyboard.press('ArrowDown');
};

const type = async (page: Page, hand: Hand, field: Locator, text: string): Promise<void> => {
  if (hand === 'click') return field.fill(text);
  await field.focus();
  await page.keyboard.type(text);
};

/** Moves items, from the first place on, until they stand as they should; one move at least is made. */
const order = async (page: Page, hand: Hand, ids: readonly string[]): Promise<void> => {
  const row = (id: string): Locator => page.locator(`.order li[data-id="${id}"]`);
  const move = async (id: string, way: 'Up' | 'Down'): Promise<void> => {
    const arrow = row(id).getByRole('button', { name: `Move ${way.toLowerCase()}` });
    if (hand === 'click') return arrow.click();
    await arrow.focus();
    await page.keyboard.press(`Arrow${way}`);
  };
  const place = async (id: string): Promise<number> =>
    (await page.locator('.order li').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))).indexOf(id);
  await move(ids[0] ?? '', 'Down');
  for (const [at, id] of ids.entries()) for (let now = await place(id); now > at; now -= 1) await move(id, 'Up');
};

const answer = async (page: Page, hand: Hand, interaction: Interaction, response: unknown): Promise<void> => {
  switch (interaction.kind) {
    case 'choose-one':
    case 'decide':
      return choose(page, hand, String(response));
    case 'choose-many': {
      const ids = Array.isArray(response) && response.length > 0 ? response : ['0'];
      for (const id of ids) await choose(page, hand, String(id));
      return;
    }
    case 'match':
      for (const [at, { id }] of interaction.items.entries())
        await select(page, hand, page.locator('.pair select').nth(at), String(Object(response)[id]));
      return;
    case 'order':
      return order(page, hand, response as readonly string[]);
    case 'fill':
      for (const [at, { id, interaction: inner }] of interaction.blanks.entries()) {
        const gap = page.locator('.gap').nth(at);
        const value = String(Object(response)[id]);
        if (inner.kind === 'choose-one') await select(page, hand, gap, value);
        else await type(page, hand, gap, value);
      }
      return;
    default:
      return type(page, hand, page.locator('fieldset').locator('input, textarea'), String(response));
  }
};

/** Answers the question that is asked, and has it marked. The blanks of a text stand there in the order of the bank. */
export const answerBy = async (page: Page, hand: Hand, interaction: Interaction, response: unknown): Promise<void> => {
  await answer(page, hand, interaction, response);
  const isOwnEnter = ['order', 'match', 'fill', 'compose'].includes(interaction.kind);
  if (hand === 'keyboard') await page.keyboard.press(isOwnEnter ? 'Control+Enter' : 'Enter');
  else await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('.verdict').waitFor();
};
