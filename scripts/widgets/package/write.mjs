import { cp, readFile, writeFile } from 'node:fs/promises';
import { bundle, root, tight } from '../script.mjs';
import { writeDeclarations } from './declarations.mjs';
import { elementsOf, htmlData, jsxTypes, pageTypes } from './editor.mjs';
import { kit } from './kit.mjs';
import { manifestOf } from './manifest.mjs';
import { packageJson } from './package-json.mjs';
import { readme } from './readme.mjs';

/**
 * Writes the npm package of the widgets into `folder`, beside the scripts that are there for pages: a module for each
 * source, types, the manifest and what editors read. Gives the manifest.
 */
export async function writePackage(folder, scripts) {
  const widgets = await kit();
  const modules = `${folder}/modules`;
  await writeModules(widgets, modules);
  await writeDeclarations(modules);
  const manifest = await manifestOf(widgets);
  for (const element of elementsOf(manifest)) {
    const { folder } = widgets.find(({ tag }) => tag === element.tagName);
    await writeFile(`${modules}/widgets/${folder}/define.d.ts`, pageTypes(element));
  }
  const own = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const write = (name, value) =>
    writeFile(
      `${folder}/${name}`,
      typeof value === 'string' ? value : `${JSON.stringify(value, undefined, 2)}\n`,
    );
  await write('package.json', packageJson(widgets, own, scripts));
  await write('custom-elements.json', manifest);
  await write('html-data.json', htmlData(manifest));
  await write(
    'react.d.ts',
    jsxTypes(
      manifest,
      'react',
      "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
      (name) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`,
    ),
  );
  await write(
    'preact.d.ts',
    jsxTypes(
      manifest,
      'preact',
      "import type { HTMLAttributes } from 'preact';",
      (name) => `HTMLAttributes<${name}>`,
    ),
  );
  await write('README.md', readme(manifest, scripts));
  await cp(`${root}LICENSE`, `${folder}/LICENSE`);
  return manifest;
}

/** One module for each source, so that a bundler takes no more than what draws the elements it is asked for. */
async function writeModules(widgets, modules) {
  const defines = widgets.map(({ folder }) => [
    `widgets/${folder}/define`,
    `${root}widgets/${folder}/define.ts`,
  ]);
  await bundle(
    {
      'widgets/index': `${root}widgets/index.ts`,
      'widgets/server': `${root}widgets/server.ts`,
      ...Object.fromEntries(defines),
    },
    {
      plugins: [tight],
      external: [/^lit/, /^@lit-labs/],
      define: withoutPage,
      outDir: modules,
      minify: false,
      output: {
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: root,
        entryFileNames: '[name].js',
      },
    },
  );
}

/** A server that only imports the elements, as frameworks do, has no page to take these from. */
const withoutPage = {
  HTMLElement: '(globalThis.HTMLElement ?? Object)',
  customElements: '(globalThis.customElements ?? { get: () => ({ pacemark: true }) })',
};
