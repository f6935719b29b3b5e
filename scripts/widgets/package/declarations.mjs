import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bin, run } from '../../command.mjs';
import { root } from '../script.mjs';

/** Writes the type declarations of the elements, and of all that they name, beside the modules in `folder`. */
export async function writeDeclarations(folder) {
  const code = await run(bin('tsc'), [
    '-p',
    `${root}scripts/widgets/package/tsconfig.json`,
    '--outDir',
    folder,
  ]);
  if (code !== 0) throw new Error('The types of the widgets could not be written; tsc says why above.');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
  await Promise.all(files.map((file) => nameFiles(join(folder, file))));
}

/** Node reads an import by the name of its file, with its ending; the sources leave that to the bundler. */
async function nameFiles(file) {
  const text = await readFile(file, 'utf8');
  const named = text
    .replace(/(?<=(?:from |import\(|import )(["']))\.{1,2}(?:\/[^"']*)?(?=\1)/g, (path) => {
      if (/\.(js|json)$/.test(path)) return path;
      return existsSync(join(dirname(file), `${path}.d.ts`)) ? `${path}.js` : `${path}/index.js`;
    })
    // What lit takes its templates from is lit's own to find.
    .replaceAll('import("lit-html")', 'import("lit/html.js")');
  await writeFile(file, named);
}
