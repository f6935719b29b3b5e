import { encodeLink, type Snapshot } from '../../core/snapshot';
import scorecard from '../demo/scorecard.json' with { type: 'json' };
import { expect, test } from '../e2e/browser/fixtures';
import { type Site, serveSite } from '../e2e/browser/site';

let site: Site;
test.beforeAll(async () => {
  const link = `/embed.html#${await encodeLink(scorecard as Snapshot)}`;
  site = await serveSite('.output/site', {
    '/keep.html': '<!doctype html><title>Keep</title><script>localStorage.setItem("kept", "here")</script>',
    '/read.html':
      '<!doctype html><title>Read</title><script>addEventListener("DOMContentLoaded", () => { document.body.textContent = "kept: " + localStorage.getItem("kept"); })</script><body></body>',
    '/wiki.html': `<!doctype html><title>Wiki</title><body><script>
      for (const [name, path, sandbox] of [['store', '/read.html'], ['open', ${JSON.stringify(link)}], ['closed', ${JSON.stringify(link)}, 'allow-scripts']]) {
        const frame = document.createElement('iframe');
        frame.title = name;
        frame.width = 760;
        frame.height = 560;
        if (sandbox) frame.setAttribute('sandbox', sandbox);
        frame.src = location.origin.replace('localhost', '127.0.0.1') + path;
        document.body.append(frame);
      }
    </script>`,
  });
});
test.afterAll(() => site.stop());

test('in a frame of another site, where storage is another or none, the embed page draws what its link holds', async ({
  cleared,
  shot,
}) => {
  const page = await cleared.context.newPage();
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  await page.goto(`${site.url}/keep.html`);
  await page.goto(`${site.url}/read.html`);
  await expect(page.getByText('kept: here')).toBeVisible();

  await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/wiki.html`);
  await expect(page.frameLocator('[title=store]').getByText('kept: null')).toBeVisible();
  for (const name of ['open', 'closed']) {
    const frame = page.frameLocator(`[title=${name}]`);
    await expect(frame.getByText('0.63, an even pace would be at 0.57').first()).toBeVisible();
    await frame.getByText('Data', { exact: true }).click();
    for (const progress of ['0.69', '0.64', '0.55'])
      await expect(frame.getByRole('cell', { name: progress, exact: true })).toBeVisible();
  }
  // The sandboxed frame has no storage at all: to touch it throws.
  const closed = page.frames().at(-1);
  expect(
    await closed?.evaluate(() =>
      Promise.resolve()
        .then(() => localStorage.length)
        .catch((error) => error.name),
    ),
  ).toBe('SecurityError');
  await shot(page, 'third-party');
});
