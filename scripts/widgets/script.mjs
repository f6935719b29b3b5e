import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { slimLit } from './slim-lit.mjs';
import { tightTemplates } from './tight-templates.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Templates and style sheets without white space. */
export const tight = tightTemplates(`${root}widgets/`);

const licence = '/*! Pacemark MIT. lit-html (c) Google LLC, BSD-3-Clause */\n';

/** Bundles entries as every output needs it; `build` and `rolldownOptions.output` say what comes out. */
export function bundle(input, { plugins = [], external = [], output, define, ...options }) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The same build wherever it runs: a test runner asks for Lit's development version.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"', ...define },
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
        treeshake: {
          moduleSideEffects: (id) => /(define|bundle|strategy|kit|index|embed|server|gallery)\.ts$/.test(id),
        },
        preserveEntrySignatures: 'strict',
        output: { comments: false, ...output },
      },
    },
  });
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

// Vite's minifier and then this one give less than either alone. Nothing in an entry is called from outside.
const tightest = {
  ecma: 2022,
  module: true,
  // A page in another encoding than UTF-8 reads the script in its own.
  format: { ascii_only: true },
  compress: { passes: 3, unsafe_arrows: true, lhs_constants: false },
  mangle: {
    properties: {
      regex: /^_(?!_proto__)/,
      nth_identifier: { get: (place) => `$${letters[place % 52]}${place < 52 ? '' : place}` },
    },
  },
};

/**
 * An entry as one script for a page. It has no exports, which would break where a page extends Object.prototype. With
 * `isSlim` all of its templates are of the widgets' kind.
 */
export async function pageScript(entry, { isSlim = true, define } = {}) {
  const { output } = await bundle(`${root}${entry}`, {
    plugins: isSlim ? [tight, slimLit(`${root}widgets/`)] : [tight],
    // A script of a page has none; Vite's own code for modules that come later is told so.
    define: { 'import.meta': '{}', ...define },
    write: false,
    output: { format: 'iife' },
  });
  const { code } = await minify(output[0].code, tightest);
  return code + licence;
}
