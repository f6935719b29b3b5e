import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { type Site, serveSite } from '../e2e/browser/site';
import { bundled, installPacked } from './packed';
import { expect, test } from './plain-browser';

const hosts = ['html', 'react', 'preact', 'vue', 'svelte'] as const;

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id }).js : undefined),
};
// The build of Vue that compiles a template where it runs.
const alias = { vue: 'vue/dist/vue.esm-bundler.js' };

const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><main></main><script type="module" src="${script}"></script>`;

let site: Site;
test.beforeAll(async () => {
  const consumer = await installPacked();
  const pages: Record<string, string> = {};
  for (const host of hosts) {
    const entry = host === 'react' || host === 'preact' ? `${host}.tsx` : `${host}.ts`;
    pages[`/${host}.html`] = page(`/${host}.js`);
    pages[`/${host}.js`] = (await bundled(consumer, entry, { plugins: [svelte], alias })).code;
  }
  site = await serveSite('.output/site', pages);
});
test.afterAll(() => site.stop());

for (const host of hosts)
  test(`properties, attributes and events pass through ${host}`, async ({ visitor }) => {
    const opened = await visitor.newPage();
    const errors: string[] = [];
    opened.on('pageerror', ({ message }) => errors.push(message));
    await opened.clock.setFixedTime('2026-11-22T12:00:00');
    await opened.goto(`${site.url}/${host}.html`);
    const scorecard = opened.locator('okr-scorecard');
    const ring = opened.locator('okr-progress-ring');
    await expect(scorecard.getByRole('heading', { name: 'Q4 2026 · Customer success' })).toBeVisible();
    await expect(scorecard.locator('section')).toHaveCSS('background-color', 'rgb(29, 32, 36)');
    await expect(scorecard.getByText('48 of 55').first()).toBeVisible();
    await expect(ring.getByRole('img', { name: /^0\.5, At risk: 0\.46, an even pace/ })).toBeVisible();
    await expect(ring.getByText('NPS')).toBeVisible();
    await expect(opened.locator('output')).toHaveText('Customer success');
    await opened.getByRole('button', { name: 'Check in' }).click();
    await expect(scorecard.getByText('55 of 55').first()).toBeVisible();
    await expect(ring.getByRole('img', { name: /^1\.0, Done/ })).toBeVisible();
    expect(errors).toEqual([]);
  });
