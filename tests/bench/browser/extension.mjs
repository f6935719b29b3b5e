import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/find-browsers.mjs';

const built = join(root, '.output/chrome-mv3');
export const benchExtension = join(root, '.output/bench-extension');

/** Copies the built extension, untouched, and puts the bench's own pages beside its pages. */
export async function layExtension() {
  await rm(benchExtension, { recursive: true, force: true });
  await cp(built, benchExtension, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: benchExtension,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { 'bench-page': join(root, 'tests/bench/page/bench-page.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(
    join(benchExtension, 'bench.html'),
    page('', '<script src="bench-page.js" type="module"></script>'),
  );
  await writeFile(
    join(benchExtension, 'blank.html'),
    page('Pacemark', '<link rel="stylesheet" href="blank.css">'),
  );
  await writeFile(
    join(benchExtension, 'blank.css'),
    'html, body { inline-size: 400px; block-size: 600px; margin: 0 }',
  );
}

/**
 * Writes `static.html`: what the popup has drawn as plain HTML under its own style sheet. Styles that were set by
 * script move into a copy of the sheet, since the page's policy refuses them in attributes.
 */
export async function layStaticPopup(drawn) {
  const sheet = /href="\/(assets\/popup-[^"]+\.css)"/.exec(
    await readFile(join(benchExtension, 'popup.html'), 'utf8'),
  )?.[1];
  if (!sheet) throw new Error('The built popup names no style sheet.');
  const rules = [];
  const withoutScripts = drawn.replaceAll(/<script[^>]*><\/script>/g, '');
  const body = withoutScripts.replaceAll(/ style="([^"]*)"/g, (_, style) => {
    rules.push(`[data-s="${rules.length}"] { ${style} }`);
    return ` data-s="${rules.length - 1}"`;
  });
  const css = await readFile(join(benchExtension, sheet), 'utf8');
  await writeFile(join(benchExtension, 'static.css'), `${css}\n${rules.join('\n')}`);
  await writeFile(
    join(benchExtension, 'static.html'),
    page(body, '<link rel="stylesheet" href="static.css">'),
  );
}

const page = (body, head) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Pacemark</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${head}
  </head>
  <body>${body}</body>
</html>
`;
