import { expect, test } from '../../e2e/browser/fixtures';
import { type Site, serveSite } from '../../e2e/browser/site';
import { copyWay, openEmbed, pasteInto, saveWay, typeAddress } from '../embed-dialog';
import { DokuWiki } from './dokuwiki';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite('.output/site');
});
test.afterAll(() => site.stop());

test('in a DokuWiki that takes HTML, a copied tag is a live scorecard', async ({ cleared, shot }) => {
  const wiki = await DokuWiki.start(true);
  const popup = await openEmbed(cleared, 'DokuWiki');
  await typeAddress(popup, `${site.url}/embed.html`);
  await copyWay(popup, 'tag-with-data');
  const page = await cleared.context.newPage();
  await page.goto(wiki.page('plans', 'edit'));
  const editor = page
    .getByRole('textbox', { name: /Edit the page|wikitext/i })
    .or(page.locator('#wiki__text'));
  await editor.fill('<html>\n');
  await pasteInto(page, editor);
  await page.keyboard.type('\n</html>');
  await page.getByRole('button', { name: 'Save' }).click();
  const scorecard = page.locator('okr-scorecard');
  await expect(scorecard.getByText('0.37, an even pace would be at 0.57')).toBeVisible();
  await scorecard.getByText('Data', { exact: true }).click();
  for (const progress of ['0.69', '0.64', '0.55'])
    await expect(scorecard.getByRole('cell', { name: progress, exact: true })).toBeVisible();
  await shot(page, 'dokuwiki-html');
  await wiki.stop();
});

test('in a DokuWiki that takes no HTML, the tag stays text, and a saved picture is shown', async ({
  cleared,
  shot,
}) => {
  const wiki = await DokuWiki.start(false);
  const popup = await openEmbed(cleared, 'DokuWiki');
  const { name, content } = await saveWay(popup, 'png-picture');
  expect(name).toBe('scorecard-2026-11-22.png');
  await wiki.upload(name, content);
  await copyWay(popup, 'png-picture', 'Copy its words');
  const page = await cleared.context.newPage();
  await page.goto(wiki.page('plans', 'edit'));
  const editor = page.locator('#wiki__text');
  await editor.fill(`<html><okr-scorecard></okr-scorecard></html>\n\n{{:${name}?nolink|`);
  await pasteInto(page, editor);
  await page.keyboard.type('}}');
  await page.getByRole('button', { name: 'Save' }).click();
  const picture = page.getByRole('img', {
    name: /^Q4 2026: 0\.4, .+ As it stood on Nov 22, 2026\.$/,
  });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
  await expect(page.locator('okr-scorecard')).toHaveCount(0);
  await shot(page, 'dokuwiki-picture');
  await wiki.stop();
});
