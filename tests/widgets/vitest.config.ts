import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../../scripts/find-browsers.mjs';
import { pageScript } from '../../scripts/widgets/script.mjs';
import { sourceAnswers } from './source-answers';

const root = fileURLToPath(new URL('../..', import.meta.url));

const scripts = new Map<string, Promise<string>>();

function script(entry: string): Promise<string> {
  const made = scripts.get(entry) ?? pageScript(entry);
  scripts.set(entry, made);
  return made;
}

const sources: Plugin = {
  name: 'sources',
  configureServer(server) {
    server.middlewares.use('/source', sourceAnswers);
    server.middlewares.use('/okr-widgets.js', async (_, response) => {
      response.setHeader('content-type', 'text/javascript').end(await script('widgets/bundle.ts'));
    });
  },
};

/** Puts the scripts that pages load in the place of their sources. */
const built: Plugin = {
  name: 'built',
  enforce: 'pre',
  resolveId(id) {
    const [, entry, query] = /(widgets\/(?:bundle|kit|site\/embed))(\?.*)?$/.exec(id) ?? [];
    return entry && `${root}${entry}.ts?built${query ?? ''}`;
  },
  load(id) {
    const [, entry] = /(widgets\/(?:bundle|kit|site\/embed)\.ts)\?built/.exec(id) ?? [];
    return entry && script(entry);
  },
};

export default defineConfig({
  root,
  plugins: [sources],
  optimizeDeps: { include: ['lit/html.js'] },
  test: {
    include: ['tests/widgets/**/*.test.ts'],
    sequence: { shuffle: { files: false, tests: true } },
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    // Everything is tested twice: with the whole of Lit, as bundlers take it, and as the scripts that pages load.
    projects: [
      {
        extends: true,
        test: { name: 'sources', provide: { half: 0 }, include: ['tests/entrypoints/picker/**/*.test.ts'] },
      },
      { extends: true, plugins: [built], test: { name: 'built', provide: { half: 1 } } },
    ],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: await chromiumPath(),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
          ],
        },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
