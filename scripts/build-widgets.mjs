// Builds what is embedded: .output/widgets (one script, and ES modules for bundlers) and .output/site. It also
// writes widgets/tokens.css from widgets/tokens.ts; with --tokens it does only that.
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const widgets = `${root}.output/widgets`;
const site = `${root}.output/site`;
const licence = '/*! Pacemark, MIT. With Lit, © Google LLC, BSD-3-Clause. */\n';

/** Takes out white space of templates and style sheets that no reader sees. */
const tightTemplates = {
  name: 'tight-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(`${root}widgets/`) || !id.endsWith('.ts')) return;
    return code
      .replace(/css`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/(?<! and|selector) ?([{};,>]) ?/g, '$1')
          .replaceAll(': ', ':')
          .replaceAll(';}', '}'),
      )
      .replace(/\s*\n\s*/g, '\n')
      .replace(/([>}])\n(?=<)/g, '$1')
      .replace(/>\n(?=\$\{)/g, '>');
  },
};

const common = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Bundles `input` into `outDir`; as one script it has no exports, which would break on some pages. */
async function bundle(input, outDir, output, external = []) {
  await build({
    ...common,
    plugins: [tightTemplates],
    build: {
      outDir,
      emptyOutDir: false,
      target: ['chrome123', 'firefox121', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: {
        input,
        external,
        // Only these run anything when imported; unused parts of the others are left out.
        treeshake: { moduleSideEffects: (id) => /(define|bundle|index|embed)\.ts$/.test(id) },
        preserveEntrySignatures: 'strict',
        output: {
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          ...output,
        },
      },
    },
  });
}

async function writeTokens() {
  const { output } = (
    await build({
      ...common,
      build: { write: false, lib: { entry: `${root}widgets/tokens.ts`, formats: ['es'] } },
    })
  )[0];
  const { tokenSheet } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  await writeFile(`${root}widgets/tokens.css`, tokenSheet());
}

await writeTokens();
if (process.argv.includes('--tokens')) process.exit();

await Promise.all([widgets, site].map((folder) => rm(folder, { recursive: true, force: true })));
await bundle({ 'okr-widgets': `${root}widgets/bundle.ts` }, widgets, { format: 'iife' });
await bundle(
  {
    index: `${root}widgets/index.ts`,
    'okr-scorecard': `${root}widgets/scorecard/define.ts`,
    'okr-progress-ring': `${root}widgets/progress-ring/define.ts`,
  },
  `${widgets}/modules`,
  { format: 'es' },
  [/^lit/],
);
await bundle({ embed: `${root}widgets/site/embed.ts` }, site, { format: 'iife' });
for (const file of ['embed.html', 'embed.css']) await cp(`${root}widgets/site/${file}`, `${site}/${file}`);

for (const file of [`${widgets}/okr-widgets.js`, `${site}/embed.js`]) {
  const code = Buffer.from(licence + (await readFile(file, 'utf8')));
  await writeFile(file, code);
  const hash = createHash('sha384').update(code).digest('base64');
  const packed = `gzip ${gzipSync(code, { level: 9 }).length}, brotli ${brotliCompressSync(code).length}`;
  console.log(`${file.slice(root.length)}: ${code.length} bytes, ${packed}, sha384-${hash}`);
}
// Whoever hosts the embed page hosts the script for tags beside it.
await cp(`${widgets}/okr-widgets.js`, `${site}/okr-widgets.js`);
