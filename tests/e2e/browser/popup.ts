import { resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionChromium } from './chromium';
import { fixToday } from './fixed-today';

export const sample = (name: string): string => resolve('tests/samples', name);
export const sheets = [sample('okr-sheet.csv'), sample('okr-sheet-check-ins.csv')];

/** The popup in a tab of the toolbar popup's size, on the day of the samples. */
export async function openPopup(extension: ExtensionChromium): Promise<Page> {
  return asPopup(await extension.open('popup.html'));
}

async function asPopup(tab: Page): Promise<Page> {
  await tab.setViewportSize({ width: 400, height: 600 });
  await truth(tab);
  return tab;
}

/** Waits until what is shown was read from the store. */
export const truth = (page: Page): Promise<void> => page.locator('[data-truth=true]').waitFor();

/** A popup on the day of the samples with both sheets in it; `Raise NPS…` and six others. */
export async function openFullPopup(extension: ExtensionChromium): Promise<Page> {
  const page = await withBothSheets(extension);
  await page.goto(extension.url('popup.html'));
  return asPopup(page);
}

/** Brings both sheets in, on the day of the samples, in a tab that is blank afterwards for what is opened next. */
export async function fillQuarter(extension: ExtensionChromium): Promise<void> {
  const page = await withBothSheets(extension);
  await page.goto('about:blank');
}

async function withBothSheets(extension: ExtensionChromium): Promise<Page> {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/bring-in');
  await bringIn(page, sheets);
  return page;
}

/** Chooses files in the bring-in view and writes them. */
export async function bringIn(page: Page, files: string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText('Brought in:')).toBeVisible();
}

/** The button of a key result's row, which opens its check-in. */
export const row = (popup: Page, title: string): Locator =>
  popup.getByRole('button', {
    name: new RegExp(`^Check in: ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `),
  });

export const valueField = (popup: Page): Locator => popup.getByLabel(/^New value for/);

/** A change as the log holds it. */
export interface LoggedChange {
  stamp: string;
  label: string;
  /** The stamp of the change that it takes back. */
  undoes?: string;
  patches: { kind: string; id: string; set: Record<string, unknown> }[];
}

/** The log in order of arrival, read past the product's own code. */
export const logOf = (page: Page): Promise<LoggedChange[]> =>
  page.evaluate(
    () =>
      new Promise<LoggedChange[]>((done, failed) => {
        const opening = indexedDB.open('pacemark');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('log').objectStore('log').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result.map((entry) => entry.change));
          };
        };
      }),
  );
