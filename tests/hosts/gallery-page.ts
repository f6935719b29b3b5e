import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Site } from '../e2e/browser/site';
import { expect } from './plain-browser';

/** A sheet of objectives as people paste one. */
export const sheet = await readFile('tests/samples/okr-sheet.csv', 'utf8');

/** Opens the gallery on the samples' day, and keeps what goes wrong on it. */
export async function openGallery(
  visitor: BrowserContext,
  site: Site,
): Promise<{ page: Page; faults: string[] }> {
  const page = await visitor.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('request', (request) => request.url().startsWith(site.url) || faults.push(request.url()));
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  await page.goto(`${site.url}/gallery.html`);
  await expect(page.getByRole('heading', { name: 'Make your own' })).toBeVisible();
  return { page, faults };
}

export const paste = (page: Page, text: string) =>
  page.getByLabel('Your objectives and key results').fill(text);
