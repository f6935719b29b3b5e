import { readdir } from 'node:fs/promises';
import { root } from '../script.mjs';

/**
 * Every widget, by the folder that holds its `define.ts`: its tag and its class are named after it. Nothing else
 * lists them, so a new widget is in the package, in its documents and in the gallery by itself.
 */
export async function kit() {
  const entries = await readdir(`${root}widgets`, { recursive: true });
  return entries
    .flatMap((entry) => /^([\w-]+)[\\/]define\.ts$/.exec(entry)?.[1] ?? [])
    .sort()
    .map((folder) => ({ folder, tag: `okr-${folder}`, name: className(folder) }));
}

const className = (folder) => folder.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
