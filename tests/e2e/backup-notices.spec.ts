import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ExtensionChromium } from './browser/chromium';
import { background, type ExtensionGlobal, fixToday, setBackgroundClock } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { freshFolder, removeFolder } from './browser/fresh-folder';
import { fillDisk } from './browser/full-disk';
import { fillQuarter, logOf, openFullPopup, openPopup, row, truth, valueField } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const due = /in no backup file yet/;

/** Opens the popup anew on another day. */
async function popupOn(extension: ExtensionChromium, day: string): Promise<Page> {
  await fixToday(extension.context, `${day}T12:00:00`);
  return openPopup(extension);
}

const localArea = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null));

/** Deletes what the browser keeps for the extension, as damage would. */
const destroy = (page: Page, what: { database?: boolean; journal?: boolean }): Promise<void> =>
  page.evaluate(async ({ database, journal }) => {
    if (database)
      await new Promise<void>((done, failed) => {
        const deleting = indexedDB.deleteDatabase('pacemark');
        deleting.onsuccess = () => done();
        deleting.onerror = () => failed(deleting.error);
      });
    if (journal) await (globalThis as unknown as ExtensionGlobal).chrome.storage.local.clear();
  }, what);

test('a backup is asked for after two weeks, not again for a week, and 30 days after the last', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await expect(popup.getByText(due)).toBeHidden();
  // The background has seen that there is something to save.
  await expect.poll(async () => Object.keys(await localArea(popup))).toContain('backup:since');
  await popup.close();

  const later = await popupOn(cleared, '2026-12-07');
  await expect(later.getByText('One change is in no backup file yet.')).toBeVisible();
  await later.getByRole('button', { name: 'Not now' }).click();
  await expect(later.getByText('You are asked again in a week.')).toBeFocused();
  await later.close();
  const soon = await popupOn(cleared, '2026-12-13');
  await expect(soon.locator('.notices')).toBeAttached();
  await expect(soon.getByText(due)).toBeHidden();
  await soon.close();

  const again = await popupOn(cleared, '2026-12-15');
  await expect(again.getByText(due)).toBeVisible();
  const [page] = await Promise.all([
    cleared.context.waitForEvent('page'),
    again.getByRole('link', { name: 'Save a backup' }).click(),
  ]);
  await expect(page.getByText('Backup made: pacemark-2026-12-15.json, with one change.')).toBeVisible();
  await expect(again.getByText(due)).toBeHidden();
  await page.close();
  await row(again, 'Run 150 km').focus();
  await again.keyboard.type('60');
  await again.keyboard.press('Enter');
  await expect(row(again, 'Run 150 km')).toHaveText('60 of 150 km');
  await again.close();

  await fixToday(cleared.context, '2026-12-31T12:00:00');
  const dashboard = await cleared.open('dashboard.html');
  await truth(dashboard);
  await expect(dashboard.locator('.notices')).toBeAttached();
  await expect(dashboard.getByText(/since your last backup/)).toBeHidden();
  await dashboard.close();
  await fixToday(cleared.context, '2027-01-15T12:00:00');
  const next = await cleared.open('dashboard.html');
  await truth(next);
  await expect(next.getByText('One change since your last backup of Dec 15, 2026.')).toBeVisible();
  await next.goto(cleared.url('dashboard.html#/data'));
  await next.getByLabel('Remind me to save a backup').uncheck();
  await expect(next.getByText('Saved.', { exact: true })).toBeVisible();
  await next.goto(cleared.url('dashboard.html'));
  await truth(next);
  await expect(next.locator('.notices')).toBeAttached();
  await expect(next.getByText(/since your last backup/)).toBeHidden();
});

