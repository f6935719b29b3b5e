import { join } from 'node:path';
import { begin, bin, endAll, run } from './command.mjs';
import { writeDemoScorecard } from './demo-scorecard.mjs';
import { ensureChromium, ensurePackages } from './ensure.mjs';
import { root } from './find-browsers.mjs';
import { layWiki, serveWiki } from './wiki.mjs';

const extension = join(root, '.output/chrome-mv3');
const wiki = join(root, '.output/demo-wiki');
const profile = join(root, '.output/profile');
/** A browser that ends sooner than this, in ms, was not used and closed. */
const atOnce = 3000;
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
    sayByHand();
    return 0;
  }
  console.log(
    `The browser opens with the extension and a profile of its own in ${profile}. Pacemark is behind the puzzle piece of the toolbar, where it can be pinned. Ctrl+C ends both.`,
  );
  openBrowser(chromium, url);
  return 0;
}

/** Opens the browser, with which the demo ends; where it does not come up the demo is served without it. */
function openBrowser(chromium, url) {
  const browser = begin(chromium, browserArguments(url), { stdio: 'ignore' });
  const begun = performance.now();
  const goOn = (why) => {
    if (stopping) return;
    console.log(`\n${why} The demo page is still served.`);
    sayByHand();
  };
  browser.once('error', ({ message }) => goOn(`The browser could not be started (${message}).`));
  browser.once('exit', (code, signal) => {
    if (code !== 0) goOn(`The browser ended by itself (${signal ?? `code ${code}`}).`);
    else if (performance.now() - begun < atOnce)
      goOn('The page was handed to a browser that is open with this profile already.');
    else stop(0);
  });
}

function sayByHand() {
  console.log(
    `To load the extension by hand: open chrome://extensions in Chrome, Edge or Chromium, switch on developer mode, choose “Load unpacked” and take the folder\n  ${extension}`,
  );
  console.log('Ctrl+C ends the demo.');
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
  // What it runs may end children of its own, and gives them three seconds.
  await endAll(5000);
  process.exit(code);
}
