import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageScript } from '../../../scripts/widgets/script.mjs';

const both = ['okr-scorecard', 'okr-progress-ring'];
const strategy = ['okr-strategy-map', 'okr-kpi'];

it.each([
  { entry: 'progress-ring/define', tags: ['okr-progress-ring'], mostBytes: 8_580 },
  { entry: 'bundle', tags: both, mostBytes: 10_910 },
  { entry: 'strategy', tags: strategy, mostBytes: 16_930 },
  { entry: 'kit', tags: [...both, ...strategy, 'okr-trend', 'okr-check-ins'], mostBytes: 21_740 },
])('the script of $tags stays as small as it is', { timeout: 60_000 }, async ({ entry, tags, mostBytes }) => {
  const script = await pageScript(`widgets/${entry}.ts`);
  for (const tag of tags) expect(script).toContain(tag);
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(mostBytes);
});

it('the README tells the size of the script for scorecard and ring', { timeout: 60_000 }, async () => {
  const told = /\(([\d.]+) kB brotli for scorecard and ring/.exec(readFileSync('README.md', 'utf8'))?.[1];
  const { length } = brotliCompressSync(await pageScript('widgets/bundle.ts'));
  expect(told).toBe((length / 1000).toFixed(1));
});
