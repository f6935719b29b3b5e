import { brotliCompressSync } from 'node:zlib';
import { pageScript } from '../../../scripts/widgets/script.mjs';
import { peerScript } from '../peers/peer-script.mjs';
import { figureOf } from '../rounds.mjs';

/** Each script for pages, and what it is meant to be at most, in kB. */
const sets = {
  'bundle-ring': ['widgets/progress-ring/define.ts', 7.5],
  bundle: ['widgets/bundle.ts', 9.5],
  'bundle-strategy': ['widgets/strategy.ts', 12],
  'bundle-kit': ['widgets/kit.ts', 15.5],
};

/**
 * `sl-progress-ring` of @shoelace-style/shoelace as a page loads it from the package's own CDN build, brotli, in kB.
 * Version 2.20.1 is 11.3 with its eleven files joined and 12.8 one by one; this is the lower, earlier measurement.
 * Bundled anew from its modules it is 8.0.
 */
const shoelaceRing = 11.1;

/** The scripts for pages beside a ring of Shoelace, and that of both widgets beside as little as a ring in Lit can be. */
export const bundle = {
  ids: [...Object.keys(sets), 'bundle-floor'],
  async measure() {
    const taken = [];
    const against = (id, size, peer, most) =>
      taken.push(figureOf(id, [size], [peer], { aim: most / peer, unit: 'kB' }));
    for (const [id, [entry, most]] of Object.entries(sets)) {
      const size = brotliKilobytes(await pageScript(entry));
      against(id, size, shoelaceRing, most);
      if (id === 'bundle')
        against('bundle-floor', size, brotliKilobytes(await peerScript('bare-ring.ts')), most);
    }
    return taken;
  },
};

const brotliKilobytes = (code) => brotliCompressSync(Buffer.from(code)).length / 1000;
