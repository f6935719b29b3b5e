import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bin, run } from './command.mjs';
import { chromiumPath, downloadedFirefoxNote, firefoxPath, root } from './find-browsers.mjs';
import { dokuwikiPath, fossilPath } from './find-hosts.mjs';

const isRoot = process.getuid?.() === 0;
let listsAreFresh = false;

/** Installs the npm packages where they are missing or older than the lock file. Throws a sentence. */
export async function ensurePackages() {
  if (!isNodeFit(process.versions.node))
    throw new Error(
      `Pacemark needs Node 20.19, 22.13, or 24 and later; this is Node ${process.versions.node}.`,
    );
  if (packagesAreCurrent()) return;
  console.log('\nInstalling the npm packages.');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed, so nothing was built. Its own message is above.');
}

/** Whether a version of Node runs the tools that this is built with: `engines` of package.json in code. */
export function isNodeFit(version) {
  const [major, minor] = version.split('.').map(Number);
  const least = { 20: 19, 22: 13 }[major];
  return least === undefined ? major >= 24 : minor >= least;
}

/** Gives the path of a Chromium, installing one where there is none. Throws a sentence. */
export function ensureChromium() {
  const deps = isRoot ? ['--with-deps'] : [];
  return ensureProgram(
    'Chromium',
    chromiumPath,
    [
      () => installFromDebian('chromium'),
      () => run(bin('playwright'), ['install', ...deps, '--no-shell', 'chromium']),
    ],
    'Install Chromium, or set PACEMARK_CHROMIUM to its path. (Google Chrome itself no longer loads an extension from the command line.)',
  );
}

/** Gives the path of a Firefox, installing one where there is none. Throws a sentence. */
export function ensureFirefox() {
  return ensureProgram(
    'Firefox',
    firefoxPath,
    [() => installFromDebian('firefox-esr'), downloadFirefox],
    'Install Firefox, or set PACEMARK_FIREFOX to its path.',
  );
}

/** Gives the folder of a DokuWiki that takes HTML, installing it where there is none. Throws a sentence. */
export function ensureDokuWiki() {
  return ensureProgram(
    'DokuWiki',
    dokuwikiPath,
    [() => installFromDebian('dokuwiki', 'php-cli', 'php-xml', 'php-mbstring')],
    'Install the packages dokuwiki, php-cli, php-xml and php-mbstring of Debian 12.',
  );
}

/** Gives the path of a Fossil, installing one where there is none. Throws a sentence. */
export function ensureFossil() {
  return ensureProgram(
    'Fossil',
    fossilPath,
    [() => installFromDebian('fossil')],
    'Install Fossil, so that it is on the path.',
  );
}

async function ensureProgram(name, find, ways, remedy) {
  const there = await find();
  if (there) return there;
  console.log(`\nInstalling ${name}.`);
  for (const way of ways) {
    await way();
    const path = await find();
    if (path) return path;
  }
  throw new Error(`There is no ${name} here and none could be installed. ${remedy}`);
}

function packagesAreCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(join(root, 'package-lock.json')).mtimeMs <= statSync(installed).mtimeMs;
}

async function installFromDebian(...names) {
  if (!isRoot || !isDebian()) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  if (!listsAreFresh) await run('apt-get', [...lock, '-q', 'update'], { env });
  listsAreFresh = true;
  const light = names.length > 1 ? ['--no-install-recommends'] : [];
  await run('apt-get', [...lock, '-q', 'install', '-y', ...light, ...names], { env });
}

// Ubuntu's packages of these names only point to a snap, which does not work in a container.
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function downloadFirefox() {
  const folder = dirname(downloadedFirefoxNote);
  mkdirSync(folder, { recursive: true });
  const args = ['install', 'firefox@stable', '--path', folder, '--format', '{{path}}'];
  const { status, stdout } = spawnSync(bin('browsers'), args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) writeFileSync(downloadedFirefoxNote, stdout.trim().split('\n').at(-1));
}
