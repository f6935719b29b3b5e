import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fixToday } from '../e2e/browser/fixed-today';
import { expect, test } from '../e2e/browser/fixtures';
import { bringIn, sheets, truth } from '../e2e/browser/popup';

const folder = process.env.PACEMARK_SHOTS ?? '.output/shots';
/** Sides of the statements in their order: those of a scorecard are `s`. */
const sides = 'ossosoosossoso';

test('the scorecard and the strategy map, light and dark', async ({ extension }) => {
  test.setTimeout(300_000);
  mkdirSync(folder, { recursive: true });
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/bring-in');
  await page.setViewportSize({ width: 1280, height: 860 });
  await bringIn(page, sheets);
  await page.goto(extension.url('dashboard.html#/choose'));
  for (const [at, side] of [...sides].entries())
    await page
      .locator('.statements > li')
      .nth(at)
      .getByRole('radio')
      .nth(side === 's' ? 0 : 1)
      .check();
  await page.getByRole('checkbox', { name: 'Fill KPIs with sample readings' }).check();
  await page.getByRole('button', { name: 'Keep the customers we win' }).click();
  await expect(page).toHaveURL(/#\/scorecard$/);
  for (const [view, name] of [
    ['scorecard', 'scorecard'],
    ['map', 'strategy-map'],
  ]) {
    await page.goto(extension.url(`dashboard.html#/${view}`));
    await truth(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(folder, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`) });
    }
  }
});
