import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../scripts/find-browsers.mjs';
import { costOf } from '../browser/cost.mjs';
import { figureOf } from '../rounds.mjs';

const folder = join(root, '.output/bench-pages');

/** Writes a file for pages and gives its address. */
export async function lay(name, content) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, content);
  return pathToFileURL(file).href;
}

/** Writes a page and gives its address. */
export const layPage = (name, body, head = '') =>
  lay(
    `${name}.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${head}<body>${body}`,
  );

/**
 * What pages cost over a blank one, ours beside each other's: `pages` are `{ address, isDrawn }` by name, `ours` first;
 * `aims` the most that ours should be of each.
 */
export async function costFigures(bench, prefix, pages, aims, rounds) {
  const chromium = await bench.chromium();
  const blank = await layPage('blank', '');
  const cost = ({ address, isDrawn }) => costOf(chromium, address, isDrawn);
  const samples = Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, () => cost(page)]));
  const taken = await bench.alternate({ blank: () => costOf(chromium, blank), ...samples }, rounds, 1);
  const over = (name) => taken[name].map((value, round) => value - taken.blank[round]);
  return Object.entries(aims).map(([name, aim]) =>
    figureOf(`${prefix}-${name}`, over('ours'), over(name), { aim }),
  );
}
