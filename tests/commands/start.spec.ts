import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';

test('npm start without a display serves the demo page, says where, and ends cleanly', async () => {
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  const start = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: 'pipe' });
  const ended = once(start, 'exit');
  try {
    const said = await saidUntil(start.stdout, 'Ctrl+C ends', ended);
    expect(said).toMatch(/Load unpacked.*\n.*chrome-mv3/);

    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    expect(await textAt(url)).toContain('okr-scorecard snapshot=');
    expect(await textAt(`${url}/files/okr-widgets.js`)).toContain('okr-scorecard');

    start.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  } finally {
    start.kill('SIGINT');
  }
});

async function textAt(url: string): Promise<string> {
  return (await fetch(url)).text();
}

function saidUntil(output: NodeJS.ReadableStream, end: string, ended: Promise<unknown>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    output.on('data', (chunk) => {
      said += chunk;
      if (said.includes(end)) resolve(said);
    });
    ended.then(() => reject(new Error(`npm start ended by itself. It said: ${said}`)));
  });
}
