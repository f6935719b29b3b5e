import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageScript } from '../../../scripts/widgets/script.mjs';

const mostBytes = 12_200;

it('the script with both widgets stays as small as it is', { timeout: 60_000 }, async () => {
  const script = await pageScript('widgets/bundle.ts');
  expect(script).toContain('okr-scorecard');
  expect(script).toContain('okr-progress-ring');
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(mostBytes);
});
