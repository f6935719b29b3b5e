import { expect, type Page } from '@playwright/test';
import type { PageReading } from '../../core/model/page-binding';
import { textReading } from '../../core/words';
import { type AskedAgain, askAgain, type PageReads } from '../../entrypoints/capture/ask-again';
import type { Taken } from '../../entrypoints/capture/taken';
import { launchAllowed, openPicker } from './browser/allowed';
import type { ExtensionChromium } from './browser/chromium';
import { background } from './browser/fixed-today';
import { test } from './browser/fixtures';
import { serveSite } from './browser/site';
import { changes, type Metric } from './numbers-on-pages/metrics';
import {
  chart,
  lateApplication,
  type NumberPage,
  staticSite,
  tiles,
  wikiTable,
} from './numbers-on-pages/pages';

type OnStored = (changes: { taken?: { newValue?: Taken } }) => void;

interface WorkerGlobal {
  /** The number that is being picked. */
  taken: Promise<Taken>;
  chrome: {
    windows: { create(what: object): Promise<object> };
    storage: {
      session: {
        remove(key: string): Promise<void>;
        onChanged: Record<'addListener' | 'removeListener', (listener: OnStored) => void>;
      };
    };
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
  };
}

/** Picks a number as a person does, with the pointer; what the extension then holds of it. */
async function pick(
  extension: ExtensionChromium,
  page: Page,
  numbers: NumberPage,
  at: number,
): Promise<Taken> {
  const number = numbers.number(page, at);
  await number.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await openPicker(extension, page);
  const worker = await background(extension.context);
  await worker.evaluate(() => {
    const global = globalThis as unknown as WorkerGlobal;
    const { session } = global.chrome.storage;
    global.taken = new Promise((done) => {
      session.onChanged.addListener(async function seen({ taken }) {
        if (!taken?.newValue) return;
        session.onChanged.removeListener(seen);
        await session.remove('taken');
        done(taken.newValue);
      });
    });
  });
  const box = await number.boundingBox();
  if (!box) throw new Error(`Number ${at} of ${numbers.name} cannot be seen.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return worker.evaluate(() => (globalThis as unknown as WorkerGlobal).taken);
}

/** What the extension's own script reads in the page. */
async function read(extension: ExtensionChromium, page: Page, bound: readonly Taken[]): Promise<PageReads[]> {
  const worker = await background(extension.context);
  const { found } = (await worker.evaluate(
    async ({ url, places }) => {
      const { chrome } = globalThis as unknown as WorkerGlobal;
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const target = { tabId: tab?.id };
      await chrome.scripting.executeScript({ target, files: ['/picker.js'] });
      const [answer] = await chrome.scripting.executeScript({
        target,
        func: (given: never) =>
          (globalThis as unknown as { pacemarkOnPage: { read(given: never): unknown } }).pacemarkOnPage.read(
            given,
          ),
        args: [places],
      });
      return answer?.result;
    },
    { url: page.url(), places: bound.map((one) => one.places) },
  )) as { found: PageReads[] };
  return found;
}

const outcome = (asked: AskedAgain, { after }: Metric): 'right' | 'asked' | 'wrong' => {
  if (!asked.sure) return 'asked';
  return asked.value === after ? 'right' : 'wrong';
};

test('60 numbers on real pages are read again after five changes: right or asked, in none wrong', async ({
  wiki,
}) => {
  test.setTimeout(900_000);
  const pages: Record<string, string> = {};
  const site = await serveSite('.', pages);
  const extension = await launchAllowed();
  const worker = await background(extension.context);
  // What was picked is looked at here; the window that asks for its meaning has a test of its own.
  await worker.evaluate(() => {
    (globalThis as unknown as WorkerGlobal).chrome.windows.create = async () => ({});
  });
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  const figures: Record<string, Record<string, string>> = {};
  const counts = { right: 0, asked: 0, wrong: 0 };
  const wrong: string[] = [];
  for (const numbers of [
    wikiTable(wiki),
    staticSite(site, pages),
    lateApplication(site, pages),
    chart(site, pages),
    tiles(site, pages),
  ]) {
    await numbers.open(page);
    const bound: { taken: Taken; reading: PageReading; metric: Metric }[] = [];
    for (const [at, metric] of numbers.metrics.entries()) {
      const taken = await pick(extension, page, numbers, at);
      const reading = textReading(taken.text, 0, taken.language || 'en') as PageReading;
      bound.push({ taken, reading, metric });
    }
    const ask = async (): Promise<AskedAgain[]> =>
      (
        await read(
          extension,
          page,
          bound.map(({ taken }) => taken),
        )
      ).map((reads, at) => {
        const { taken, reading } = bound[at] as (typeof bound)[number];
        return askAgain({ places: taken.places, reading, language: taken.language }, reads, undefined);
      });
    expect((await ask()).map((asked) => asked.sure && asked.value)).toEqual(
      numbers.metrics.map(({ before }) => before),
    );
    for (const change of changes) {
      await numbers.open(page, change);
      const now = { right: 0, asked: 0, wrong: 0 };
      for (const [at, asked] of (await ask()).entries()) {
        const metric = numbers.metrics[at] as Metric;
        const came = outcome(asked, metric);
        now[came]++;
        counts[came]++;
        if (came === 'wrong')
          wrong.push(`${numbers.name}, ${change}: ${metric.en} as ${JSON.stringify(asked)}`);
      }
      figures[change] = { ...figures[change], [numbers.name]: tell(now) };
    }
  }
  console.table(figures);
  console.table(counts);
  expect(wrong).toEqual([]);
  expect(counts.right + counts.asked).toBe(300);
  // A question is safe and a bother: more of them than this would make it useless.
  expect(counts.right).toBeGreaterThanOrEqual(200);
  await extension.close();
  await site.stop();
});

const tell = ({ right, asked, wrong }: { right: number; asked: number; wrong: number }): string =>
  [`${right} right`, asked > 0 && `${asked} asked`, wrong > 0 && `${wrong} WRONG`].filter(Boolean).join(', ');
