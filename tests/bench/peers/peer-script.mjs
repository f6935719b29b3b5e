import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/find-browsers.mjs';

/** What ours is measured beside, as one script for a page. */
export async function peerScript(name) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: join(root, 'tests/bench/peers', name),
        output: { format: 'iife', comments: false },
      },
    },
  });
  return output[0].code;
}
