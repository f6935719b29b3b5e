import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { bringIn, logOf, openFullPopup, openPopup, row, sample, truth, valueField } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const routine = 'Launch the new sleep routine';

/** The popup on a day on which a number is due first. */
async function openDueValue(extension: ExtensionChromium): Promise<Page> {
  await fixToday(extension.context);
  await bringIn(await extension.open('dashboard.html#/bring-in'), [sample('okr-sheet.csv')]);
  await fixToday(extension.context, '2026-12-01T12:00:00');
  const popup = await openPopup(extension);
  await expect(valueField(popup)).toBeFocused();
  return popup;
}

test('a popup paints what it last showed before the store has answered, then the truth in place', async ({
  cleared,
}) => {
  const first = await openFullPopup(cleared);
  await kept(first);
  await holdStore(first);

  const popup = await cleared.open('popup.html');
  await expect(popup.locator('[data-truth=false]')).toBeVisible();
  await expect(row(popup, nps)).toHaveText('51 of 55');
  await expect(popup.getByLabel('Done')).toBeFocused();
  await popup.keyboard.press('Space');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Saving…' })).toBeVisible();
  await expect(popup.locator('.saved')).toBeHidden();

  await first.evaluate(() => Object.assign(globalThis, { isReleased: true }));
  await truth(popup);
  await expect(popup.locator('.saved')).toContainText('Saved: ');
  await expect(row(popup, routine)).toHaveText('Yes');
});

test('a last picture of a plan that is no more leaves the cursor where something is due', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await kept(popup);
  await popup.evaluate(() => {
    for (const [key, copy] of Object.entries(localStorage))
      localStorage.setItem(
        key,
        copy.replaceAll(/"keyResult-/g, '"older-').replace(/"arrival":\d+/, '"arrival":0'),
      );
  });
  await popup.reload();
  await truth(popup);
  await expect(popup.getByLabel('Done')).toBeFocused();
});

test('what is typed and entered into the last picture is saved once the popup’s code is there', async ({
  cleared,
}) => {
  const first = await openFullPopup(cleared);
  await kept(first);
  await holdCode(first);
  await first.reload();
  await expect(row(first, nps)).toHaveText('51 of 55');
  await expect(first.getByLabel('Done')).toBeFocused();
  await first.keyboard.press('Space');
  await first.keyboard.press('Enter');
  expect((await logOf(first)).length).toBe(1);

  await goOn(first);
  await truth(first);
  await expect(first.locator('.saved')).toContainText('Saved: ');
  await expect(row(first, routine)).toHaveText('Yes');
});

test('what is typed into the last picture takes the value’s place in a kept draft, and nothing else of it', async ({
  cleared,
}) => {
  const popup = await openDueValue(cleared);
  await popup.getByLabel('Note').fill('Second survey');
  await kept(popup);
  await holdCode(popup);
  await popup.reload();
  await expect(valueField(popup)).toBeVisible();
  await valueField(popup).fill('52');
  await goOn(popup);
  await truth(popup);
  await expect(popup.getByLabel('Note')).toHaveValue('Second survey');
  await expect(valueField(popup)).toHaveValue('52');

  // Entered as early, it takes the rest of the draft with it.
  await popup.reload();
  await expect(valueField(popup)).toBeVisible();
  await valueField(popup).fill('53');
  await valueField(popup).press('Enter');
  await goOn(popup);
  await truth(popup);
  await expect(popup.locator('.saved')).toContainText('Saved: ');
  expect((await logOf(popup)).at(-1)?.patches[0]?.set).toMatchObject({ value: 53, note: 'Second survey' });
});

test('a key that is pressed before the cursor stands in the last picture’s field is typed into it', async ({
  cleared,
}) => {
  const popup = await openDueValue(cleared);
  await kept(popup);
  await popup.addInitScript(() => {
    Object.assign(globalThis, { requestAnimationFrame: () => 0 });
  });
  await popup.reload();
  await expect(valueField(popup)).toBeVisible();
  await expect(valueField(popup)).not.toBeFocused();
  await popup.keyboard.press('4');
  await expect(valueField(popup)).toHaveValue('4');
});

test('nothing that is seen moves when the popup’s code comes to its last picture', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  await popup.setViewportSize({ width: 400, height: 600 });
  await kept(popup);
  await holdCode(popup);
  await popup.reload();
  await popup.waitForFunction(() => 'goOn' in globalThis);
  const places = () =>
    popup
      .locator('[data-row], form')
      .evaluateAll((all) => all.slice(0, 7).map((one) => JSON.stringify(one.getBoundingClientRect())));
  const drawn = await places();
  expect(await popup.locator('main').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await goOn(popup);
  await truth(popup);
  expect(await places()).toEqual(drawn);
});

test('the last picture is what the popup draws of its copy, and of another day it is drawn anew', async ({
  cleared,
}) => {
  const first = await openFullPopup(cleared);
  await kept(first);
  await holdStore(first);
  const drawnAfter = async (change: (picture: object) => void) => {
    const popup = await cleared.open('popup.html');
    await expect(popup.getByLabel('Done')).toBeFocused();
    await popup.evaluate(`(${changePicture})(${change})`);
    await popup.reload();
    await expect(popup.getByLabel('Done')).toBeFocused();
    // Before the code is there nothing answers.
    await expect(async () => {
      await popup.keyboard.press('Escape');
      await expect(row(popup, routine)).toBeFocused({ timeout: 500 });
    }).toPass();
    await popup.keyboard.press('Enter');
    await expect(popup.getByLabel('Done')).toBeFocused();
    await expect(popup.locator('[data-row]')).toHaveCount(7);
    return popup.locator('#popup > *').evaluate((drawn) => drawn.outerHTML);
  };
  const fromPicture = await drawnAfter(() => {});
  const ofAnotherDay = await drawnAfter((picture) =>
    Object.assign(picture, { day: '2026-11-21', drawn: [['p', {}, ['Yesterday.']]] }),
  );
  const withoutPicture = await drawnAfter((picture) => Object.assign(picture, { code: 'older' }));
  expect(fromPicture).toBe(withoutPicture);
  expect(ofAnotherDay).toBe(withoutPicture);
});

/** Keeps the popup's code from coming after its last picture is drawn, until it may go on. */
const holdCode = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const later = setTimeout;
    const hold = (then: () => void) => {
      const goOn = () => {
        Object.assign(globalThis, { setTimeout: later });
        then();
      };
      Object.assign(globalThis, { goOn });
    };
    Object.assign(globalThis, { setTimeout: hold });
  });

async function goOn(page: Page): Promise<void> {
  await page.waitForFunction(() => 'goOn' in globalThis);
  await page.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn());
}

/** Waits until a copy is kept with its picture. */
const kept = (popup: Page): Promise<void> =>
  expect
    .poll(() => popup.evaluate(() => Object.values(localStorage).join().includes('"picture":{')))
    .toBe(true);

const changePicture = (change: (picture: object) => void): void => {
  const [key = '', text = ''] = Object.entries(localStorage)[0] ?? [];
  const copy = JSON.parse(text);
  change(copy.picture);
  localStorage.setItem(key, JSON.stringify(copy));
};

/** Keeps a transaction over the whole store alive from another page: reads and writes wait until it is released. */
async function holdStore(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        const opening = indexedDB.open('pacemark');
        opening.onsuccess = () => {
          const docs = opening.result.transaction(['log', 'docs', 'state'], 'readwrite').objectStore('docs');
          const goOn = () => {
            if (!('isReleased' in globalThis)) docs.count().onsuccess = goOn;
            held();
          };
          goOn();
        };
      }),
  );
}
