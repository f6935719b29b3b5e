import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../../scripts/find-browsers.mjs';
import { figureOf } from '../rounds.mjs';

const script = join(root, '.output/widgets/okr-widgets.js');
const mostKilobytes = 10;

/**
 * `sl-progress-ring` of @shoelace-style/shoelace as a page loads it from the package's own CDN build, brotli, in kB.
 * Version 2.20.1 is 11.3 with its eleven files joined and 12.8 one by one; this is the lower, earlier measurement.
 * Bundled anew from its modules it is 8.0.
 */
const shoelaceRing = 11.1;

/** The script with both widgets, beside a ring of Shoelace and beside as little as a ring in Lit can be. */
export const bundle = {
  ids: ['bundle', 'bundle-floor'],
  async measure() {
    const ours = brotliKilobytes(await readFile(script));
    const bare = brotliKilobytes(await bareRing());
    return [
      figureOf('bundle', [ours], [shoelaceRing], { aim: mostKilobytes / shoelaceRing, unit: 'kB' }),
      figureOf('bundle-floor', [ours], [bare], { aim: mostKilobytes / bare, unit: 'kB' }),
    ];
  },
};

async function bareRing() {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: join(root, 'tests/bench/peers/bare-ring.ts'),
        output: { format: 'iife', comments: false },
      },
    },
  });
  return Buffer.from(output[0].code);
}

const brotliKilobytes = (code) => brotliCompressSync(code).length / 1000;
