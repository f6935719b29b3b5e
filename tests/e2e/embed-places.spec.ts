import { readFile } from 'node:fs/promises';
import { expect, test } from './browser/fixtures';
import { tabStops, wideElements } from './browser/looks';
import { openFullPopup } from './browser/popup';

test('the place is chosen by name, at the keyboard; its best way without a host stands in front', async ({
  cleared,
  shot,
}) => {
  const popup = await openFullPopup(cleared);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await expect(popup.getByRole('heading', { name: 'Embed in a page' })).toBeFocused();
  const ways = () =>
    popup
      .locator('[data-target]:visible')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.target));
  await expect(popup.getByText('Takes a pasted table or a picture.')).toBeVisible();
  expect(await ways()).toEqual(['html-table', 'png-picture']);

  await popup.getByRole('radio', { name: 'Mail or a document' }).focus();
  for (const _ of ['Confluence Cloud', 'Confluence Data Center', 'Notion'])
    await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('radio', { name: 'Notion' })).toBeFocused();
  await expect(popup.getByText(/shows a link of up to 2,000 characters/)).toBeVisible();
  expect(await ways()).toEqual(['html-table', 'png-picture']);
  expect(await wideElements(popup)).toEqual([]);
  await shot(popup, 'places');

  await popup.getByText('One other way').click();
  const field = popup.getByLabel('Address of your embed page');
  const link = popup.getByRole('button', { name: 'Copy: Link', exact: true });
  await expect(link).toBeDisabled();
  await field.fill('https://example.org/okr/embed.html');
  await field.press('Enter');
  await expect(link).toBeEnabled();
  await expect(field).toBeFocused();
  expect(await ways()).toEqual(['html-table', 'png-picture', 'embed-link']);

  await popup.getByRole('radio', { name: 'Coda' }).check();
  await popup.getByRole('radio', { name: 'Notion' }).check();
  await expect.poll(ways).toEqual(['embed-link', 'html-table']);

  await field.fill(`https://example.org/${'a'.repeat(960)}`);
  await field.press('Enter');
  const rare = Array.from({ length: 200 }, (_, at) => 0x4e00 + ((at * 7919) % 20_000));
  await popup.getByLabel('Heading').fill(String.fromCharCode(...rare));
  await popup.getByRole('button', { name: /^Leave out how values went/ }).press('Enter');
  await expect(popup.getByLabel('How values went so far')).not.toBeChecked();
  await expect(popup.locator('.link-length p')).toBeFocused();

  await popup.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('Not allowed.'));
  });
  await popup.getByRole('button', { name: 'Copy: Table', exact: true }).click();
  await expect(popup.getByRole('textbox', { name: 'Table', exact: true })).toBeVisible();
});

test('a picture for a dark page is another than one for a light page, and both are saved whole', async ({
  cleared,
  shot,
}) => {
  const popup = await openFullPopup(cleared);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  const way = popup.locator('[data-target=png-picture]');
  const saved = async () => {
    const downloading = popup.waitForEvent('download');
    await way.getByRole('button', { name: 'Save scorecard-2026-11-22.png' }).click();
    const file = await readFile(await (await downloading).path());
    await expect(way.getByText(/^Saved as scorecard-2026-11-22\.png/)).toBeVisible();
    return file;
  };
  const light = await saved();
  // A PNG says its size in its first 24 bytes: twice the picture's.
  const { width, height } = await way
    .getByRole('img', { name: /As it stood on Nov 22, 2026\.$/ })
    .evaluate((image: HTMLImageElement) => ({ width: image.naturalWidth, height: image.naturalHeight }));
  expect([light.readUInt32BE(16), light.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  await way.getByRole('radio', { name: 'dark' }).check();
  await expect(way.getByRole('img')).toHaveAttribute('src', /1d2024/);
  await expect(way.getByText(/^Saved as/)).toHaveCount(0);
  const dark = await saved();
  expect(dark.equals(light)).toBe(false);
  await way.scrollIntoViewIfNeeded();
  await shot(popup, 'picture-dark');
});

test('what is pressed while an address is kept and a way is made anew is done with what comes of it', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await popup.getByRole('radio', { name: 'Somewhere else' }).check();
  await popup.getByText(/other ways?$/).click();
  const field = popup.getByLabel('Address of your embed page');
  const picture = popup.locator('[data-target=png-picture]');
  await expect(picture).toHaveAttribute('data-made', 'true');
  // No picture is made until it is let go on.
  await popup.evaluate(() => {
    const { toBlob } = HTMLCanvasElement.prototype;
    const { promise, resolve } = Promise.withResolvers<void>();
    Object.assign(globalThis, { letGoOn: resolve });
    HTMLCanvasElement.prototype.toBlob = function (...given) {
      void promise.then(() => toBlob.apply(this, given));
    };
  });
  await field.fill('https://example.org/okr/embed.html');
  await picture.getByRole('button', { name: /^Save / }).hover();
  const downloading = popup.waitForEvent('download');
  await popup.mouse.down();
  await expect(picture).toHaveAttribute('data-made', 'false');
  await popup.mouse.up();
  await popup.evaluate(() => (globalThis as unknown as { letGoOn(): void }).letGoOn());
  expect((await downloading).suggestedFilename()).toBe('scorecard-2026-11-22.png');

  await popup.evaluate(() => {
    navigator.clipboard.write = async ([item]) => {
      document.title = (await (await item?.getType('text/plain'))?.text()) ?? '';
    };
  });
  await field.fill('https://example.net/other.html');
  await popup.getByRole('button', { name: 'Copy: Link', exact: true }).click();
  await expect(popup).toHaveTitle(/^https:\/\/example\.net\/other\.html#/);
});

test('every place fits the popup, and every stop in it can be seen', async ({ cleared, shot }) => {
  const popup = await openFullPopup(cleared);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await expect(popup.getByRole('heading', { name: 'Embed in a page' })).toBeFocused();
  for (const place of await popup.locator('input[name=destination]').all()) {
    await place.check();
    const others = popup.locator('.other-ways summary');
    if ((await others.count()) > 0) await others.click();
    await expect(popup.locator('[data-made=true] button.primary').first()).toBeEnabled();
    await expect(popup.locator('[data-target]:has(button:enabled)[data-made=false]')).toHaveCount(0);
    expect(await wideElements(popup), `${await place.inputValue()}`).toEqual([]);
  }
  const stops = await tabStops(popup);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  await popup.setViewportSize({ width: 320, height: 600 });
  expect(await wideElements(popup)).toEqual([]);
  await shot(popup, 'places-320');
});
