import { join } from 'node:path';
import { begin, bin, endAll, run } from './command.mjs';
import { writeDemoScorecard } from './demo-scorecard.mjs';
import { ensureChromium, ensurePackages } from './ensure.mjs';
import { root } from './find-browsers.mjs';
import { layWiki, serveWiki } from './wiki.mjs';

const extension = join(root, '.output/chrome-mv3');
const wiki = join(root, '.output/demo-wiki');
const profile = join(root, '.output/profile');
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
try {
  process.exitCode = process.argv.includes('--check') ? await check() : await start();
} catch (problem) {
  if (!stopping) console.error(`\n${problem.message}`);
  await stop(1);
}

async function start() {
  await ensurePackages();
  const display = hasDisplay();
  const chromium = display ? await ensureChromium().catch(tell) : undefined;
  await build();
  layWiki(wiki);
  writeDemoScorecard(wiki);
  const { url } = await serveWiki(wiki);
  console.log(`\nThe demo wiki page is at ${url}`);
  if (!chromium) {
    if (!display) console.log('There is no display here, so no browser was opened.');
    console.log(
      `To load the extension by hand: open chrome://extensions in Chrome, Edge or Chromium, switch on developer mode, choose “Load unpacked” and take the folder\n  ${extension}`,
    );
    console.log('Ctrl+C ends the demo.');
    return 0;
  }
  console.log(
    `The browser opens with the extension and a profile of its own in ${profile}. Pacemark is behind the puzzle piece of the toolbar, where it can be pinned. Ctrl+C ends both.`,
  );
  const browser = begin(chromium, browserArguments(url), { stdio: 'ignore' });
  browser.once('exit', () => stop(0));
  return 0;
}

async function check() {
  await ensurePackages();
  const chromium = await ensureChromium();
  await build();
  return run(process.execPath, ['scripts/check.mjs'], { env: { PACEMARK_CHROMIUM: chromium } });
}

async function build() {
  const builds = [
    [bin('wxt'), 'build', '-b', 'chrome'],
    [process.execPath, 'scripts/build-widgets.mjs'],
  ];
  for (const [command, ...args] of builds)
    if ((await run(command, args)) !== 0) throw new Error('The build failed. Its own message is above.');
}

function browserArguments(url) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...asRoot,
    url,
  ];
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function tell(problem) {
  console.error(`\n${problem.message}`);
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  await endAll();
  process.exit(code);
}
