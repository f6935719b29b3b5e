import type { Page } from '@playwright/test';
import type { ExtensionChromium } from '../e2e/browser/chromium';
import { fixToday } from '../e2e/browser/fixed-today';
import { expect, test } from '../e2e/browser/fixtures';
import { bringIn, openPopup, sheets } from '../e2e/browser/popup';
import { type Site, serveSite } from '../e2e/browser/site';
import { copyWay, expectChurnRow, openEmbed, pasteInto, typeAddress } from './embed-dialog';

const pages = {
  '/editor.html':
    '<!doctype html><title>Editor</title><div contenteditable aria-label="Page" role="textbox"></div>',
  '/frame.html': `<!doctype html><title>Page with a frame</title><input aria-label="Link"><iframe title="Embedded"
    style="width: 720px; height: 600px"></iframe><script>
      document.querySelector('input').oninput = ({ target: { value } }) => {
        document.querySelector('iframe')[value.startsWith('<') ? 'srcdoc' : 'src'] = value;
      };
    </script>`,
  '/types.html': `<!doctype html><title></title><script>
      addEventListener('paste', async ({ clipboardData: { items, files } }) => {
        const types = [...items].map(({ type }) => type).sort().join(' ');
        document.title = types + (files[0] ? ' ' + (await createImageBitmap(files[0])).width : '');
      });
    </script>`,
};

let site: Site;
test.beforeAll(async () => {
  site = await serveSite('.output/site', pages);
});
test.afterAll(() => site.stop());

async function paste(extension: ExtensionChromium, address: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await page.getByRole('textbox').first().focus();
  await page.keyboard.press('Control+v');
  return page;
}

test('a copied table, pasted into an editor, is a table with its numbers and its date', async ({
  cleared,
}) => {
  await copyWay(await openEmbed(cleared, 'Mail or a document'), 'html-table');
  const page = await paste(cleared, `${site.url}/editor.html`);
  await expectChurnRow(page);
  for (const name of ['Key result', 'Value', 'Score', 'Status', 'Last check-in'])
    await expect(page.getByRole('columnheader', { name, exact: true })).toBeVisible();
  await expect(page.getByText('As it stood on Nov 22, 2026.')).toBeVisible();
});

test('a copied table, pasted into TiddlyWiki, keeps its numbers and its date', async ({ cleared, wiki }) => {
  await copyWay(await openEmbed(cleared, 'Mail or a document'), 'html-table');
  const page = await cleared.context.newPage();
  await page.goto(wiki.url);
  await page.getByRole('button', { name: 'new tiddler' }).first().click();
  await page.frameLocator('iframe.tc-edit-texteditor-body, iframe').locator('textarea').focus();
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: 'Confirm changes to this tiddler' }).first().click();
  const tiddler = page.locator('.tc-tiddler-view-frame').first();
  await expect(tiddler).toContainText('Raise NPS from 42 to 55: 51 of 55 · 0.7 · ● On track · Nov 16');
  await expect(tiddler).toContainText('Cut monthly churn from 4.2 % to 2.8 %: 3.3 % to 2.8 % · 0.6');
  await expect(tiddler).toContainText('As it stood on Nov 22, 2026.');
});

test('a copied link draws the scorecard in a frame of a page from somewhere else', async ({ cleared }) => {
  const popup = await openEmbed(cleared, 'Notion');
  await typeAddress(popup, `${site.url}/embed.html`);
  await copyWay(popup, 'embed-link');
  const elsewhere = site.url.replace('127.0.0.1', 'localhost');
  const page = await paste(cleared, `${elsewhere}/frame.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('0.37, an even pace would be at 0.57')).toBeVisible();
  await frame.getByText('Data', { exact: true }).click();
  for (const progress of ['0.69', '0.64', '0.55'])
    await expect(frame.getByRole('cell', { name: progress, exact: true })).toBeVisible();
  expect(page.frames().map((one) => new URL(one.url()).hostname)).toEqual(['localhost', '127.0.0.1']);
});

/** Everything that can be embedded: its group and its title in the list, and what is seen of it. */
const subjects: [group: string | undefined, title: string, tag: string, words: string][] = [
  [undefined, 'OKRs of Q4 2026', 'okr-scorecard', '3.3 % to 2.8 %'],
  [undefined, 'OKRs of Q4 2026, as one ring', 'okr-progress-ring', 'Q4 2026'],
  [undefined, 'Newest check-ins of Q4 2026', 'okr-check-ins', 'down from'],
  ['Trend of one key result', 'Cut monthly churn from 4.2 % to 2.8 %', 'okr-trend', 'even pace today'],
  [undefined, 'Strategy map', 'okr-strategy-map', 'Customers recommend us'],
  ['One KPI', 'Net revenue retention', 'okr-kpi', 'goal 110 %'],
  ['Trend of one KPI', 'Net revenue retention', 'okr-trend', 'goal 110 %'],
];

test('each of the elements is offered and seen, and its tag and its link draw it elsewhere', async ({
  cleared,
  shot,
}) => {
  await fixToday(cleared.context);
  const plan = await cleared.open('dashboard.html');
  await plan.getByRole('button', { name: 'Start from a template' }).click();
  await plan.getByRole('checkbox', { name: /sample readings/ }).check();
  await plan.getByRole('button', { name: 'Keep the customers we win A Balanced Scorecard' }).click();
  await expect(plan.getByRole('region', { name: 'Customer', exact: true })).toContainText('Monthly churn');
  await plan.goto(cleared.url('dashboard.html#/bring-in'));
  await bringIn(plan, sheets);
  const popup = await openPopup(cleared);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await popup.getByRole('radio', { name: 'Intranet page' }).check();
  await typeAddress(popup, `${site.url}/embed.html`);

  const page = await cleared.context.newPage();
  await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/frame.html`);
  const list = popup.getByLabel('What you embed');
  for (const [group, title, tag, words] of subjects) {
    await popup.bringToFront();
    const within = group ? list.locator(`optgroup[label="${group}"]`) : list;
    const choice = await within.locator('option', { hasText: title }).first().getAttribute('value');
    await list.selectOption(choice ?? '');
    await expect(popup.locator(`${tag} [part=card]`)).toContainText(words);
    await shot(popup, `embed-${tag}`);
    for (const target of ['tag-with-data', 'embed-link']) {
      await popup.bringToFront();
      await copyWay(popup, target);
      await page.bringToFront();
      await page.getByRole('textbox').fill('');
      await pasteInto(page, page.getByRole('textbox'));
      const drawn = page.frameLocator('iframe').locator(`${tag} [part=card]`);
      await expect(drawn, `${title} by ${target}`).toContainText(words);
      await expect(drawn).toBeVisible();
    }
  }
});

test('the clipboard carries the table as HTML and as text, and a picture as a picture', async ({
  cleared,
}) => {
  const popup = await openEmbed(cleared, 'Mail or a document');
  const page = await cleared.context.newPage();
  await page.goto(`${site.url}/types.html`);
  const pasted = async () => {
    await page.bringToFront();
    await page.keyboard.press('Control+v');
    await expect(page).toHaveTitle(/./);
    const title = await page.title();
    await page.evaluate(() => {
      document.title = '';
    });
    return title;
  };
  await copyWay(popup, 'html-table');
  expect(await pasted()).toBe('text/html text/plain');
  await popup.bringToFront();
  await copyWay(popup, 'png-picture');
  expect(await pasted()).toBe('image/png 1920');
});
