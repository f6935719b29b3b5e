import type { Page } from '@playwright/test';
import { drawScorecard, tagWithData, tagWithSource } from '../../core/publish';
import type { Snapshot } from '../../core/snapshot';
import { light } from '../core/publish/place';
import scorecard from '../demo/scorecard.json' with { type: 'json' };
import { expect, test } from '../e2e/browser/fixtures';
import { type Site, serveSite } from '../e2e/browser/site';

const snapshot = scorecard as Snapshot;

/** Nothing that is not named, no inline style or script, and no text that becomes markup but through lit-html. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const watch = `addEventListener('securitypolicyviolation', (event) => {
  document.documentElement.dataset.violations = (document.documentElement.dataset.violations ?? '') + event.violatedDirective + ' ' + event.blockedURI + '; ';
});`;

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title><script src="/watch.js"></script><body>${body}`;
const { svg } = drawScorecard(snapshot, { today: '2026-11-22', locale: 'en-GB', look: light });

let site: Site;
test.beforeAll(async () => {
  site = await serveSite(
    '.output/site',
    {
      '/watch.js': watch,
      '/scorecard.json': JSON.stringify(snapshot),
      '/data.html': page(tagWithData(snapshot, { script: '/okr-widgets.js' })),
      '/source.html': page(tagWithSource(snapshot, { script: '/okr-widgets.js', data: '/scorecard.json' })),
      '/picture.html': page(svg),
      '/old.html': `<!doctype html><meta charset="windows-1252"><title>Old</title>${tagWithData(snapshot, { script: '/okr-widgets.js' })}`,
      '/inline.html': page('<p style="color: red">A style that is refused</p>'),
    },
    { 'Content-Security-Policy': policy },
  );
});
test.afterAll(() => site.stop());

const violations = (on: Page) => on.evaluate(() => document.documentElement.dataset.violations ?? '');

for (const way of ['data', 'source'] as const)
  test(`under the strictest policy a tag with its data by ${way} breaks no rule and has the right numbers`, async ({
    cleared,
    shot,
  }) => {
    const opened = await cleared.context.newPage();
    await opened.clock.setFixedTime('2026-11-22T12:00:00');
    await opened.goto(`${site.url}/${way}.html`);
    const widget = opened.locator('okr-scorecard');
    await expect(widget.getByText('0.63, an even pace would be at 0.57').first()).toBeVisible();
    await widget.getByText('Data', { exact: true }).click();
    for (const progress of ['0.69', '0.64', '0.55'])
      await expect(widget.getByRole('cell', { name: progress, exact: true })).toBeVisible();
    await expect(widget.locator('section')).toHaveCSS('border-radius', '10px');
    expect(await violations(opened)).toBe('');
    await shot(opened, `strict-${way}`);
  });

test('under the strictest policy a picture in the page breaks no rule and is drawn in its colours', async ({
  cleared,
  shot,
}) => {
  const opened = await cleared.context.newPage();
  await opened.goto(`${site.url}/picture.html`);
  await expect(opened.getByRole('img', { name: /0\.6, On track/ })).toBeVisible();
  await expect(opened.locator('text', { hasText: '3.3 % to 2.8 %' })).toBeVisible();
  await expect(opened.locator('text', { hasText: /^On track$/ }).first()).toHaveCSS(
    'fill',
    'rgb(33, 121, 75)',
  );
  expect(await violations(opened)).toBe('');
  await shot(opened, 'strict-picture');
});

test('in a page of an old encoding the script still writes every sign', async ({ cleared }) => {
  const opened = await cleared.context.newPage();
  await opened.goto(`${site.url}/old.html`);
  expect(await opened.evaluate(() => document.characterSet)).toBe('windows-1252');
  const widget = opened.locator('okr-scorecard');
  await expect(widget.getByText('where today’s pace would be')).toBeVisible();
  await expect(widget.getByText('3.3 % to 2.8 %').first()).toBeVisible();
});

test('the page that counts violations counts them', async ({ cleared }) => {
  const opened = await cleared.context.newPage();
  await opened.goto(`${site.url}/inline.html`);
  await expect.poll(() => violations(opened)).toContain('style-src-attr');
});
