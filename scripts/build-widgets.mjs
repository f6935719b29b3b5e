// Builds what is embedded: .output/widgets (scripts for pages, and the npm package around them) and .output/site (the
// embed page and the gallery). It also writes widgets/tokens.css from widgets/tokens.ts; with --tokens only that.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { galleryElements } from './widgets/gallery.mjs';
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

/** Writes a script for pages, tells its size, and gives its name, its hash and its text. */
async function writeScript(entry, file, options) {
  const code = Buffer.from(await pageScript(entry, options));
  await writeFile(file, code);
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  const packed = `gzip ${gzipSync(code, { level: 9 }).length}, brotli ${brotliCompressSync(code).length}`;
  console.log(`${file.slice(root.length)}: ${code.length} bytes, ${packed}, ${integrity}`);
  return { file: basename(file), integrity, code: code.toString() };
}

const { tokenSheet } = await exportsOf('widgets/tokens.ts');
await writeFile(`${root}widgets/tokens.css`, tokenSheet());
if (process.argv.includes('--tokens')) process.exit();

for (const folder of [widgets, site]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
const scripts = [
  await writeScript('widgets/bundle.ts', `${widgets}/okr-widgets.js`),
  await writeScript('widgets/strategy.ts', `${widgets}/okr-strategy.js`),
  await writeScript('widgets/kit.ts', `${widgets}/okr-kit.js`),
];
const manifest = await writePackage(widgets, scripts);

await writeScript('widgets/site/embed.ts', `${site}/embed.js`);
const builtElements = JSON.stringify(galleryElements(manifest, scripts));
await writeScript('widgets/site/gallery/gallery.ts', `${site}/gallery.js`, {
  isSlim: false,
  define: { builtElements },
});
for (const file of ['embed.html', 'embed.css', 'gallery/gallery.html'])
  await cp(`${root}widgets/site/${file}`, `${site}/${basename(file)}`);
const sheets = ['widgets/tokens.css', 'widgets/site/gallery/gallery.css'];
await writeFile(
  `${site}/gallery.css`,
  await Promise.all(sheets.map((file) => readFile(`${root}${file}`))).then(Buffer.concat),
);
await writeSchema();
// Whoever hosts these pages hosts the scripts for tags beside them.
for (const { file } of scripts) await cp(`${widgets}/${file}`, `${site}/${file}`);
