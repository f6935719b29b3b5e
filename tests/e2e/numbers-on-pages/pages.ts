import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Site } from '../browser/site';
import type { TiddlyWiki } from '../browser/tiddlywiki';
import { type Change, isGerman, type Metric, metrics, type Shown, shown } from './metrics';

/** A real page that shows twelve numbers, and can be changed. */
export interface NumberPage {
  name: string;
  metrics: readonly Metric[];
  /** Lays the page as it is after a change, opens it, and waits until the last number is there. */
  open(page: Page, change?: Change): Promise<void>;
  /** The element of one number, as it was before any change. */
  number(page: Page, at: number): Locator;
}

const scriptOf = (address: string): Promise<string> => readFile(fileURLToPath(address), 'utf8');
const docsify = (): Promise<string> => scriptOf(import.meta.resolve('docsify/lib/docsify.min.js'));
const frappe = (): Promise<string> =>
  scriptOf(import.meta.resolve('frappe-charts/dist/frappe-charts.min.umd.js'));

const language = (change?: Change): string => (isGerman(change) ? 'de' : 'en');
const word = (change: Change | undefined, english: string, german: string): string =>
  isGerman(change) ? german : english;
const className = (change: Change | undefined, name: string): string =>
  change === 'classes renamed' ? `x${name.length}_${name.split('').reverse().join('')}` : name;

/** A table in the wiki's own markup, with a last column that has numbers too. */
export function wikiTable(wiki: TiddlyWiki): NumberPage {
  const title = 'Numbers';
  return {
    name: 'TiddlyWiki, a table',
    metrics,
    async open(page, change) {
      const rows = shown(metrics, change).map(({ label, value }, at) => `|${label} |${value} |${at + 60} |`);
      const head = `|!${word(change, 'Measure', 'Kennzahl')} |!${word(change, 'Now', 'Jetzt')} |!${word(change, 'Target', 'Ziel')} |`;
      const text = [
        ...(change === 'text moved' ? ['Some words were put above.', ''] : []),
        `|${className(change, 'numbers')}|k`,
        head,
        ...rows,
      ].join('\n');
      await wiki.put(title, text);
      await page.goto('about:blank');
      await page.goto(wiki.page(title));
      await page.locator('.tc-tiddler-body td').last().waitFor();
    },
    number: (page, at) => page.locator(`.tc-tiddler-body tr:nth-of-type(${at + 2}) td:nth-of-type(2)`),
  };
}

/** The table of a page that VitePress has built. */
export function staticSite(site: Site, pages: Record<string, string>): NumberPage {
  return {
    name: 'VitePress, a table',
    metrics,
    async open(page, change) {
      const cells = (name: string, texts: string[]) =>
        `<tr>${texts.map((text) => `<${name}>${text}</${name}>`).join('')}</tr>`;
      const rows = shown(metrics, change).map(({ label, value }) => cells('td', [label, value]));
      const table = `<table tabindex="0"><thead>${cells('th', [word(change, 'Measure', 'Kennzahl'), word(change, 'Now', 'Jetzt')])}</thead><tbody>${rows.join('')}</tbody></table>`;
      const built = await readFile('tests/samples/pages/vitepress-1.6.4.html', 'utf8');
      pages['/handbook'] = built
        .replace('<html lang="en"', `<html lang="${language(change)}"`)
        .replaceAll('vp-doc', className(change, 'vp-doc'))
        .replace('<!--metrics-->', change === 'text moved' ? `<p>More words.</p><div>${table}</div>` : table);
      await page.goto(`${site.url}/handbook`);
      await page.locator('td').last().waitFor();
    },
    number: (page, at) => page.locator(`tbody tr:nth-of-type(${at + 1}) td:nth-of-type(2)`),
  };
}

/** A list that docsify, an application of one page, draws once it has fetched it. */
export function lateApplication(site: Site, pages: Record<string, string>): NumberPage {
  return {
    name: 'docsify, a late list',
    metrics,
    async open(page, change) {
      pages['/docsify.js'] ??= await docsify();
      pages['/app/'] =
        `<!doctype html><html lang="${language(change)}"><title>Report</title><div id="app"></div>
        <script>window.$docsify = { el: '#app' }</script><script src="/docsify.js"></script></html>`;
      const lines = shown(metrics, change).map(({ label, value }) => `- ${label}: **${value}**`);
      const moved = change === 'text moved' ? '## Words\n\nThat were elsewhere before.\n\n' : '';
      pages['/app/README.md'] =
        `# ${word(change, 'Report', 'Bericht')}\n\n${moved}<div class="${className(change, 'list')}">\n\n${lines.join('\n')}\n\n</div>\n`;
      await page.goto('about:blank');
      await page.goto(`${site.url}/app/`);
      await page.locator('.markdown-section li strong').last().waitFor();
    },
    number: (page, at) => page.locator('.markdown-section li strong').nth(at),
  };
}

