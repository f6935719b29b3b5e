import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const downloadedFirefoxNote = join(root, '.output/browsers/firefox.path');

// Branded Chrome is left out on purpose: since version 137 it ignores --load-extension.
const chromiumNames = ['chromium', 'chromium-browser', 'chromium.exe'];
const chromiumApps = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox.exe'];
const firefoxApps = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Chromium that loads unpacked extensions, or undefined. */
export async function chromiumPath() {
  return named('PACEMARK_CHROMIUM') ?? onPath(chromiumNames, chromiumApps) ?? (await playwrightChromium());
}

/** Path of a Firefox, or undefined. */
export function firefoxPath() {
  return named('PACEMARK_FIREFOX') ?? onPath(firefoxNames, firefoxApps) ?? downloadedFirefox();
}

function named(variable) {
  const path = process.env[variable];
  if (path && !isFile(path)) throw new Error(`${variable} names ${path}, and there is no such file.`);
  return path || undefined;
}

/** The first program of these names on the path, else the first of the applications that is there. */
export function onPath(names, apps = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...apps].find(existsSync);
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

async function playwrightChromium() {
  const { chromium } = await import('playwright').catch(() => ({ chromium: undefined }));
  const path = chromium?.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function downloadedFirefox() {
  if (!existsSync(downloadedFirefoxNote)) return undefined;
  const path = readFileSync(downloadedFirefoxNote, 'utf8').trim();
  return existsSync(path) ? path : undefined;
}