test('where every copy is gone nobody is told that it begins here, and the newest backup is offered', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await setBackgroundClock(cleared.context, '2026-11-22T12:00:00');
  const page = await cleared.open('dashboard.html#/settings');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('pacemark');
        const names: string[] = [];
        for await (const name of (await folder.getDirectoryHandle('backups', { create: true })).keys())
          names.push(name);
        return names.length;
      }),
    )
    .toBe(1);
  await popup.close();
  await destroy(page, { database: true, journal: true });
  await page.close();

  const again = await openPopup(cleared);
  await expect(again.getByRole('heading', { name: /^One change is lost/ })).toBeVisible();
  await expect(again.getByText('The newest backup kept here is from Nov 22, 2026.')).toBeVisible();
  await expect(again.getByText('begins here')).toBeHidden();
  const [restore] = await Promise.all([
    cleared.context.waitForEvent('page'),
    again.getByRole('link', { name: 'Look at it' }).click(),
  ]);
  await restore.getByRole('button', { name: 'Look at it: the backup of Nov 22, 2026' }).click();
  await restore.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(restore.getByText(/^Restored\. Added: 3 objectives/)).toBeVisible();
  await again.reload();
  await truth(again);
  await expect(row(again, nps)).toHaveText('51 of 55');
  await expect(again.getByText(/is lost/)).toBeHidden();
});

test('on a full disk a check-in says so, what was typed stays, and a backup can still be saved', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  const before = await logOf(popup);
  await row(popup, nps).click();
  const freeSomeSpace = await fillDisk(popup);
  await valueField(popup).fill('52');
  await popup.getByLabel('Note').fill('Second survey');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toHaveText(
    /^The disk is full: nothing was saved\. What you typed stays here\./,
  );
  await expect(valueField(popup)).toHaveValue('52');
  await expect(popup.getByLabel('Note')).toHaveValue('Second survey');
  expect(await logOf(popup)).toEqual(before);
  const [page] = await Promise.all([
    cleared.context.waitForEvent('page'),
    popup.getByRole('alert').getByRole('link', { name: 'Save a backup' }).click(),
  ]);
  await expect(page.getByText(/^Backup made: pacemark-2026-11-22\.json/)).toBeVisible();
  await page.close();

  await popup.getByRole('button', { name: '+ Objective' }).click();
  await popup.keyboard.type('Make customers stay');
  await popup.keyboard.press('Enter');
  const objective = popup.getByLabel('What do you want to reach?');
  // Beside the value that was not saved, and beside the objective.
  await expect(popup.getByText(/^The disk is full: nothing was saved/)).toHaveCount(2);
  await expect(objective).toHaveValue('Make customers stay');

  await freeSomeSpace();
  await objective.press('Enter');
  await expect(popup.getByLabel('How will you see that it is reached?')).toBeFocused();
  await popup.keyboard.press('Escape');
  await valueField(popup).press('Enter');
  await expect(popup.locator('.saved')).toContainText('Saved: 52');
});