const bars: Metric[] = metrics.map((metric, at) => ({
  en: metric.en.split(' ')[0] ?? '',
  de: metric.de.split(' ')[0] ?? '',
  before: 21.5 + 5 * at,
  after: 23.25 + 5 * at,
}));

/** A bar chart that Frappe Charts draws as SVG, with its values over the bars. */
export function chart(site: Site, pages: Record<string, string>): NumberPage {
  return {
    name: 'Frappe Charts, SVG',
    metrics: bars,
    async open(page, change) {
      pages['/frappe.js'] ??= await frappe();
      const list = shown(bars, change);
      const data = {
        labels: list.map(({ label }) => label),
        values: list.map(({ metric }) => (change ? metric.after : metric.before)),
      };
      pages['/chart'] = `<!doctype html><html lang="${language(change)}"><title>Chart</title>
        ${change === 'text moved' ? '<h2>Elsewhere</h2><p>Other words.</p>' : ''}
        <div class="${className(change, 'box')}" style="width: 1240px"><div data-chart></div></div>
        <script src="/frappe.js"></script>
        <script>new frappe.Chart('[data-chart]', { type: 'bar', height: 320, animate: false, valuesOverPoints: 1,
          data: { labels: ${JSON.stringify(data.labels)}, datasets: [{ values: ${JSON.stringify(data.values)} }] } })</script></html>`;
      await page.goto(`${site.url}/chart`);
      await page.locator('text.data-point-value').last().waitFor();
      // Before it is picked from it has drawn itself; what is read again must wait for that by itself.
      const last = String(data.values.at(-1));
      if (!change) await expect(page.locator('text.data-point-value').last()).toHaveText(last);
      if (change === 'number format')
        for (const one of await page.locator('text.data-point-value').all())
          await one.evaluate((text) => {
            text.textContent = (text.textContent ?? '').replace('.', ',');
          });
      if (change === 'classes renamed')
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('svg [class]')) one.setAttribute('class', 'renamed');
        });
    },
    number: (page, at) => page.locator('text.data-point-value').nth(at),
  };
}

/** Big numbers as dashboards have them: named, said by a label, in a description list, a shadow root and a frame. */
export function tiles(site: Site, pages: Record<string, string>): NumberPage {
  const draw = (change: Change | undefined, list: readonly Shown[]): string => {
    const of = (at: number) => list.filter(({ metric }) => metrics.indexOf(metric) % 4 === at);
    const added = list.filter(({ metric }) => !metrics.includes(metric));
    const box = className(change, 'tile');
    const parts = [
      [...added, ...of(0)]
        .map(({ label, value }) => `<div class="${box}"><b>${value}</b><span>${label}</span></div>`)
        .join(''),
      `<dl>${of(1)
        .map(({ label, value }) => `<dt>${label}</dt><dd class="${box}">${value}</dd>`)
        .join('')}</dl>`,
      `<pace-tiles><template shadowrootmode="open">${of(2)
        .map(({ label, value, metric }) => {
          const name = metric.en.toLowerCase().replace(/\W/g, '-');
          return `<section><h3>${label}</h3><p data-metric="${name}">${value}</p></section>`;
        })
        .join('')}</template></pace-tiles>`,
      `<iframe src="/tiles/frame" width="600" height="240"></iframe>`,
    ];
    pages['/tiles/frame'] = `<!doctype html><html lang="${language(change)}">${of(3)
      .map(({ label, value }) => `<p><span role="img" aria-label="${label}">${value}</span></p>`)
      .join('')}</html>`;
    return (change === 'text moved' ? parts.reverse() : parts).join('<hr>');
  };
  const places = [
    (page: Page) => page.locator('div > b'),
    (page: Page) => page.locator('dd'),
    (page: Page) => page.locator('[data-metric]'),
    (page: Page) => page.frameLocator('iframe').locator('[role=img]'),
  ];
  return {
    name: 'Tiles, shadow root, frame',
    metrics,
    async open(page, change) {
      pages['/tiles'] =
        `<!doctype html><html lang="${language(change)}"><title>Tiles</title>${draw(change, shown(metrics, change))}</html>`;
      await page.goto(`${site.url}/tiles`);
      await places[3]?.(page).last().waitFor();
    },
    number: (page, at) => (places[at % 4] ?? places[0])?.(page).nth(Math.floor(at / 4)) as Locator,
  };
}
