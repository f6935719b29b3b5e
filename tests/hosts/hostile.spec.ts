import type { Locator, Page } from '@playwright/test';
import scorecard from '../demo/scorecard.json' with { type: 'json' };
import strategy from '../demo/strategy.json' with { type: 'json' };
import { serveSite } from '../e2e/browser/site';
import { type Act, acts } from './hostile-acts';
import { expect, test } from './plain-browser';

const json = JSON.stringify({ ...strategy, ...scorecard });
const inside = `<script type="application/json">${json}</script>`;
const unreachable = 'The scorecard could not be loaded: its address does not answer';

/** Each element with its data, and what it is seen by. */
const elements = [
  { tag: 'okr-scorecard', inside, words: '0.63, an even pace would be at 0.57' },
  { tag: 'okr-scorecard', attributes: 'src="/scorecard.json"', words: '3.3 % to 2.8 %' },
  { tag: 'okr-progress-ring', attributes: `objective="1" snapshot='${json}'`, words: '0.6' },
  { tag: 'okr-strategy-map', attributes: `snapshot='${json}'`, words: 'NPS 48 · goal 55' },
  { tag: 'okr-kpi', inside, words: 'goal 55 red flag 40' },
  { tag: 'okr-trend', attributes: `key-result="2" snapshot='${json}'`, words: '3.3 % to 2.8 %' },
  { tag: 'okr-check-ins', attributes: `count="3" snapshot='${json}'`, words: '36 % of 45 %' },
];
const markup = elements
  .map(
    ({ tag, attributes = '', inside = '' }, at) =>
      `<div data-at="${at}"><${tag} ${attributes}>${inside}</${tag}></div>`,
  )
  .join('');

const here = 'http://127.0.0.1:*';
const policies: { name: string; policy?: string; isAlone?: true }[] = [
  { name: 'no policy' },
  { name: 'a nonce', policy: "default-src 'none'; script-src 'nonce-once'; connect-src 'self'" },
  {
    name: 'Trusted Types',
    policy:
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  },
  { name: 'styles of its own only', policy: "default-src 'self'; object-src 'none'" },
  {
    name: 'a sandbox that may connect to nothing',
    policy: `sandbox allow-scripts; default-src 'none'; script-src ${here}`,
    isAlone: true,
  },
];

const script = (src: string) => `<script nonce="once" src="${src}"></script>`;
const pages: Record<string, string> = { '/scorecard.json': json, '/favicon.ico': '' };
for (const [at, act] of acts.entries()) {
  const { doctype = '<!doctype html>', before, after } = { before() {}, after() {}, ...act };
  pages[`/before-${at}.js`] = `({ ${before} }).before();`;
  pages[`/after-${at}.js`] = `({ ${after} }).after();`;
  pages[`/${at}.html`] =
    `${doctype}<html lang="en"><meta charset="utf-8"><title>Host</title>${script(`before-${at}.js`)}
    <body><main>${markup}</main>${script('okr-kit.js')}${script(`after-${at}.js`)}`;
}

/** Each element of a page, and each copy that the page made of it, shows these words where it stands. */
async function expectShown(page: Page, act: Act, isAlone: boolean): Promise<void> {
  for (const [at, { tag, attributes = '', words }] of elements.entries()) {
    const told = act.says?.[tag];
    const said = isAlone && attributes.startsWith('src') ? unreachable : words;
    const places = page.locator(`[data-at="${at}"]`);
    await expect(places).toHaveCount(act.copies ?? 1);
    for (const place of await places.all()) {
      const message = `A page that ${act.name}: ${tag}`;
      if (told) await expect(place, message).toContainText(told);
      else await expectSeen(place.locator('[part=card], [part=note]').first(), said, message);
    }
  }
}

async function expectSeen(drawn: Locator, words: string, message: string): Promise<void> {
  await expect(drawn.filter({ hasText: words }), message).toBeVisible();
  await drawn.scrollIntoViewIfNeeded();
  await expect(drawn, message).toBeInViewport();
}

for (const { name, policy, isAlone = false } of policies)
  test(`in twelve hostile pages under ${name} every element shows its numbers, or says in its place why not`, async ({
    visitor,
  }) => {
    const site = await serveSite('.output/site', pages, policy ? { 'Content-Security-Policy': policy } : {});
    const page = await visitor.newPage();
    let faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    await page.clock.setFixedTime('2026-11-22T12:00:00');
    for (const [at, act] of acts.entries()) {
      await page.goto(`${site.url}/${at}.html`);
      await expectShown(page, act, isAlone);
      const { owes } = act;
      if (owes) faults = faults.filter((fault) => !owes.test(fault));
    }
    // Where nothing may be connected to, each page's one address is refused, and nothing else.
    const refused = faults.filter((fault) => isAlone && /Content Security Policy|Failed to load/.test(fault));
    expect(faults.filter((fault) => !refused.includes(fault))).toEqual([]);
    expect(refused.length > 0).toBe(isAlone);
    await site.stop();
  });
