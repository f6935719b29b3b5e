import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/find-browsers.mjs';

/** The code that looks at an open page from inside, as one script that sets the global `torture`. */
export async function pageCode() {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: join(root, 'tests/torture/page/watch.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  return output[0].code;
}
