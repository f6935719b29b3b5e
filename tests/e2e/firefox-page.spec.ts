import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ExtensionFirefox } from './browser/firefox';
import { fixedToday } from './browser/fixed-today';

const nps = 'Raise NPS from 42 to 55';
const essays = 'Publish 13 essays';
const atTheEnd = '2026-12-28T12:00:00';

const button = (name: string) => `aria/${name}[role="button"]`;
const shown = (page: Page) => () =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')).catch(() => '');
const valueIn = (page: Page, selector: string) => () =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value).catch(() => '');

/** Puts the focus on what is to be there, and presses keys on it: named ones alone, other texts sign by sign. */
async function press(page: Page, selector: string, ...keys: string[]): Promise<void> {
  const found = await page.waitForSelector(selector);
  await found?.focus();
  for (const key of keys)
    if (key === 'Enter' || key === 'Escape') await page.keyboard.press(key);
    else await page.keyboard.type(key);
}

/** Keeps a picture where PACEMARK_SHOTS names a folder. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.PACEMARK_SHOTS;
  if (folder) await page.screenshot({ path: join(folder, `firefox-${name}.png`) });
}

async function goTo(page: Page, view: string, selector: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);
  await page.waitForSelector(selector);
}

test('in Firefox too a quarter is written, reviewed, scored, closed, drafted on, taken out and looked back on', async () => {
  test.setTimeout(120_000);
  const firefox = await ExtensionFirefox.launch();
  try {
    let page = await firefox.open('dashboard.html', fixedToday);
    await page.setViewport({ width: 1280, height: 900 });

    await test.step('an objective and two key results are written at the keyboard', async () => {
      await shot(page, 'first-run');
      await press(page, 'main button', 'Enter');
      await press(page, 'form input', 'Be read and be kept', 'Enter');
      await expect.poll(shown(page)).toContain('Be read and be kept');
      for (const [at, title] of [nps, essays].entries()) {
        await page.waitForSelector('form[class*=edit] input, form input');
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
        await page.keyboard.type(title);
        if (title === essays) await press(page, 'aria/Target', '13');
        await page.keyboard.press('Enter');
        await expect.poll(shown(page)).toContain(title);
        if (at === 0) await press(page, '[data-add-to]', 'Enter');
      }
      await shot(page, 'quarter');
    });

    await test.step('the weekly review asks for both, and tells what the week came to', async () => {
      await goTo(page, 'review', '.field input');
      await expect.poll(shown(page)).toContain('1 of 2');
      await press(page, '.field input', '51', 'Enter');
      await expect.poll(shown(page)).toContain('2 of 2');
      await press(page, '.field input', '9', 'Enter');
      await expect.poll(shown(page)).toContain('What this week came to');
      await shot(page, 'review-summary');
    });

    await test.step('the panel of a key result tells its course and what was said of it', async () => {
      await goTo(page, '', `button[aria-label^="Check in: ${nps}, "]`);
      await (await page.waitForSelector('.title a'))?.click();
      await expect.poll(shown(page)).toMatch(/History.*Written on/);
      await shot(page, 'panel');
      await press(page, '.panel', 'Escape');
      await page.close();
    });

    page = await firefox.open('dashboard.html#/score/2026-q4', atTheEnd);
    await page.setViewport({ width: 1280, height: 900 });

    await test.step('scores are proposed, and the quarter is closed with a reflection', async () => {
      const score = `aria/Score for ${nps}`;
      await expect.poll(valueIn(page, score)).toBe('0.7');
      await press(page, 'textarea', 'Asking early');
      await shot(page, 'scores');
      await press(page, button('Close Q4 2026'), 'Enter');
      await expect.poll(shown(page)).toContain('Q4 2026 is closed.');
      await press(page, button('Undo'), 'Enter');
      await expect.poll(valueIn(page, score)).toBe('0.7');
      await press(page, button('Close Q4 2026'), 'Enter');
      await expect.poll(shown(page)).toContain('Draft Q1 2027');
    });

    await test.step('the next quarter is drafted with one key each, and taken back', async () => {
      await press(page, '[data-item] button', 'c', 'c', 'd');
      await expect.poll(shown(page)).toContain('3 of 3 decided.');
      await shot(page, 'next-quarter');
      await press(page, button('Open Q1 2027'), 'Enter');
      await expect.poll(shown(page)).toContain('Q1 2027 begins with one objective.');
      await press(page, button('Undo'), 'Enter');
      await expect.poll(shown(page)).toContain('Taken back: draft of Q1 2027.');
    });

    await test.step('it goes out as Markdown and as CSV', async () => {
      await goTo(page, 'take-out', 'aria/What goes out');
      const choice = 'aria/As[role="combobox"]';
      for (const [form, words] of [
        ['Markdown table', '| Objective | Key Result |'],
        ['OKRs as CSV', '2026-q4,'],
      ] as const) {
        await page.$eval(
          choice,
          (field, form) => {
            const select = field as HTMLSelectElement;
            select.value = [...select.options].find((one) => one.text === form)?.value ?? '';
            select.dispatchEvent(new Event('change', { bubbles: true }));
          },
          form,
        );
        await expect
          .poll(async () => (await valueIn(page, 'aria/What goes out')()) || (await shown(page)()))
          .toContain(words);
        await shot(page, `take-out-${form.split(' ')[0]?.toLowerCase()}`);
      }
    });

    await test.step('past cycles hold it, and a search finds its reflection', async () => {
      await goTo(page, 'past', 'table');
      await expect.poll(shown(page)).toMatch(/Q4 2026 .*0\.7/);
      await shot(page, 'past');
      await press(page, 'input[type=search]', 'asking');
      await expect.poll(shown(page)).toContain('One text found');
      await shot(page, 'search');
      await goTo(page, 'past/2026-q4', 'details, .score-row');
      await expect.poll(shown(page)).toContain('Asking early');
      await shot(page, 'past-cycle');
    });

    for (const [view, selector] of [
      ['settings', '.setting'],
      ['data', 'table.copies'],
      ['bring-in', 'input[type=file]'],
      ['embed', 'main.embed'],
    ] as const)
      await test.step(`${view} opens`, async () => {
        await goTo(page, view, selector);
        await shot(page, view);
      });
  } finally {
    await firefox.close();
  }
});