test('a backup goes into Downloads by itself each week where that is allowed, and says when it no longer is', async () => {
  // The browser asks a person before it gives an optional permission: this copy has it from the start.
  const folder = await freshFolder('downloads');
  const copy = join(folder, 'extension');
  await cp('.output/chrome-mv3', copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  manifest.permissions.push('downloads');
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
  const extension = await ExtensionChromium.launch({ extension: copy });
  try {
    const { context } = extension;
    await fillQuarter(extension);
    const page = await extension.open('dashboard.html#/data');
    // The browser that a test drives puts files elsewhere and names them itself: what was asked of it is noted.
    await (await background(context)).evaluate(() => {
      const { downloads } = (globalThis as unknown as DownloadsGlobal).chrome;
      const { download } = downloads;
      const asked: string[] = [];
      downloads.download = (options) => {
        asked.push(options.filename);
        return download(options);
      };
      Object.assign(globalThis, { asked });
    });
    const asked = async () =>
      (await background(context)).evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
    const saved = async () =>
      Promise.all(
        (
          await page.evaluate(() =>
            (globalThis as unknown as DownloadsGlobal).chrome.downloads.search({ state: 'complete' }),
          )
        ).map(({ filename }) => readFile(filename, 'utf8')),
      );
    await page.getByLabel('Save one into Downloads by itself, each week').check();
    await expect.poll(saved).toEqual([expect.stringContaining('"pacemark":"backup"')]);
    expect(await asked()).toEqual(['Pacemark/pacemark-2026-11-22.json']);
    await expect(page.getByText('It holds all there is.')).toBeVisible();

    const popup = await openPopup(extension);
    await row(popup, nps).focus();
    await popup.keyboard.type('52');
    await popup.keyboard.press('Enter');
    await expect(row(popup, nps)).toHaveText('52 of 55');
    await popup.close();
    await setBackgroundClock(context, '2026-11-30T00:00:05');
    await (await background(context)).evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).chrome.alarms.onAlarm.dispatch({ name: 'midnight' }),
    );
    await expect.poll(saved).toContainEqual(expect.stringContaining('"count":2'));
    expect(await asked()).toEqual(['Pacemark/pacemark-2026-11-22.json', 'Pacemark/pacemark-2026-11-30.json']);

    await (await background(context)).evaluate(() =>
      (globalThis as unknown as DownloadsGlobal).chrome.permissions.onRemoved.dispatch({
        permissions: ['downloads'],
      }),
    );
    await expect(page.getByLabel('Save one into Downloads by itself, each week')).not.toBeChecked();
    const told = await openPopup(extension);
    await expect(told.getByText(/no longer lets Pacemark save into Downloads/)).toBeVisible();
    await told.getByRole('button', { name: 'OK' }).press('Enter');
    await expect(told.getByText(/no longer lets Pacemark/)).toBeHidden();
    await expect(told.locator('.notices')).toBeFocused();
  } finally {
    await extension.close();
    await removeFolder(folder);
  }
});

test('a private window is said to forget only where the profile does not see what it writes', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const openPrivate = async () => {
    const popup = await cleared.context.newPage();
    await popup.addInitScript(() => {
      const { chrome } = globalThis as unknown as { chrome?: { extension?: object } };
      if (chrome?.extension) Object.defineProperty(chrome.extension, 'inIncognitoContext', { value: true });
    });
    await popup.goto(cleared.url('popup.html'));
    await truth(popup);
    return popup;
  };
  const worker = await background(cleared.context);
  await worker.evaluate(() => {
    const { databases } = IDBFactory.prototype;
    const answers: boolean[] = [];
    const look = { isElsewhere: false, answers };
    IDBFactory.prototype.databases = async function () {
      const all = look.isElsewhere ? [] : await databases.call(this);
      answers.push(look.isElsewhere);
      return all;
    };
    Object.assign(globalThis, { look });
  });
  const looked = () => worker.evaluate(() => (globalThis as unknown as LookGlobal).look.answers);

  const shared = await openPrivate();
  await expect.poll(looked).toEqual([false]);
  await expect(shared.getByText('This window forgets')).toBeHidden();
  await worker.evaluate(() => {
    (globalThis as unknown as LookGlobal).look.isElsewhere = true;
  });
  const temporary = await openPrivate();
  await expect(temporary.getByText('This window forgets')).toBeVisible();
  await worker.evaluate(() => {
    (globalThis as unknown as LookGlobal).look.isElsewhere = false;
  });
});

test('where the database cannot be opened at all, what the second copy holds is saved as a backup file', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const page = await cleared.context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
  });
  await page.goto(cleared.url('dashboard.html'));
  await expect(page.getByRole('alert')).toContainText('Your data could not be opened. Nothing was changed.');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what the second copy holds as a backup file' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  await expect(page.getByText('Backup made: pacemark-2026-11-22.json, with one change.')).toBeVisible();
  expect(text).toContain(nps);
  await page.close();

  const restore = await cleared.open('dashboard.html#/restore');
  await restore
    .locator('input[type=file]')
    .setInputFiles({ name: 'second.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(restore.getByText('Everything in this backup is here already.')).toBeVisible();
});

interface LookGlobal {
  look: { isElsewhere: boolean; answers: boolean[] };
}

interface DownloadsGlobal {
  chrome: {
    downloads: {
      download(options: { filename: string }): Promise<number>;
      search(query: object): Promise<{ filename: string }[]>;
    };
    permissions: { onRemoved: { dispatch(removed: { permissions: string[] }): void } };
  };
}
