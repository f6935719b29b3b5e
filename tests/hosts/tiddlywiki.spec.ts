import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/browser/fixtures';

const snapshot = JSON.stringify(JSON.parse(readFileSync('tests/demo/scorecard.json', 'utf8')));
const reason = (page: Page) => page.locator('okr-scorecard').getByText('an even pace would be at').first();

test('a scorecard pasted into TiddlyWiki shows its numbers and the pace of the day it is read', async ({
  extension,
  wiki,
}) => {
  await wiki.put('Plans', `<okr-scorecard snapshot='${snapshot}'></okr-scorecard>`);
  const page = await extension.context.newPage();
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  await page.goto(wiki.page('Plans'));
  await expect(page.locator('okr-scorecard').getByText('3.3 %').first()).toBeVisible();
  await expect(reason(page)).toHaveText('0.63, an even pace would be at 0.57');

  await page.clock.setFixedTime('2026-11-29T12:00:00');
  await page.reload();
  await expect(reason(page)).toHaveText('0.63, an even pace would be at 0.64');
});
