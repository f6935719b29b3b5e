import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';

test('npm start without a display serves the demo page, says where, and ends cleanly', async () => {
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  const start = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(start, 'exit');
  let said = '';
  start.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 50_000 }).toContain('Ctrl+C ends');
  expect(said).toMatch(/Load unpacked.*\n.*chrome-mv3/);

  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
  const page = await (await fetch(url)).text();
  expect(page).toContain('okr-scorecard snapshot=');
  expect(await (await fetch(`${url}/files/okr-widgets.js`)).text()).toContain('okr-scorecard');

  start.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow();
});
