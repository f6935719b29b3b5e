// Builds what is embedded: .output/widgets (two scripts for pages, and the npm package around them) and .output/site. It also
// writes widgets/tokens.css from widgets/tokens.ts; with --tokens it does only that.
import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { writePackage } from './widgets/package/write.mjs';
import { bundle, pageScript, root } from './widgets/script.mjs';

const widgets = `${root}.output/widgets`;
const site = `${root}.output/site`;

/** What a source of the project exports. */
async function exportsOf(entry) {
  const [{ output }] = await bundle(undefined, {
    write: false,
    lib: { entry: `${root}${entry}`, formats: ['es'] },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/** Writes the JSON Schema of the public format, for whoever writes a snapshot by hand or by a program. */
async function writeSchema() {
  const { snapshotJsonSchema } = await exportsOf('core/model/snapshot-json-schema.ts');
  await writeFile(`${site}/snapshot.schema.json`, `${JSON.stringify(snapshotJsonSchema(), undefined, 2)}\n`);
}

/** Writes a script for pages and tells its size. */
async function writeScript(entry, file) {
  const code = Buffer.from(await pageScript(entry));
  await writeFile(file, code);
  const hash = createHash('sha384').update(code).digest('base64');
  const packed = `gzip ${gzipSync(code, { level: 9 }).length}, brotli ${brotliCompressSync(code).length}`;
  console.log(`${file.slice(root.length)}: ${code.length} bytes, ${packed}, sha384-${hash}`);
}

const { tokenSheet } = await exportsOf('widgets/tokens.ts');
await writeFile(`${root}widgets/tokens.css`, tokenSheet());
if (process.argv.includes('--tokens')) process.exit();

for (const folder of [widgets, site]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
await writeScript('widgets/bundle.ts', `${widgets}/okr-widgets.js`);
await writeScript('widgets/strategy.ts', `${widgets}/okr-strategy.js`);
await writeScript('widgets/site/embed.ts', `${site}/embed.js`);
for (const file of ['embed.html', 'embed.css']) await cp(`${root}widgets/site/${file}`, `${site}/${file}`);
await writeSchema();
// Whoever hosts the embed page hosts the scripts for tags beside it.
for (const file of ['okr-widgets.js', 'okr-strategy.js']) await cp(`${widgets}/${file}`, `${site}/${file}`);
await writePackage(widgets);
