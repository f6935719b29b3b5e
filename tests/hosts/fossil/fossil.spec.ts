import { expect, test } from '../../e2e/browser/fixtures';
import { copyWay, expectChurnRow, openEmbed, pasteInto, saveWay } from '../embed-dialog';
import { Fossil } from './fossil';

test('Fossil shows a saved picture and a Markdown table, and runs no tag', async ({ cleared, shot }) => {
  const wiki = await Fossil.start();
  const popup = await openEmbed(cleared, 'Fossil');
  const { name, content } = await saveWay(popup, 'svg-picture');
  expect(name).toBe('scorecard-2026-11-22.svg');
  await wiki.upload(name, content);
  await copyWay(popup, 'markdown-table');
  const paper = await cleared.context.newPage();
  await paper.setContent('<textarea></textarea>');
  const field = paper.getByRole('textbox');
  await pasteInto(paper, field);
  const table = await field.inputValue();
  await wiki.put('Plans', `![Our scorecard](/uv/${name})\n\n<okr-scorecard></okr-scorecard>\n\n${table}\n`);

  const page = await cleared.context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(wiki.page('Plans'));
  const picture = page.getByRole('img', { name: 'Our scorecard' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(960);
  await expectChurnRow(page);
  await expect(page.getByText('As it stood on Nov 22, 2026.')).toBeVisible();
  await expect(page.locator('okr-scorecard')).toHaveCount(0);
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  await shot(page, 'fossil');
  // The picture opened by itself is drawn under Fossil's policy, numbers and all.
  await page.goto(`${wiki.server.url}/uv/${name}`);
  await expect(page.locator('text', { hasText: '3.3 % to 2.8 %' })).toBeVisible();
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  await wiki.stop();
});
