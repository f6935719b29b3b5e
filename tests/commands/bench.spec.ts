import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, removeFolder } from '../e2e/browser/fresh-folder';

const only =
  'bundle,popup-first-paint,popup-truth,dashboard-interactive,key-press-save,search,check-in,quarter-flat';

test('the bench takes its figures on the built extension and writes them down', async () => {
  const folder = await freshFolder('bench');
  const answer = join(folder, 'bench.json');
  const small = ['--rounds', '2', '--years', '1', '--scale', '0.01'];
  const args = ['tests/bench/run.mjs', '--only', only, '--output', answer, ...small];
  const bench = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  expect(await once(bench, 'exit')).toEqual([0, null]);

  const figures: Record<string, unknown>[] = JSON.parse(await readFile(answer, 'utf8'));
  expect(figures.map(({ id, unit, rounds }) => [id, unit, rounds])).toEqual([
    ['bundle', 'kB', 1],
    ['popup-first-paint', 'ms', 2],
    ['popup-truth', 'ms', 2],
    ['dashboard-interactive', 'ms', 2],
    ['key-press-save', 'ms', 2],
    ['search', 'ms', 2],
    ['check-in', 'ms', 2],
    ['quarter-flat', 'ms', 2],
  ]);
  for (const figure of figures)
    for (const measured of ['ours', 'against', 'ratio', 'aim'])
      expect(figure[measured], `${figure.id}: ${measured}`).toBeGreaterThan(0);
  await removeFolder(folder);
});

test('the bench says which figures there are when asked for another', async () => {
  const bench = spawn(process.execPath, ['tests/bench/run.mjs', '--only', 'speed'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bench.stderr.on('data', (chunk) => {
    said += chunk;
  });
  expect(await once(bench, 'close')).toEqual([1, null]);
  expect(said).toMatch(/There is no figure speed\. The figures are bundle-ring, .*quarter-flat\./);
});
