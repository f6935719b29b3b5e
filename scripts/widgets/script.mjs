import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { leanLit } from './lean-lit.mjs';
import { squeeze, tightTemplates } from './squeeze.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

// A snapshot holds no phased targets and no rules of its own, so what reads them is not carried along to draw one.
const emptied = {
  'core/scoring/phased.ts': 'export const expectedInPhases = () => {};',
  'core/scoring/ratio.ts': 'export const ratioRules = {}; export const statusByRatio = () => {};',
};
const inNoSnapshot = {
  name: 'in-no-snapshot',
  load: (id) => emptied[id.replace(root, '')],
};

/** Templates and style sheets without white space. */
export const tight = tightTemplates(`${root}widgets/`);

const licence = '/*! Pacemark MIT, Lit © Google LLC BSD-3-Clause */\n';

/** Bundles entries as every output needs it; `build` and `rolldownOptions.output` say what comes out. */
export function bundle(input, { plugins = [], external = [], output, ...options }) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The same build wherever it runs: a test runner asks for Lit's development version.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    build: {
      emptyOutDir: false,
      target: ['chrome123', 'firefox121', 'safari17.5'],
      modulePreload: false,
      ...options,
      rolldownOptions: {
        input,
        external,
        // Only these run anything when imported; unused parts of the others are left out.
        treeshake: { moduleSideEffects: (id) => /(define|bundle|index|embed)\.ts$/.test(id) },
        preserveEntrySignatures: 'strict',
        output: { comments: false, ...output },
      },
    },
  });
}

/** An entry as one script for a page. It has no exports, which would break where a page extends Object.prototype. */
export async function pageScript(entry) {
  const { output } = await bundle(`${root}${entry}`, {
    plugins: [tight, leanLit, inNoSnapshot],
    write: false,
    minify: false,
    output: { format: 'iife' },
  });
  return licence + (await squeeze(output[0].code));
}
